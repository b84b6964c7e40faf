import { parseDocumentName } from '@wijktafel/shared/documentName'
import type { SessionId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { refreshStage } from './refreshStage.ts'

/** Forty phones that join within seconds cost a handful of updates, not forty. */
const PAUSE_MS = 250

/** Keeps "who is connected" on the stage true. Returns what stops it. */
export function followConnections(deps: Deps): () => void {
  const waiting = new Map<SessionId, NodeJS.Timeout>()
  const stop = deps.rooms.onPeopleChange((name) => {
    const document = parseDocumentName(name)
    if (document?.kind !== 'stage') return
    const sessionId = document.id as SessionId
    if (waiting.has(sessionId)) return
    const refresh = () => {
      waiting.delete(sessionId)
      refreshStage(deps, sessionId).catch((error) =>
        deps.log.warn('stage refresh failed', { sessionId, cause: String(error) }),
      )
    }
    waiting.set(sessionId, setTimeout(refresh, PAUSE_MS))
  })
  return () => {
    stop()
    for (const timer of waiting.values()) clearTimeout(timer)
  }
}
