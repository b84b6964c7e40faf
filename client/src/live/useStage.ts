import { documentName } from '@wijktafel/shared/documentName'
import { type CardView, readCards, readStage, type Stage } from '@wijktafel/shared/stage'
import type { LiveStatus } from './liveSnapshot.ts'
import { useDocumentValue } from './useDocumentValue.ts'
import { useLiveDocument } from './useLiveDocument.ts'

const CONNECTING: LiveStatus = { state: 'connecting' }

/** The stage of a session, the same for everyone. Null until the server told it for the first time. */
export function useStage(sessionId: string | null): { stage: Stage | null; status: LiveStatus } {
  const live = useLiveDocument(sessionId === null ? null : documentName('stage', sessionId))
  const stage = useDocumentValue(live?.doc ?? null, readStage)
  return { stage: live?.loaded ? stage : null, status: live?.status ?? CONNECTING }
}

/** The revealed cards of a session. Null until the server told them for the first time. */
export function useCards(sessionId: string | null): { cards: CardView[] | null; status: LiveStatus } {
  const live = useLiveDocument(sessionId === null ? null : documentName('cards', sessionId))
  const cards = useDocumentValue(live?.doc ?? null, readCards)
  return { cards: live?.loaded ? cards : null, status: live?.status ?? CONNECTING }
}
