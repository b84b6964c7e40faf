import type { SessionDetail } from '@wijktafel/shared/api/session'
import { LIMITS } from '@wijktafel/shared/limits'
import { PHASES, type Phase } from '@wijktafel/shared/method/phase'
import { useLocation } from 'wouter'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField, TextField } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { readForm } from '../account/readForm.ts'
import { useAction } from '../queries/useAction.ts'
import { useSessionAction } from '../queries/useSessionAction.ts'
import { parseMoment, splitMoment } from '../shell/dates.ts'
import styles from './MeetingSheet.module.css'

/** Name, place and time of a meeting. One that was never opened can also be taken away. */
export function MeetingSheet({ session, onClose }: { session: SessionDetail; onClose: () => void }) {
  const t = useT()
  const [, navigate] = useLocation()
  const params = { sessionId: session.id }
  const change = useSessionAction('PATCH /api/sessions/:sessionId', onClose)
  const remove = useAction('DELETE /api/sessions/:sessionId', {
    refresh: ['GET /api/projects/:projectId', 'GET /api/projects'],
    onDone: () => navigate(`/project/${session.projectId}`),
  })
  const planned = splitMoment(session.plannedAt)
  return (
    <Sheet
      title={t('agenda.editMeeting')}
      picture="1F4C5"
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          const { title, place, day = '', time = '', phase, videoUrl } = readForm(event)
          change.mutate({
            params,
            body: { title, place, plannedAt: parseMoment(day, time), phase: phase as Phase, videoUrl },
          })
        }}
      >
        {change.error && <Notice tone="problem">{t(`error.${change.error.code}`)}</Notice>}
        <TextField
          label={t('newMeeting.title')}
          name="title"
          required
          maxLength={LIMITS.TITLE_LENGTH}
          defaultValue={session.title}
        />
        <div className={styles.row}>
          <TextField label={t('newMeeting.day')} name="day" type="date" defaultValue={planned.day} />
          <TextField label={t('newMeeting.time')} name="time" type="time" defaultValue={planned.time} />
        </div>
        <TextField
          label={t('newMeeting.place')}
          name="place"
          maxLength={LIMITS.NAME_LENGTH}
          defaultValue={session.place}
        />
        <TextField
          label={t('video.field')}
          hint={t('video.hint')}
          name="videoUrl"
          inputMode="url"
          maxLength={LIMITS.VIDEO_URL_LENGTH}
          defaultValue={session.videoUrl ?? ''}
        />
        <SelectField
          label={t('agenda.phase')}
          name="phase"
          defaultValue={session.phase}
          options={PHASES.map((value) => ({ value, label: t(`phase.${value}`) }))}
        />
        <Button look="now" size="l" type="submit" isDisabled={change.isPending}>
          {t('common.save')}
        </Button>
      </form>
      {session.state === 'planned' && (
        <Button
          look="stop"
          picture="1F5D1"
          isDisabled={remove.isPending}
          onPress={() => remove.mutate({ params })}
        >
          {t('agenda.removeMeeting')}
        </Button>
      )}
    </Sheet>
  )
}
