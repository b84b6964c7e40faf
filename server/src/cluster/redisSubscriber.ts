import { openRedisLine, type RedisLineOptions } from './redisLine.ts'

const NAMES_A_COMMAND = 500

export interface RedisSubscriberOptions extends Omit<RedisLineOptions, 'onReady'> {
  /** Every channel is subscribed to (again). */
  onWhole: () => void
  onMessage: (key: string, message: Buffer) => void
}

export interface RedisSubscriber {
  /** Messages arrive for everything that was asked for. */
  readonly isWhole: boolean
  /** Resolves once messages arrive, or after `waitMs`; says which. Again and again is fine. */
  add(key: string, waitMs: number): Promise<boolean>
  remove(key: string): void
  close(): void
}

/** Holds the line to a set of channels. What changes in one turn goes in few commands. */
export function createRedisSubscriber(options: RedisSubscriberOptions): RedisSubscriber {
  const wanted = new Set<string>()
  /** Subscribed, or about to be, on the line that there is now. */
  const asked = new Set<string>()
  const held = new Set<string>()
  const changed = new Set<string>()
  const waiting = new Map<string, (() => void)[]>()
  let isWhole = false

  const line = openRedisLine({
    ...options,
    onReady: () => {
      for (const key of wanted) changed.add(key)
      subscribeAgain()
    },
    onBroken: () => {
      asked.clear()
      held.clear()
      isWhole = false
      options.onBroken()
    },
  })
  line.redis.on('messageBuffer', (key: Buffer, message: Buffer) => options.onMessage(key.toString(), message))

  async function subscribeAgain(): Promise<void> {
    if (!(await sendChanges())) return
    isWhole = true
    options.onWhole()
  }

  function touch(key: string): void {
    if (changed.size === 0) process.nextTick(sendChanges)
    changed.add(key)
  }

  /** False when the line broke meanwhile: then everything is asked for again on the next one. */
  async function sendChanges(): Promise<boolean> {
    const keys = [...changed]
    changed.clear()
    if (!line.isReady) return false
    const added = keys.filter((key) => wanted.has(key) && !asked.has(key))
    const removed = keys.filter((key) => !wanted.has(key) && asked.has(key))
    for (const key of added) asked.add(key)
    for (const key of removed) {
      asked.delete(key)
      held.delete(key)
    }
    const commands = [
      ...chunksOf(removed).map((chunk) => line.redis.unsubscribe(...chunk)),
      ...chunksOf(added).map((chunk) => line.redis.subscribe(...chunk).then(() => hold(chunk))),
    ]
    try {
      await Promise.all(commands)
      return true
    } catch (error) {
      if (line.isReady) line.report(error)
      return false
    }
  }

  function hold(keys: readonly string[]): void {
    for (const key of keys) {
      if (asked.has(key)) held.add(key)
      for (const resolve of waiting.get(key) ?? []) resolve()
      waiting.delete(key)
    }
  }

  return {
    get isWhole() {
      return isWhole
    },
    add(key, waitMs) {
      wanted.add(key)
      touch(key)
      if (held.has(key)) return Promise.resolve(true)
      if (waitMs <= 0) return Promise.resolve(false)
      return new Promise((resolve) => {
        const timer = setTimeout(() => resolve(false), waitMs)
        const arrived = () => {
          clearTimeout(timer)
          resolve(true)
        }
        waiting.set(key, [...(waiting.get(key) ?? []), arrived])
      })
    },
    remove(key) {
      wanted.delete(key)
      touch(key)
    },
    close: () => line.end(),
  }
}

function chunksOf(keys: readonly string[]): string[][] {
  const chunks: string[][] = []
  for (let start = 0; start < keys.length; start += NAMES_A_COMMAND) {
    chunks.push(keys.slice(start, start + NAMES_A_COMMAND))
  }
  return chunks
}
