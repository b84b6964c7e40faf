import {
  type AwarenessEntry,
  encodeEntries,
  encodeEntry,
  parseEntries,
  stampState,
} from './awarenessEntries.ts'
import type { Connection } from './connection.ts'
import { type CursorRide, createPresenceBatch } from './presenceBatch.ts'
import type { PresencePace } from './presencePace.ts'

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
  /** As it is shown, once somebody has asked. */
  encoded: Uint8Array | null
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
  pace: PresencePace
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
  /** With the next batch it gets the states of everyone: the same bytes for all who came since the last one. */
  welcome(connection: Connection): void
  /** Cursors that may go along with an edit that is about to be told. */
  ride(): CursorRide | null
  leave(connection: Connection): void
  /** Cursors of people who are connected to another node. */
  receiveShared(nodeId: string, cursors: readonly SharedCursor[]): void
  /** Those of this node, for a node that asks. */
  ownCursors(): SharedCursor[]
  forgetNode(nodeId: string): void
  destroy(): void
}

export function createPresence(options: PresenceOptions): Presence {
  const { connections, maxStateBytes, now, pace, share } = options
  const cursors = new Map<number, Cursor>()
  const idOf = new Map<Connection, number>()
  const departed = new Map<number, Departed>()
  const toShare = new Set<number>()
  const batch = createPresenceBatch({
    ...{ connections, pace, now },
    encode(clientId) {
      const cursor = cursors.get(clientId)
      if (cursor) return encodeCursor(clientId, cursor)
      const entry = shown(clientId)
      return entry && encodeEntry(entry)
    },
    encodeWelcome,
    onFlush: shareChanges,
  })

  const markChanged = (clientId: number, by: Connection | null) => {
    const cursor = cursors.get(clientId)
    if (cursor) cursor.encoded = null
    batch.mark(clientId, by)
  }

  function encodeCursor(clientId: number, cursor: Cursor): Uint8Array {
    cursor.encoded ??= encodeEntry({ clientId, clock: cursor.clock, json: cursor.state ?? 'null' })
    return cursor.encoded
  }

  /** Null when there are none. */
  function encodeAll(except: number | undefined): Uint8Array | null {
    const entries: Uint8Array[] = []
    for (const [clientId, cursor] of cursors) {
      if (clientId !== except && cursor.state !== null) entries.push(encodeCursor(clientId, cursor))
    }
    return entries.length === 0 ? null : encodeEntries(entries)
  }

  /** Whoever finds their own state among the others' ignores it, unless the server counts on from an earlier visit. */
  function encodeWelcome(): (connection: Connection) => Uint8Array | null {
    const common = encodeAll(undefined)
    return (connection) => {
      const own = idOf.get(connection)
      const isAhead = own !== undefined && (cursors.get(own)?.offset ?? 0) > 0
      return isAhead ? encodeAll(own) : common
    }
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

  function shareChanges(): void {
    const entries = [...toShare].map(shown).filter((entry) => entry !== null)
    toShare.clear()
    if (entries.length > 0) share?.(entries)
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
    const claimed: Cursor = {
      owner: connection,
      personId,
      clock: lastClock,
      offset,
      state: null,
      encoded: null,
    }
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
    if (isSameNode && known.clock === clock && known.state === json) return
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
    cursors.set(clientId, {
      owner: nodeId,
      personId,
      clock: told + offset,
      offset,
      state: json,
      encoded: null,
    })
    markChanged(clientId, null)
  }

  return {
    receive(connection, payload) {
      const entries = parseEntries(payload)
      if (!entries) return 'malformed'
      const { stamp } = connection
      if (stamp === null) return 'ok'
      for (const entry of entries) {
        const cursor = claim(connection, entry)
        if (!cursor) continue
        if (Buffer.byteLength(entry.json) > maxStateBytes) return 'tooLarge'
        const state = stampState(entry.json, stamp)
        if (state === undefined) return 'malformed'
        cursor.clock = Math.max(cursor.clock, entry.clock + cursor.offset)
        cursor.state = state
        toShare.add(entry.clientId)
        markChanged(entry.clientId, connection)
      }
      return 'ok'
    },
    encodeFor: (connection) => encodeAll(idOf.get(connection)),
    welcome: (connection) => batch.welcome(connection),
    ride: () => batch.ride(),
    leave(connection) {
      batch.forget(connection)
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
    destroy: () => batch.destroy(),
  }
}
