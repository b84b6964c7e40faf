import type { CardId, PictureId } from '@wijktafel/shared/ids'
import { useT } from '../../i18n/translate.ts'
import { useToasts } from '../../ui/toasts.ts'
import { useAction } from '../queries/useAction.ts'
import { useMeeting } from './meetingContext.ts'

interface CardDraft {
  id: CardId
  pictures: PictureId[]
  text: string
  zoneId: string | null
}

/** Hands in a card from one's own seat, and offers to take it back. */
export function useHandInCard(onDone: () => void) {
  const t = useT()
  const { session, stage } = useMeeting()
  const showToast = useToasts((state) => state.show)
  const withdraw = useAction('DELETE /api/cards/:cardId')
  const create = useAction('POST /api/sessions/:sessionId/cards', {
    onDone: ({ id: cardId }) => {
      showToast({
        text: t('card.isIn'),
        tone: 'fact',
        action: { label: t('common.undo'), run: () => withdraw.mutate({ params: { cardId } }) },
      })
      onDone()
    },
  })
  const handIn = (draft: CardDraft) => {
    const { participant } = session
    const { activity } = stage
    if (!participant || !activity) return
    create.mutate({
      params: { sessionId: session.id },
      body: { ...draft, participantId: participant.id, activityId: activity.id },
    })
  }
  return { handIn, isPending: create.isPending }
}
