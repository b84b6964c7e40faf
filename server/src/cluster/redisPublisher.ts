import { openRedisLine, type RedisLineOptions } from './redisLine.ts'

/** Sent and not yet taken by the server. What comes on top is dropped. */
const WAITING_BYTES = 16 * 1024 * 1024
const CLOSE_MS = 500

export interface RedisPublisherOptions extends RedisLineOptions {
  /** In front of each message. */
  sender: Uint8Array
  /** A message was dropped: there was no line, or too much was waiting. */
  onDropped: () => void
}

export interface RedisPublisher {
  readonly isReady: boolean
  /** The caller may use its bytes again. */
  publish(key: string, message: Uint8Array): void
  /** Waits a moment for what is on its way. */
  close(): Promise<void>
}

/** All that is published in one turn goes in one write. */
export function createRedisPublisher({
  sender,
  onDropped,
  ...options
}: RedisPublisherOptions): RedisPublisher {
  const line = openRedisLine(options)
  let batch: { key: string; message: Buffer }[] = []
  let waitingBytes = 0
  let lastSent: Promise<void> = Promise.resolve()

  async function send(): Promise<void> {
    const sent = batch
    batch = []
    const pipeline = line.redis.pipeline()
    let bytes = 0
    for (const { key, message } of sent) {
      pipeline.publish(key, message)
      bytes += message.length
    }
    try {
      for (const [error] of (await pipeline.exec()) ?? []) if (error && line.isReady) line.report(error)
    } catch {
      // The line broke before anything was sent: that is heard of by itself.
    } finally {
      waitingBytes -= bytes
    }
  }

  return {
    get isReady() {
      return line.isReady
    },
    publish(key, message) {
      const size = sender.length + message.length
      if (!line.isReady || waitingBytes + size > WAITING_BYTES) return onDropped()
      waitingBytes += size
      if (batch.length === 0) {
        process.nextTick(() => {
          lastSent = send()
        })
      }
      batch.push({ key, message: Buffer.concat([sender, message], size) })
    },
    async close() {
      // A turn later what was just published has been sent.
      await new Promise((resolve) => setImmediate(resolve))
      let timer: NodeJS.Timeout | undefined
      const timeUp = new Promise((resolve) => {
        timer = setTimeout(resolve, CLOSE_MS)
      })
      await Promise.race([lastSent, timeUp])
      clearTimeout(timer)
      line.end()
    },
  }
}
