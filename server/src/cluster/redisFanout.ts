import { randomBytes } from 'node:crypto'
import type { Fanout } from '../rooms/fanout.ts'
import { createRedisPublisher } from './redisPublisher.ts'
import { createRedisSubscriber } from './redisSubscriber.ts'

/** In front of each message: who sent it. */
const SENDER_BYTES = 8
const SUBSCRIBE_MS = 500

export interface RedisFanoutOptions {
  /** `redis://` or, encrypted, `rediss://`, with user and password. */
  url: string
  /** In front of each channel: two installations may share a server. */
  prefix?: string
  /** A line to the server broke or cannot be made: once for each time. Or a listener threw. */
  onError: (error: Error) => void
}

/**
 * Messages over Redis or Valkey. Starts without a server too, and mends itself for ever. What cannot be sent at once is dropped.
 * `onResume` comes when both lines are whole again after messages may have been lost, on their way here or from here.
 */
export function createRedisFanout({ url, prefix = 'wijktafel', onError }: RedisFanoutOptions): Fanout {
  const sender = randomBytes(SENDER_BYTES)
  const listeners = new Map<string, (message: Uint8Array) => void>()
  const resumeListeners = new Set<() => void>()
  let mayHaveLost = false
  let isClosed = false
  let downSince = performance.now()

  const lost = () => {
    mayHaveLost = true
  }
  const broken = () => {
    lost()
    downSince = performance.now()
  }
  const publisher = createRedisPublisher({
    url,
    name: 'wijktafel-publisher',
    sender,
    onReady: considerResume,
    onBroken: broken,
    onDropped: lost,
    onError,
  })
  const subscriber = createRedisSubscriber({
    url,
    name: 'wijktafel-subscriber',
    onWhole: considerResume,
    onBroken: broken,
    onMessage: receive,
    onError,
  })
  const isUp = () => !isClosed && publisher.isReady && subscriber.isWhole

  function considerResume(): void {
    if (!mayHaveLost || !isUp()) return
    mayHaveLost = false
    for (const listener of [...resumeListeners]) guarded(listener)
  }

  function receive(key: string, message: Buffer): void {
    if (message.length < SENDER_BYTES || message.subarray(0, SENDER_BYTES).equals(sender)) return
    const listener = listeners.get(key)
    // A copy: the bytes are a window on all that came in one read.
    if (listener) guarded(() => listener(new Uint8Array(message.subarray(SENDER_BYTES))))
  }

  /** A listener's fault must not reach the line. */
  function guarded(work: () => void): void {
    try {
      work()
    } catch (error) {
      onError(error instanceof Error ? error : new Error(String(error)))
    }
  }

  return {
    get isUp() {
      return isUp()
    },
    publish(channel, message) {
      if (!isClosed) publisher.publish(`${prefix}:${channel}`, message)
    },
    async subscribe(channel, listener) {
      const key = `${prefix}:${channel}`
      listeners.set(key, listener)
      // Nobody waits again and again for a server that has been away for long.
      const waitMs = subscriber.isWhole ? SUBSCRIBE_MS : downSince + SUBSCRIBE_MS - performance.now()
      if (!(await subscriber.add(key, waitMs))) lost()
      return () => {
        if (listeners.get(key) !== listener) return
        listeners.delete(key)
        subscriber.remove(key)
      }
    },
    onResume(listener) {
      resumeListeners.add(listener)
      return () => {
        resumeListeners.delete(listener)
      }
    },
    async close() {
      if (isClosed) return
      isClosed = true
      listeners.clear()
      subscriber.close()
      await publisher.close()
    },
  }
}
