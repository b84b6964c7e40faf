import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import { LIMITS } from '@wijktafel/shared/limits'
import { useT } from '../../i18n/translate.ts'
import { useAction } from '../../workshop/queries/useAction.ts'
import { WordsAndPictures } from './WordsAndPictures.tsx'

/** Says a closed decision again in easy words: on every screen and in the report. */
export function WordsSheet({ decision, onClose }: { decision: DecisionDetail; onClose: () => void }) {
  const t = useT()
  const save = useAction('PATCH /api/decisions/:decisionId/words', {
    errors: 'inline',
    refresh: ['GET /api/sessions/:sessionId/decisions', 'GET /api/sessions/:sessionId/report'],
    onDone: onClose,
  })
  return (
    <WordsAndPictures
      title={t('teachBack.words.title')}
      label={t('teachBack.words.label')}
      hint={t('teachBack.words.hint')}
      maxLength={LIMITS.QUESTION_LENGTH}
      start={{ words: decision.words, pictures: [...decision.wordPictures] }}
      problem={save.error && `error.${save.error.code}`}
      isBusy={save.isPending}
      canBeEmpty={decision.words !== '' || decision.wordPictures.length > 0}
      onSave={({ words, pictures }) =>
        save.mutate({ params: { decisionId: decision.id }, body: { words, wordPictures: pictures } })
      }
      onClose={onClose}
    />
  )
}
