import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { outlineUpdate, type Stretch, type UpdateOutline } from './updateOutline.ts'

export interface JoinedUpdates {
  update: Uint8Array
  stateVector: Uint8Array
  /** An update that only deletes what `update` deletes. */
  deletes: Uint8Array
}

interface Outlined extends UpdateOutline {
  update: Uint8Array
}

interface Piece extends Stretch {
  update: Uint8Array
}

/**
 * One update out of many that stand one behind the other without gaps or overlaps, as a log does: their bytes are put together
 * as they are. Everything is read, so damage shows. Null: not as simple as that, let Yjs do it.
 */
export function joinUpdates(updates: readonly Uint8Array[]): JoinedUpdates | null {
  const outlined: Outlined[] = []
  for (const update of updates) {
    const outline = outlineUpdate(update)
    if (!outline) return null
    outlined.push({ update, ...outline })
  }
  const clients = piecesByClient(outlined)
  if (!clients) return null
  const deletes = joinDeletes(outlined)
  const [only] = updates
  return {
    update: only && updates.length === 1 ? ownBytes(only) : write(clients, deletes),
    stateVector: vectorOf(clients),
    deletes,
  }
}

/** Null: something is missing, or stands there twice. */
function piecesByClient(outlined: readonly Outlined[]): Map<number, Piece[]> | null {
  const clients = new Map<number, Piece[]>()
  for (const { update, stretches } of outlined) {
    for (const stretch of stretches) {
      const pieces = clients.get(stretch.client) ?? []
      if (stretch.from !== (pieces.at(-1)?.to ?? 0)) return null
      pieces.push({ update, ...stretch })
      clients.set(stretch.client, pieces)
    }
  }
  return clients
}

function vectorOf(clients: ReadonlyMap<number, readonly Piece[]>): Uint8Array {
  const vector = new Map<number, number>()
  for (const [client, pieces] of clients) vector.set(client, pieces.at(-1)?.to ?? 0)
  return Y.encodeStateVector(vector)
}

/** As an update, in which stands nothing else. */
function joinDeletes(outlined: readonly Outlined[]): Uint8Array {
  const parts = outlined.map(({ update, deletesStart }) => {
    const part = new Uint8Array(1 + update.length - deletesStart)
    part.set(update.subarray(deletesStart), 1)
    return part
  })
  const some = parts.filter((part) => part.length > NOTHING.length)
  const [only = NOTHING] = some
  return some.length > 1 ? Y.mergeUpdates(some) : only
}

const NOTHING = Uint8Array.of(0, 0)

/** In the order in which Yjs itself writes clients. */
function write(clients: ReadonlyMap<number, readonly Piece[]>, deletes: Uint8Array): Uint8Array {
  const parts = [numbers(clients.size)]
  for (const [client, pieces] of [...clients].sort(([a], [b]) => b - a)) {
    const structs = pieces.reduce((sum, piece) => sum + piece.structs, 0)
    parts.push(numbers(structs, client, 0))
    for (const { update, start, end } of pieces) parts.push(update.subarray(start, end))
  }
  parts.push(deletes.subarray(1))
  return concat(parts)
}

function numbers(...values: number[]): Uint8Array {
  const encoder = encoding.createEncoder()
  for (const value of values) encoding.writeVarUint(encoder, value)
  return encoding.toUint8Array(encoder)
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** The bytes alone: a window on something larger would keep all of that in memory. */
export function ownBytes(bytes: Uint8Array): Uint8Array {
  return bytes.length === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes)
}
