import type { SessionId } from '@wijktafel/shared/ids'
import type { Stage } from '@wijktafel/shared/stage'

/** The question that was last asked, and nothing that depends on who looks: whether somebody voted stands elsewhere. */
interface KeptStage {
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
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as (KeptStage & { shape: number }) | null
    return kept?.shape === SHAPE && kept.sessionId === sessionId ? kept.stage : null
  } catch {
    return null // Storage is off, or holds something else.
  }
}

export function keepStage(sessionId: SessionId, stage: Stage): void {
  if (stage.decision || stage.outcome) return forgetKeptStage()
  try {
    const kept = { shape: SHAPE, sessionId, stage: { ...stage, people: [] } }
    localStorage.setItem(KEY, JSON.stringify(kept))
  } catch {
    forgetKeptStage() // Full: an older one would say what is no longer true.
  }
}

export function forgetKeptStage(): void {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // Storage is off: nothing was kept.
  }
}
