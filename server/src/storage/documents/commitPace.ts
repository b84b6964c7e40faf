/** A commit that takes less is made on the calling thread: asking another one takes as long. */
const QUICK_MS = 1.2
/** Of the average, what the newest commit counts for. */
const NEWEST_SHARE = 0.15

/** Watches how long commits take, and says where the next one is to be made. */
export interface CommitPace {
  /** Whether the disk is quick now. It takes a few commits to show that. */
  readonly isQuick: boolean
  /** What the commit itself took, without the way to another thread. */
  note(tookMs: number): void
}

export function createCommitPace(): CommitPace {
  let averageMs = 1.5 * QUICK_MS
  return {
    get isQuick() {
      return averageMs < QUICK_MS
    },
    note(tookMs) {
      averageMs += (tookMs - averageMs) * NEWEST_SHARE
    },
  }
}
