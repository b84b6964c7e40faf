/** Cursors look alive at this pace; nobody sees the difference to a faster one. */
const QUIET_MS = 25
/** Still smooth for the eye of who watches; for a process that sends many thousands of frames a second it is a third of the work. */
const BUSY_MS = 100
/** So many frames a second make a batch one millisecond longer. */
const FRAMES_PER_MS = 50
const WINDOW_MS = 500

/** How long cursors are gathered before they are sent: longer the more frames this process sends, over all rooms. */
export interface PresencePace {
  readonly batchMs: number
  note(frames: number): void
}

export function createPresencePace(now: () => number): PresencePace {
  let startedAt = now()
  let frames = 0
  let perSecond = 0

  function look(): void {
    const passed = now() - startedAt
    if (passed < WINDOW_MS) return
    perSecond = (frames * 1_000) / passed
    frames = 0
    startedAt = now()
  }

  return {
    get batchMs() {
      look()
      return Math.min(BUSY_MS, QUIET_MS + perSecond / FRAMES_PER_MS)
    },
    note(count) {
      frames += count
    },
  }
}
