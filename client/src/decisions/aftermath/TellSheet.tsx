import { newId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { useAction } from '../../workshop/queries/useAction.ts'
import { WordsAndPictures } from './WordsAndPictures.tsx'

/** Writes down what somebody told at the table, who has no phone or would rather talk. */
export function TellSheet({ decisionId, onClose }: { decisionId: string; onClose: () => void }) {
  const t = useT()
  const [id] = useState(() => newId())
  const save = useAction('POST /api/decisions/:decisionId/teach-backs', {
    errors: 'inline',
    refresh: ['GET /api/sessions/:sessionId/decisions'],
    onDone: onClose,
  })
  return (
    <WordsAndPictures
      title={t('teachBack.write.title')}
      label={t('teachBack.write.label')}
      hint={t('teachBack.write.hint')}
      maxLength={LIMITS.REASON_LENGTH}
      problem={save.error && `error.${save.error.code}`}
      isBusy={save.isPending}
      onSave={({ words, pictures }) =>
        save.mutate({ params: { decisionId }, body: { id, participantId: null, text: words, pictures } })
      }
      onClose={onClose}
    />
  )
}
