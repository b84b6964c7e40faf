import type { PresenceUser } from '@wijktafel/shared/syncMessages'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import type { Connection } from './connection.ts'
import { encodeAwareness } from './messages.ts'

const BATCH_MS = 25
/** So long nobody else can take over the client id of someone who left: an echo of their last state may still be under way. */
const RESERVED_MS = 60_000

/** The awareness state of one client id. `clock` is the one shown to others. */
interface Cursor {
  owner: Connection
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

interface AwarenessEntry {
  clientId: number
  clock: number
  json: string
}

export interface PresenceOptions {
  connections: Iterable<Connection>
  maxStateBytes: number
  now: () => number
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
  destroy(): void
}

export function createPresence({ connections, maxStateBytes, now }: PresenceOptions): Presence {
  const cursors = new Map<number, Cursor>()
  const idOf = new Map<Connection, number>()
  const departed = new Map<number, Departed>()
  const changed = new Map<number, Connection | null>()
  let timer: NodeJS.Timeout | null = null

  const markChanged = (clientId: number, by: Connection | null) => {
    changed.set(clientId, by)
    timer ??= setTimeout(flush, BATCH_MS).unref()
  }

  /** Everyone who moved nothing gets the same bytes; who did gets them without what they sent themselves. */
  function flush(): void {
    timer = null
    const batch = new Map<number, Uint8Array>()
    const senders = new Map<Connection, number>()
    for (const [clientId, by] of changed) {
      const gone = departed.get(clientId)
      const cursor = cursors.get(clientId)
      if (cursor)
        batch.set(clientId, encodeEntry({ clientId, clock: cursor.clock, json: cursor.state ?? 'null' }))
      else if (gone) batch.set(clientId, encodeEntry({ clientId, clock: gone.clock, json: 'null' }))
      if (by) senders.set(by, clientId)
    }
    changed.clear()
    const shared = encodeEntries(batch.values())
    for (const connection of connections) {
      if (connection.state.status !== 'live') continue
      const own = senders.get(connection)
      if (own === undefined) connection.send(shared)
      else if (batch.size > 1) connection.send(encodeEntries(without(batch, own)))
    }
  }

  /** The client id that this connection may speak for, or null. */
  function claim(connection: Connection, { clientId, clock, json }: AwarenessEntry): Cursor | null {
    const cursor = cursors.get(clientId)
    if (cursor?.owner === connection) return cursor
    if (idOf.has(connection) || json === 'null') return null
    if (cursor && cursor.owner.person.id !== connection.person.id) return null
    const gone = departed.get(clientId)
    if (gone && gone.until > now() && gone.personId !== connection.person.id) return null
    const lastClock = cursor?.clock ?? gone?.clock ?? -1
    const claimed: Cursor = {
      owner: connection,
      clock: lastClock,
      offset: clock > lastClock ? 0 : lastClock + 1 - clock,
      state: null,
    }
    if (cursor) idOf.delete(cursor.owner)
    departed.delete(clientId)
    cursors.set(clientId, claimed)
    idOf.set(connection, clientId)
    return claimed
  }

  function forgetDeparted(): void {
    const time = now()
    for (const [clientId, { until }] of departed) {
      if (until > time) return
      departed.delete(clientId)
    }
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
      cursors.delete(clientId)
      forgetDeparted()
      const { clock } = cursor
      departed.set(clientId, { personId: connection.person.id, clock, until: now() + RESERVED_MS })
      if (cursor.state !== null) markChanged(clientId, null)
    },
    destroy() {
      if (timer) clearTimeout(timer)
    },
  }
}

/** Undefined for what is no awareness state. */
function stampState(json: string, user: PresenceUser): string | null | undefined {
  let state: unknown
  try {
    state = JSON.parse(json)
  } catch {
    return undefined
  }
  if (state === null) return null
  if (typeof state !== 'object' || Array.isArray(state)) return undefined
  return JSON.stringify({ ...state, user })
}

/** Null when the bytes are not exactly a list of entries. */
function parseEntries(payload: Uint8Array): AwarenessEntry[] | null {
  try {
    const decoder = decoding.createDecoder(payload)
    const entries: AwarenessEntry[] = []
    for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
      const clientId = decoding.readVarUint(decoder)
      const clock = decoding.readVarUint(decoder)
      entries.push({ clientId, clock, json: decoding.readVarString(decoder) })
    }
    return decoding.hasContent(decoder) ? null : entries
  } catch {
    // lib0 throws on truncated fields.
    return null
  }
}

function encodeEntry({ clientId, clock, json }: AwarenessEntry): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, clientId)
  encoding.writeVarUint(encoder, clock)
  encoding.writeVarString(encoder, json)
  return encoding.toUint8Array(encoder)
}

function encodeEntries(entries: Iterable<Uint8Array>): Uint8Array {
  const list = [...entries]
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, list.length)
  for (const entry of list) encoding.writeUint8Array(encoder, entry)
  return encodeAwareness(encoding.toUint8Array(encoder))
}

function* without(batch: ReadonlyMap<number, Uint8Array>, clientId: number): Generator<Uint8Array> {
  for (const [id, bytes] of batch) if (id !== clientId) yield bytes
}
