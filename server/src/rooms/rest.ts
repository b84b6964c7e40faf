/** A room stays in memory so long after the last person left: a reload of the page must not load it anew. */
const LINGER_MS = 3_000
/** A document is kept awake so long after its last edit; longer when it is large, because waking it takes longer. */
const AWAKE_MS = 1_500
const AWAKE_MS_PER_KILOBYTE = 20
const AWAKE_MOST_MS = 30_000

export interface RestOptions {
  onSettled: () => void
  onUnused: () => void
}

/** When a room may let go: of its living document first, of everything later. */
export interface Rest {
  /** Someone wrote or asked. `awakeBytes`: the size of the document that is awake. */
  stir(awakeBytes: number): void
  /** Nobody is there. */
  leaveSoon(): void
  stop(): void
}

export function createRest({ onSettled, onUnused }: RestOptions): Rest {
  let settleTimer: NodeJS.Timeout | null = null
  let leaveTimer: NodeJS.Timeout | null = null
  let settleAt = 0

  /** One timer that looks again, instead of a new one for each edit. */
  function settleLater(): void {
    settleTimer = null
    const wait = settleAt - performance.now()
    if (wait <= 0) onSettled()
    else settleTimer = setTimeout(settleLater, wait).unref()
  }

  return {
    stir(awakeBytes) {
      const awakeMs = AWAKE_MS + (awakeBytes / 1024) * AWAKE_MS_PER_KILOBYTE
      settleAt = performance.now() + Math.min(awakeMs, AWAKE_MOST_MS)
      settleTimer ??= setTimeout(settleLater, Math.min(awakeMs, AWAKE_MOST_MS)).unref()
    },
    leaveSoon() {
      leaveTimer ??= setTimeout(() => {
        leaveTimer = null
        onUnused()
      }, LINGER_MS).unref()
    },
    stop() {
      for (const timer of [settleTimer, leaveTimer]) if (timer) clearTimeout(timer)
    },
  }
}
