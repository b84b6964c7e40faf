export interface TokenBucketOptions {
  perSecond: number
  burst: number
  /** Milliseconds; only differences count. */
  now: () => number
}

/** Allows `burst` at once and `perSecond` in the long run. Starts full. */
export interface TokenBucket {
  take(cost: number): boolean
}

export function createTokenBucket({ perSecond, burst, now }: TokenBucketOptions): TokenBucket {
  let tokens = burst
  let filledAt = now()
  return {
    take(cost) {
      const time = now()
      tokens = Math.min(burst, tokens + ((time - filledAt) / 1000) * perSecond)
      filledAt = time
      if (tokens < cost) return false
      tokens -= cost
      return true
    },
  }
}
