const WINDOW_MS = 60_000
const MAX_KEYS = 50_000

export interface RateLimit {
  /** Whether `key` has spent its tries of this minute. */
  isSpent(key: string): boolean
  count(key: string): void
}

/**
 * Counts failed tries a minute. Only failures count: forty phones of one community centre share an address,
 * and all of them must get in. Memory is bounded; when full, the oldest are forgotten.
 */
export function createRateLimit(options: { perMinute: number; now: () => number }): RateLimit {
  const windows = new Map<string, { from: number; count: number }>()
  const current = (key: string) => {
    const window = windows.get(key)
    return window && options.now() - window.from < WINDOW_MS ? window : null
  }
  return {
    isSpent: (key) => (current(key)?.count ?? 0) >= options.perMinute,
    count(key) {
      const window = current(key)
      if (window) {
        window.count++
        return
      }
      windows.delete(key)
      windows.set(key, { from: options.now(), count: 1 })
      const oldest = windows.keys().next().value
      if (windows.size > MAX_KEYS && oldest !== undefined) windows.delete(oldest)
    },
  }
}
