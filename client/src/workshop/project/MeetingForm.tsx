import { newId, type SessionId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import type { Phase } from '@wijktafel/shared/method/phase'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { readForm } from '../account/readForm.ts'
import { useAction } from '../queries/useAction.ts'
import { parseMoment } from '../shell/dates.ts'
import styles from './MeetingForm.module.css'

interface MeetingFormProps {
  projectId: string
  phase: Phase
  agenda: { id: string; title: string } | null
  onBack: () => void
  onMade: (sessionId: string) => void
}

export function MeetingForm({ projectId, phase, agenda, onBack, onMade }: MeetingFormProps) {
  const t = useT()
  const [id] = useState(() => newId<SessionId>())
  const create = useAction('POST /api/projects/:projectId/sessions', {
    errors: 'inline',
    refresh: ['GET /api/projects/:projectId', 'GET /api/projects'],
    onDone: (session) => onMade(session.id),
  })
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        const { title = '', place = '', day = '', time = '' } = readForm(event)
        create.mutate({
          params: { projectId },
          body: {
            id,
            agendaId: agenda?.id ?? null,
            title,
            place,
            plannedAt: parseMoment(day, time),
            // A ready-made agenda brings its own phase.
            ...(agenda ? {} : { phase }),
          },
        })
      }}
    >
      {create.error && <Notice tone="problem">{t(`error.${create.error.code}`)}</Notice>}
      <TextField
        label={t('newMeeting.title')}
        name="title"
        required
        maxLength={LIMITS.TITLE_LENGTH}
        defaultValue={agenda?.title}
      />
      <div className={styles.row}>
        <TextField label={t('newMeeting.day')} name="day" type="date" />
        <TextField label={t('newMeeting.time')} name="time" type="time" />
      </div>
      <TextField
        label={t('newMeeting.place')}
        hint={t('newMeeting.placeHint')}
        name="place"
        maxLength={LIMITS.NAME_LENGTH}
      />
      <div className={styles.buttons}>
        <Button look="quiet" onPress={onBack}>
          {t('common.back')}
        </Button>
        <Button look="now" size="l" type="submit" isDisabled={create.isPending}>
          {t('newMeeting.make')}
        </Button>
      </div>
    </form>
  )
}
