import type { SessionDetail } from '@wijktafel/shared/api/session'
import { newId, type OwnAgendaId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { useToasts } from '../../ui/toasts.ts'
import { readForm } from '../account/readForm.ts'
import { useAction } from '../queries/useAction.ts'
import styles from './KeepAgenda.module.css'

/** Keeps this agenda for other meetings of the team. */
export function KeepAgenda({ session }: { session: SessionDetail }) {
  const t = useT()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button
        size="s"
        picture="1F4BE"
        isDisabled={session.activities.length === 0}
        onPress={() => setIsOpen(true)}
      >
        {t('ownAgenda.keep')}
      </Button>
      <Sheet
        title={t('ownAgenda.keep')}
        picture="1F4BE"
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        closeLabel={t('common.close')}
      >
        <KeepForm session={session} onDone={() => setIsOpen(false)} />
      </Sheet>
    </>
  )
}

function KeepForm({ session, onDone }: { session: SessionDetail; onDone: () => void }) {
  const t = useT()
  const showToast = useToasts((state) => state.show)
  const [id] = useState(() => newId<OwnAgendaId>())
  const keep = useAction('POST /api/sessions/:sessionId/own-agenda', {
    errors: 'inline',
    refresh: ['GET /api/projects/:projectId/agendas'],
    onDone: ({ agenda }) => {
      showToast({ tone: 'fact', text: t('ownAgenda.kept', { title: agenda.title }) })
      onDone()
    },
  })
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        const { title = '', purpose = '' } = readForm(event)
        keep.mutate({ params: { sessionId: session.id }, body: { id, title, purpose } })
      }}
    >
      <p>{t('ownAgenda.keepHint')}</p>
      {keep.error && <Notice tone="problem">{t(`error.${keep.error.code}`)}</Notice>}
      <TextField
        label={t('ownAgenda.name')}
        name="title"
        required
        maxLength={LIMITS.TITLE_LENGTH}
        defaultValue={session.title}
      />
      <TextField label={t('ownAgenda.purpose')} name="purpose" maxLength={LIMITS.QUESTION_LENGTH} />
      <Button type="submit" look="now" isDisabled={keep.isPending}>
        {t('common.save')}
      </Button>
    </form>
  )
}
