import { useT } from '../../i18n/translate.ts'
import { useToasts } from '../../ui/toasts.ts'
import { useAction } from '../queries/useAction.ts'

const REFRESH = ['GET /api/sessions/:sessionId/hidden-cards', 'GET /api/questions/:sessionId'] as const

/** Keeps a card from the table with a reason that its maker reads, which can be undone, or puts it back. */
export function useKeepCard() {
  const t = useT()
  const showToast = useToasts((state) => state.show)
  const show = useAction('DELETE /api/cards/:cardId/hidden', { refresh: REFRESH })
  const putBack = (cardId: string) => show.mutate({ params: { cardId } })
  const hide = useAction('PUT /api/cards/:cardId/hidden', {
    refresh: REFRESH,
    onDone: (_, { params }) =>
      showToast({
        text: t('hidden.isKept'),
        tone: 'fact',
        action: { label: t('common.undo'), run: () => putBack(params.cardId) },
      }),
  })
  const keep = (cardId: string, because: string) => hide.mutate({ params: { cardId }, body: { because } })
  return { keep, putBack, isPending: hide.isPending }
}
