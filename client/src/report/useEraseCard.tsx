import { can } from '@wijktafel/shared/roles'
import { type ReactNode, useState } from 'react'
import { useEndpoint } from '../workshop/queries/useEndpoint.ts'
import { EraseQuestion } from './EraseQuestion.tsx'

interface EraseCard {
  /** Opens and closes the choice of a card. Undefined for who may not. */
  toggle: (() => void) | undefined
  /** While one is to be chosen. */
  erase: ((cardId: string) => void) | undefined
  /** Put it on the page: it asks, twice, before anything goes. */
  question: ReactNode
}

/** Takes a card out of a meeting for good, because somebody asked for it. Only the regisseur can. */
export function useEraseCard(sessionId: string): EraseCard {
  const [cardId, setCardId] = useState<string | null>(null)
  const [isChoosing, setIsChoosing] = useState(false)
  const session = useEndpoint('GET /api/sessions/:sessionId', { params: { sessionId } })
  const mayErase = session.data !== undefined && can(session.data.role, 'card.review')
  return {
    toggle: mayErase ? () => setIsChoosing(!isChoosing) : undefined,
    erase: mayErase && isChoosing ? setCardId : undefined,
    question: cardId !== null && <EraseQuestion cardId={cardId} onClose={() => setCardId(null)} />,
  }
}
