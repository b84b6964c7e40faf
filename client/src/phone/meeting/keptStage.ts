import type { SessionId } from '@wijktafel/shared/ids'
import type { Stage } from '@wijktafel/shared/stage'

interface KeptStage {
  shape: number
  sessionId: SessionId
  stage: Stage
}

const KEY = 'wijktafel.stage'
/** A shape of before is not read: the copy in IndexedDB, which knows how, follows a moment later. */
const SHAPE = 1

/**
 * Where the meeting was, for the first thing that is drawn when somebody comes back: the copy in IndexedDB answers only
 * later. Null while people decided: a ballot is never shown by guess.
 */
export function readKeptStage(sessionId: SessionId): Stage | null {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as KeptStage | null
    return kept?.shape === SHAPE && kept.sessionId === sessionId ? kept.stage : null
  } catch {
    return null // Storage is off, or holds something else.
  }
}

export function keepStage(sessionId: SessionId, stage: Stage): void {
  forgetKeptStage()
  if (stage.decision || stage.outcome) return
  try {
    const kept: KeptStage = { shape: SHAPE, sessionId, stage: { ...stage, people: [] } }
    localStorage.setItem(KEY, JSON.stringify(kept))
  } catch {
    // Full or off. An older one, which would say what is no longer true, is gone.
  }
}

export function forgetKeptStage(): void {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // Storage is off: nothing was kept.
  }
}
