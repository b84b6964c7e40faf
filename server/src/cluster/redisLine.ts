import { Redis } from 'ioredis'

const PING_MS = 2_000
/** So long after a question without an answer the line counts as dead. */
const SILENT_MS = 5_000
const CONNECT_MS = 2_000
const RETRY_STEP_MS = 50
const RETRY_MAX_MS = 1_000

export interface RedisLineOptions {
  url: string
  /** How the server lists this connection. */
  name: string
  /** The line was made, for the first time or again. */
  onReady: () => void
  /** It broke. What was asked and not answered is rejected. */
  onBroken: () => void
  /** Once for each time that it is made or down. */
  onError: (error: Error) => void
}

export interface RedisLine {
  readonly redis: Redis
  readonly isReady: boolean
  /** For `onError`, if that has not heard of trouble since the line was made. */
  report(error: unknown): void
  end(): void
}

/**
 * A connection that mends itself for ever and keeps nothing to be sent later. A server that answers nothing, as after the
 * machine vanished, counts as gone within seconds.
 */
export function openRedisLine(options: RedisLineOptions): RedisLine {
  const redis = new Redis(options.url, {
    connectionName: options.name,
    connectTimeout: CONNECT_MS,
    socketTimeout: SILENT_MS,
    enableOfflineQueue: false,
    autoResubscribe: false,
    autoResendUnfulfilledCommands: false,
    // What was under way when the line broke is rejected at once.
    maxRetriesPerRequest: 0,
    retryStrategy: (times) => Math.min(times * RETRY_STEP_MS, RETRY_MAX_MS),
  })
  let isMade = false
  let isTroubleKnown = false
  const report = (error: unknown) => {
    if (isTroubleKnown) return
    isTroubleKnown = true
    options.onError(error instanceof Error ? error : new Error(String(error)))
  }
  redis.on('ready', () => {
    isMade = true
    isTroubleKnown = false
    options.onReady()
  })
  redis.on('close', () => {
    // Each try that fails is also a close.
    if (isMade) options.onBroken()
    isMade = false
  })
  redis.on('error', report)
  const isReady = () => redis.status === 'ready'
  const pinging = setInterval(() => {
    // A ping that fails is a line that breaks, which is heard of above.
    if (isReady()) redis.ping().catch(() => undefined)
  }, PING_MS)
  pinging.unref()
  return {
    redis,
    get isReady() {
      return isReady()
    },
    report,
    end() {
      clearInterval(pinging)
      redis.disconnect()
    },
  }
}
