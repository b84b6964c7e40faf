import type { QuestionDetail } from '@wijktafel/shared/api/question'
import { useLocation } from 'wouter'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { useToasts } from '../../ui/toasts.ts'
import { useAction } from '../queries/useAction.ts'
import { QUESTION_QUERIES } from './questionQueries.ts'

/** Takes a question away with all answers; it can be put back from the message that says so. */
export function TakeAway({ question }: { question: QuestionDetail }) {
  const t = useT()
  const [, navigate] = useLocation()
  const show = useToasts((state) => state.show)
  const params = { sessionId: question.id }
  const restore = useAction('POST /api/questions/:sessionId/restore', {
    refresh: QUESTION_QUERIES,
    onDone: () => navigate(`/vraag/${question.id}`),
  })
  const remove = useAction('DELETE /api/questions/:sessionId', {
    refresh: ['GET /api/projects/:projectId/questions'],
    onDone: () => {
      navigate(`/project/${question.projectId}`)
      show({
        text: t('ask.removed'),
        tone: 'fact',
        action: { label: t('common.undo'), run: () => restore.mutate({ params }) },
      })
    },
  })
  return (
    <Button
      look="quiet"
      picture="1F5D1"
      isDisabled={remove.isPending}
      onPress={() => remove.mutate({ params })}
    >
      {t('ask.remove')}
    </Button>
  )
}
