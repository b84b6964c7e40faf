import { type DecisionId, newId, type SessionId } from '@wijktafel/shared/ids'
import { useState } from 'react'
import { useT } from '../i18n/translate.ts'
import { Button } from '../ui/Button.tsx'
import { SelectField } from '../ui/Field.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Sheet, SheetButtons } from '../ui/Sheet.tsx'
import { useToasts } from '../ui/toasts.ts'
import { useAction } from '../workshop/queries/useAction.ts'

interface ReopenSheetProps {
  decisionId: DecisionId
  /** In which it can be decided, the one that goes on first. */
  meetings: readonly { id: SessionId; title: string; isOpen: boolean }[]
  onClose: () => void
}

/** Prepares the same question once more. What was decided stays; until the new one is opened it can be taken back. */
export function ReopenSheet({ decisionId, meetings, onClose }: ReopenSheetProps) {
  const t = useT()
  const showToast = useToasts((state) => state.show)
  const [id] = useState(() => newId<DecisionId>())
  const [chosen, setChosen] = useState<SessionId | undefined>(meetings[0]?.id)
  const refresh = ['GET /api/sessions/:sessionId/decisions'] as const
  const remove = useAction('DELETE /api/decisions/:decisionId', { refresh })
  const reopen = useAction('POST /api/decisions/:decisionId/reopen', {
    ...{ errors: 'inline', refresh },
    onDone() {
      const title = meetings.find((meeting) => meeting.id === chosen)?.title ?? ''
      showToast({
        ...{ text: t('reopen.ready', { title }), tone: 'fact' },
        action: {
          label: t('common.undo'),
          run: () => remove.mutate({ params: { decisionId: id } }),
        },
      })
      onClose()
    },
  })
  const code = reopen.error?.code
  return (
    <Sheet title={t('reopen.title')} picture="1F501" isOpen onClose={onClose} closeLabel={t('common.close')}>
      <p>{t('reopen.text')}</p>
      {code && (
        <Notice tone="problem">{t(code === 'activityChanged' ? 'reopen.already' : `error.${code}`)}</Notice>
      )}
      {chosen === undefined ? (
        <Notice>{t('reopen.none')}</Notice>
      ) : (
        <SelectField
          label={t('reopen.where')}
          value={chosen}
          options={meetings.map(({ id, title, isOpen }) => ({
            value: id,
            label: isOpen ? t('reopen.now', { title }) : title,
          }))}
          onChange={(event) => setChosen(event.currentTarget.value as SessionId)}
        />
      )}
      <SheetButtons>
        <Button onPress={onClose}>{t('common.cancel')}</Button>
        {chosen !== undefined && (
          <Button
            look="now"
            isDisabled={reopen.isPending}
            onPress={() => reopen.mutate({ params: { decisionId }, body: { id, sessionId: chosen } })}
          >
            {t('reopen.prepare')}
          </Button>
        )}
      </SheetButtons>
    </Sheet>
  )
}
