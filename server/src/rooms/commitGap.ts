/** The longest pause between two commits: a frame of a screen. */
const BUSY_GAP_MS = 16
/** Rooms that commit, a second: up to here each is stored and shown at once, from there the pause grows. */
const QUIET_TURNS = 120
const BUSY_TURNS = 400
const WINDOW_MS = 250

/** How long to wait after a commit, so that the next one stores more at once. Nothing, until a process has much to do. */
export interface CommitGap {
  readonly gapMs: number
  /** So many rooms took part in a commit. */
  note(turns: number): void
}

export function createCommitGap(now: () => number): CommitGap {
  let startedAt = now()
  let turns = 0
  let perSecond = 0
  return {
    get gapMs() {
      const busy = (perSecond - QUIET_TURNS) / (BUSY_TURNS - QUIET_TURNS)
      return BUSY_GAP_MS * Math.min(1, Math.max(0, busy))
    },
    note(count) {
      turns += count
      const passed = now() - startedAt
      if (passed < WINDOW_MS) return
      perSecond = (turns * 1_000) / passed
      turns = 0
      startedAt = now()
    },
  }
}
