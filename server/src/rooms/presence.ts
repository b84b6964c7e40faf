import {
  type AwarenessEntry,
  encodeEntries,
  encodeEntry,
  parseEntries,
  stampState,
} from './awarenessEntries.ts'
import type { Connection } from './connection.ts'

const BATCH_MS = 25
/** So long nobody else can take over the client id of someone who left: an echo of their last state may still be under way. */
const RESERVED_MS = 60_000

/** What nodes tell each other: an entry as it is shown, and whose it is. */
export interface SharedCursor extends AwarenessEntry {
  personId: string
}

/** The awareness state of one client id. `clock` is the one shown to others. */
interface Cursor {
  /** A connection of this node, or the node that it is connected to. */
  owner: Connection | string
  personId: string
  clock: number
  /** Added to the client's own clock, so that others accept the states of someone who came back. */
  offset: number
  state: string | null
}

interface Departed {
  personId: string
  clock: number
  until: number
}

export interface PresenceOptions {
  connections: Iterable<Connection>
  maxStateBytes: number
  now: () => number
  /** Tells the other nodes what changed here. */
  share?: (cursors: SharedCursor[]) => void
}

/**
 * Cursors of one room: never stored, batched, with the server's word on who someone is.
 * A connection speaks for one client id: the first that it names and that nobody else has or had.
 * What it says about others is ignored, because ordinary clients repeat all that they hear.
 */
export interface Presence {
  receive(connection: Connection, payload: Uint8Array): 'ok' | 'malformed' | 'tooLarge'
  /** The others' states, or null when there are none. */
  encodeFor(connection: Connection): Uint8Array | null
  leave(connection: Connection): void
  /** Cursors of people who are connected to another node. */
  receiveShared(nodeId: string, cursors: readonly SharedCursor[]): void
  /** Those of this node, for a node that asks. */
  ownCursors(): SharedCursor[]
  forgetNode(nodeId: string): void
  destroy(): void
}

