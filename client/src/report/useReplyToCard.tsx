import type { ReportCard } from '@wijktafel/shared/api/report'
import { can } from '@wijktafel/shared/roles'
import { type ReactNode, useState } from 'react'
import { useEndpoint } from '../workshop/queries/useEndpoint.ts'
import { ReplySheet } from './ReplySheet.tsx'

interface ReplyToCard {
  /** Begins and ends the choice of cards. Undefined for who may not. */
  toggle: (() => void) | undefined
  /** While one is to be chosen. */
  reply: ((card: ReportCard) => void) | undefined
  /** Put it on the page. */
  sheet: ReactNode
}

/** Says what was done with cards: the promise that what somebody said did not stay behind on a table. */
export function useReplyToCard(sessionId: string): ReplyToCard {
  const [card, setCard] = useState<ReportCard | null>(null)
  const [isChoosing, setIsChoosing] = useState(false)
  const session = useEndpoint('GET /api/sessions/:sessionId', { params: { sessionId } })
  const may = session.data !== undefined && can(session.data.role, 'promise.edit')
  return {
    toggle: may ? () => setIsChoosing(!isChoosing) : undefined,
    reply: may && isChoosing ? setCard : undefined,
    sheet: card && <ReplySheet key={card.id} card={card} onClose={() => setCard(null)} />,
  }
}
