import { encodeEntries } from './awarenessEntries.ts'
import type { Connection } from './connection.ts'
import type { PresencePace } from './presencePace.ts'

/** So many are told in one go; then an edit that came meanwhile goes first. */
const AT_ONCE = 40

export interface PresenceBatchOptions {
  connections: Iterable<Connection>
  pace: PresencePace
  /** The entry of a client id as it is shown now; null when there is nothing to say of it. */
  encode: (clientId: number) => Uint8Array | null
  /** A frame of everyone's states for all who come in, or null when there are none; for some it must be without their own. */
  encodeWelcome: () => (connection: Connection) => Uint8Array | null
  /** What changed is about to be told. */
  onFlush: () => void
}

/** Gathers what changed and tells it to everybody at once: the same bytes to all who moved nothing themselves. */
export interface PresenceBatch {
  /** `by`: someone here, who need not hear it again. */
  mark(clientId: number, by: Connection | null): void
  welcome(connection: Connection): void
  forget(connection: Connection): void
  destroy(): void
}

interface Delivery {
  to: Connection
  frame: Uint8Array
}

export function createPresenceBatch(options: PresenceBatchOptions): PresenceBatch {
  const { connections, pace } = options
  const changed = new Map<number, Connection | null>()
  const newcomers = new Set<Connection>()
  let timer: NodeJS.Timeout | null = null
  let sending: NodeJS.Immediate | null = null

  function flushSoon(): void {
    if (!sending) timer ??= setTimeout(flush, pace.batchMs).unref()
  }

  function flush(): void {
    timer = null
    options.onFlush()
    const deliveries = [...deliverWelcomes(), ...deliverChanges()]
    changed.clear()
    newcomers.clear()
    pace.note(deliveries.length)
    send(deliveries, 0)
  }

  function* deliverWelcomes(): Generator<Delivery> {
    if (newcomers.size === 0) return
    const frameFor = options.encodeWelcome()
    for (const to of newcomers) {
      const frame = frameFor(to)
      if (frame) yield { to, frame }
    }
  }

  function* deliverChanges(): Generator<Delivery> {
    const entries = new Map<number, Uint8Array>()
    const ownOf = new Map<Connection, number>()
    for (const [clientId, by] of changed) {
      const entry = options.encode(clientId)
      if (entry) entries.set(clientId, entry)
      if (by) ownOf.set(by, clientId)
    }
    if (entries.size === 0) return
    const common = encodeEntries(entries.values())
    for (const to of connections) {
      if (to.state.status !== 'live' || newcomers.has(to)) continue
      const own = ownOf.get(to)
      if (own === undefined) yield { to, frame: common }
      else if (entries.size > 1) yield { to, frame: encodeEntries(without(entries, own)) }
    }
  }

  function send(deliveries: readonly Delivery[], from: number): void {
    const end = Math.min(from + AT_ONCE, deliveries.length)
    for (const { to, frame } of deliveries.slice(from, end)) to.send(frame)
    if (end < deliveries.length) {
      sending = setImmediate(send, deliveries, end)
      return
    }
    sending = null
    if (changed.size > 0 || newcomers.size > 0) flushSoon()
  }

  return {
    mark(clientId, by) {
      changed.set(clientId, by)
      flushSoon()
    },
    welcome(connection) {
      newcomers.add(connection)
      flushSoon()
    },
    forget: (connection) => void newcomers.delete(connection),
    destroy() {
      if (timer) clearTimeout(timer)
      if (sending) clearImmediate(sending)
    },
  }
}

function* without(entries: ReadonlyMap<number, Uint8Array>, clientId: number): Generator<Uint8Array> {
  for (const [id, bytes] of entries) if (id !== clientId) yield bytes
}
