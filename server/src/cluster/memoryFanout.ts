import type { Fanout } from '../rooms/fanout.ts'

type Listener = (message: Uint8Array) => void

/** Nodes of one process, for tests and benches. Messages arrive in a later turn of the event loop, each as a copy. */
export interface MemoryFanoutHub {
  join(): Fanout
}

export function createMemoryFanoutHub(): MemoryFanoutHub {
  const nodes = new Set<Map<string, Listener>>()
  return {
    join() {
      const own = new Map<string, Listener>()
      nodes.add(own)
      return {
        isUp: true,
        publish(channel, message) {
          if (!nodes.has(own)) return
          const copy = message.slice()
          for (const node of nodes) {
            if (node === own || !node.has(channel)) continue
            setImmediate(() => node.get(channel)?.(copy))
          }
        },
        async subscribe(channel, listener) {
          own.set(channel, listener)
          return () => {
            if (own.get(channel) === listener) own.delete(channel)
          }
        },
        onResume: () => () => undefined,
        async close() {
          nodes.delete(own)
          own.clear()
        },
      }
    },
  }
}
