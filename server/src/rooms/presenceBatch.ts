import { encodeEntries } from './awarenessEntries.ts'
import type { Connection } from './connection.ts'
import type { PresencePace } from './presencePace.ts'

/** So many are told in one go; then an edit that came meanwhile goes first. */
const AT_ONCE = 40
/** Of the time between two batches, what must have passed before cursors go along with something else. */
const RIDE_FROM = 0.5

export interface PresenceBatchOptions {
  connections: Iterable<Connection>
  pace: PresencePace
  now: () => number
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
  /** What has changed, for whoever is about to be sent something else anyway; null while that is nothing, or too soon again. */
  ride(): CursorRide | null
  destroy(): void
}

/** Cursors that go along with other frames: a write to each socket saved. */
export interface CursorRide {
  /** Sent along by the caller; null for who moved nothing but their own. */
  frameFor(connection: Connection): Uint8Array | null
  /** Those who were not asked for are told on their own. */
  end(): void
}

interface Delivery {
  to: Connection
  frame: Uint8Array
}

export function createPresenceBatch(options: PresenceBatchOptions): PresenceBatch {
  const { connections, pace } = options
  let changed = new Map<number, Connection | null>()
  const newcomers = new Set<Connection>()
  let timer: NodeJS.Timeout | null = null
  let sending: NodeJS.Immediate | null = null
  let sentAt = Number.NEGATIVE_INFINITY

  function flushSoon(): void {
    if (!sending) timer ??= setTimeout(flush, pace.batchMs).unref()
  }

  function flush(): void {
    const frameFor = takeChanges()
    const deliveries = [...deliverWelcomes(), ...deliver(frameFor)]
    newcomers.clear()
    pace.note(deliveries.length)
    send(deliveries, 0)
  }

  /** The frame of each connection for all that changed until now. */
  function takeChanges(): (connection: Connection) => Uint8Array | null {
    if (timer) clearTimeout(timer)
    timer = null
    sentAt = options.now()
    options.onFlush()
    const entries = new Map<number, Uint8Array>()
    const ownOf = new Map<Connection, number>()
    for (const [clientId, by] of changed) {
      const entry = options.encode(clientId)
      if (entry) entries.set(clientId, entry)
      if (by) ownOf.set(by, clientId)
    }
    changed = new Map()
    const common = entries.size === 0 ? null : encodeEntries(entries.values())
    return (connection) => {
      if (connection.state.status !== 'live' || newcomers.has(connection)) return null
      const own = ownOf.get(connection)
      if (own === undefined || !entries.has(own)) return common
      return entries.size > 1 ? encodeEntries(without(entries, own)) : null
    }
  }

  function* deliverWelcomes(): Generator<Delivery> {
    if (newcomers.size === 0) return
    const frameFor = options.encodeWelcome()
    for (const to of newcomers) {
      const frame = frameFor(to)
      if (frame) yield { to, frame }
    }
  }

  function* deliver(frameFor: (connection: Connection) => Uint8Array | null): Generator<Delivery> {
    for (const to of connections) {
      const frame = frameFor(to)
      if (frame) yield { to, frame }
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
    ride() {
      if (sending || newcomers.size > 0 || changed.size === 0) return null
      if (options.now() - sentAt < pace.batchMs * RIDE_FROM) return null
      const frameFor = takeChanges()
      const asked = new Set<Connection>()
      return {
        frameFor(connection) {
          asked.add(connection)
          return frameFor(connection)
        },
        end() {
          pace.note(asked.size)
          send([...deliver((connection) => (asked.has(connection) ? null : frameFor(connection)))], 0)
        },
      }
    },
    destroy() {
      if (timer) clearTimeout(timer)
      if (sending) clearImmediate(sending)
    },
  }
}

function* without(entries: ReadonlyMap<number, Uint8Array>, clientId: number): Generator<Uint8Array> {
  for (const [id, bytes] of entries) if (id !== clientId) yield bytes
}
