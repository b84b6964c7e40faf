import { documentName } from '@wijktafel/shared/documentName'
import { type CardView, readCards, readStage, type Stage } from '@wijktafel/shared/stage'
import type { LiveOptions } from './liveDocument.ts'
import type { LiveStatus } from './liveSnapshot.ts'
import { useDocumentValue } from './useDocumentValue.ts'
import { useLiveDocument } from './useLiveDocument.ts'

const CONNECTING: LiveStatus = { state: 'connecting' }

/**
 * The stage of a session, the same for everyone. Null until the server told it for the first time, or until what this
 * device kept of it was read.
 */
export function useStage(
  sessionId: string | null,
  options?: LiveOptions,
): { stage: Stage | null; status: LiveStatus } {
  const live = useLiveDocument(sessionId === null ? null : documentName('stage', sessionId), options)
  const stage = useDocumentValue(live?.doc ?? null, readStage)
  return { stage: live?.loaded ? stage : null, status: live?.status ?? CONNECTING }
}

/** The revealed cards of a session. Null until they are known, as with the stage. */
export function useCards(
  sessionId: string | null,
  options?: LiveOptions,
): { cards: CardView[] | null; status: LiveStatus } {
  const live = useLiveDocument(sessionId === null ? null : documentName('cards', sessionId), options)
  const cards = useDocumentValue(live?.doc ?? null, readCards)
  return { cards: live?.loaded ? cards : null, status: live?.status ?? CONNECTING }
}
