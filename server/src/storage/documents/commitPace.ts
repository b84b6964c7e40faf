/** A commit that takes less is made on the calling thread: asking another one takes as long. */
const QUICK_MS = 1.2
/** Of the average, what the newest commit counts for. */
const NEWEST_SHARE = 0.15
/** The way to another thread and back, without the commit. */
const WAY_MS = 0.3

/** Watches how long commits take, and says where the next one is to be made. */
export interface CommitPace {
  /** Whether the disk is quick now. A disk of which nothing is known is slow. */
  readonly isQuick: boolean
  note(durationMs: number, made: 'here' | 'elsewhere'): void
}

export function createCommitPace(): CommitPace {
  let averageMs = 3 * QUICK_MS
  return {
    get isQuick() {
      return averageMs < QUICK_MS
    },
    note(durationMs, made) {
      const commitMs = made === 'here' ? durationMs : Math.max(0, durationMs - WAY_MS)
      averageMs += (commitMs - averageMs) * NEWEST_SHARE
    },
  }
}