export function createPresence({ connections, maxStateBytes, now, share }: PresenceOptions): Presence {
  const cursors = new Map<number, Cursor>()
  const idOf = new Map<Connection, number>()
  const departed = new Map<number, Departed>()
  /** By whom, if it was someone here who need not hear it again. */
  const changed = new Map<number, Connection | null>()
  const toShare = new Set<number>()
  let timer: NodeJS.Timeout | null = null

  const markChanged = (clientId: number, by: Connection | null) => {
    changed.set(clientId, by)
    timer ??= setTimeout(flush, BATCH_MS).unref()
  }

  function shown(clientId: number): SharedCursor | null {
    const cursor = cursors.get(clientId)
    if (cursor) {
      const { personId, clock, state } = cursor
      return { clientId, clock, json: state ?? 'null', personId }
    }
    const gone = departed.get(clientId)
    return gone ? { clientId, clock: gone.clock, json: 'null', personId: gone.personId } : null
  }

  /** Everyone who moved nothing gets the same bytes; who did gets them without what they sent themselves. */
  function flush(): void {
    timer = null
    const batch = new Map<number, Uint8Array>()
    const senders = new Map<Connection, number>()
    const shared: SharedCursor[] = []
    for (const [clientId, by] of changed) {
      const entry = shown(clientId)
      if (entry) batch.set(clientId, encodeEntry(entry))
      if (entry && toShare.has(clientId)) shared.push(entry)
      if (by) senders.set(by, clientId)
    }
    changed.clear()
    toShare.clear()
    if (shared.length > 0) share?.(shared)
    const common = encodeEntries(batch.values())
    for (const connection of connections) {
      if (connection.state.status !== 'live') continue
      const own = senders.get(connection)
      if (own === undefined) connection.send(common)
      else if (batch.size > 1) connection.send(encodeEntries(without(batch, own)))
    }
  }

  /** The client id that this connection may speak for, or null. */
  function claim(connection: Connection, { clientId, clock, json }: AwarenessEntry): Cursor | null {
    const cursor = cursors.get(clientId)
    if (cursor?.owner === connection) return cursor
    if (idOf.has(connection) || json === 'null') return null
    const personId = connection.person.id
    if (cursor && cursor.personId !== personId) return null
    const gone = departed.get(clientId)
    if (gone && gone.until > now() && gone.personId !== personId) return null
    const lastClock = cursor?.clock ?? gone?.clock ?? -1
    const offset = clock > lastClock ? 0 : lastClock + 1 - clock
    const claimed: Cursor = { owner: connection, personId, clock: lastClock, offset, state: null }
    if (cursor && typeof cursor.owner !== 'string') idOf.delete(cursor.owner)
    departed.delete(clientId)
    cursors.set(clientId, claimed)
    idOf.set(connection, clientId)
    return claimed
  }

  function depart(clientId: number, { personId, clock, state }: Cursor): void {
    cursors.delete(clientId)
    const time = now()
    for (const [id, { until }] of departed) {
      if (until > time) break
      departed.delete(id)
    }
    departed.set(clientId, { personId, clock, until: time + RESERVED_MS })
    if (state !== null) markChanged(clientId, null)
  }

  /** A newer word of the same person wins: they moved from one node to another. */
  function takeShared(nodeId: string, { clientId, clock: told, json, personId }: SharedCursor): void {
    const known = cursors.get(clientId)
    const isSameNode = known?.owner === nodeId
    const clock = told + (isSameNode ? known.offset : 0)
    if (known && (known.personId !== personId || known.clock > clock)) return
    if (json === 'null') {
      if (isSameNode) depart(clientId, { ...known, clock })
      return
    }
    if (known && typeof known.owner !== 'string') {
      if (known.clock === clock) return
      idOf.delete(known.owner)
    }
    const shownLast = departed.get(clientId)?.clock ?? -1
    // Whoever heard that it was gone accepts only what is newer.
    const offset = isSameNode ? known.offset : Math.max(0, shownLast + 1 - told)
    departed.delete(clientId)
    cursors.set(clientId, { owner: nodeId, personId, clock: told + offset, offset, state: json })
    markChanged(clientId, null)
  }

  return {
    receive(connection, payload) {
      const entries = parseEntries(payload)
      if (!entries) return 'malformed'
      const { presence, id } = connection.person
      if (!presence) return 'ok'
      for (const entry of entries) {
        const cursor = claim(connection, entry)
        if (!cursor) continue
        if (Buffer.byteLength(entry.json) > maxStateBytes) return 'tooLarge'
        const state = stampState(entry.json, { id, ...presence })
        if (state === undefined) return 'malformed'
        cursor.clock = Math.max(cursor.clock, entry.clock + cursor.offset)
        cursor.state = state
        toShare.add(entry.clientId)
        markChanged(entry.clientId, connection)
      }
      return 'ok'
    },
    encodeFor(connection) {
      const own = idOf.get(connection)
      const entries: Uint8Array[] = []
      for (const [clientId, { clock, state }] of cursors) {
        if (clientId !== own && state !== null) entries.push(encodeEntry({ clientId, clock, json: state }))
      }
      return entries.length === 0 ? null : encodeEntries(entries)
    },
    leave(connection) {
      const clientId = idOf.get(connection)
      const cursor = clientId === undefined ? undefined : cursors.get(clientId)
      if (clientId === undefined || !cursor) return
      idOf.delete(connection)
      toShare.add(clientId)
      depart(clientId, cursor)
    },
    receiveShared(nodeId, shared) {
      for (const cursor of shared) takeShared(nodeId, cursor)
    },
    ownCursors() {
      const own: SharedCursor[] = []
      for (const clientId of idOf.values()) {
        const entry = shown(clientId)
        if (entry && entry.json !== 'null') own.push(entry)
      }
      return own
    },
    forgetNode(nodeId) {
      for (const [clientId, cursor] of [...cursors]) if (cursor.owner === nodeId) depart(clientId, cursor)
    },
    destroy() {
      if (timer) clearTimeout(timer)
    },
  }
}

function* without(batch: ReadonlyMap<number, Uint8Array>, clientId: number): Generator<Uint8Array> {
  for (const [id, bytes] of batch) if (id !== clientId) yield bytes
}
