import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'

type Struct = ReturnType<typeof Y.decodeUpdate>['structs'][number]

/** What one edit takes in an update, and where it stands in the edits of its author. */
interface Part {
  client: number
  clock: number
  length: number
  bytes: Uint8Array
  needs: readonly Y.ID[]
}

interface DeletedRange {
  client: number
  clock: number
  len: number
}

/** The most that one more author (client, clock, count) costs in a piece. */
const AUTHOR_BYTES = 24
const DELETED_RANGE_BYTES = 40

/**
 * Cuts an update into updates of at most `maxBytes` that are each whole once those before it were applied; together they are
 * the same. Null when one edit alone is larger: then there is no way to send it.
 */
export function splitUpdate(update: Uint8Array, maxBytes: number): Uint8Array[] | null {
  const { structs, ds } = Y.decodeUpdate(update)
  const parts: Part[] = []
  for (const struct of structs) {
    if (struct instanceof Y.Skip) continue
    const cut = cutStruct(struct, maxBytes - 2 * AUTHOR_BYTES)
    if (!cut) return null
    parts.push(...cut)
  }
  const deleted = [...ds.clients].flatMap(([client, ranges]) =>
    ranges.map(({ clock, len }) => ({ client, clock, len })),
  )
  return [...packParts(orderParts(parts), maxBytes), ...packDeleted(deleted, maxBytes)]
}

function cutStruct(struct: Struct, maxBytes: number): Part[] | null {
  const bytes = encodeStruct(struct)
  const { client, clock } = struct.id
  const { length } = struct
  if (bytes.length <= maxBytes) return [{ client, clock, length, bytes, needs: needsOf(struct) }]
  if (!(struct instanceof Y.Item)) return null
  const at = middleOf(struct)
  if (at === null) return null
  const { rightOrigin, parent, parentSub } = struct
  const content = struct.content.splice(at)
  const origin = Y.createID(client, clock + at - 1)
  const right = new Y.Item(
    Y.createID(client, clock + at),
    null,
    origin,
    null,
    rightOrigin,
    parent,
    parentSub,
    content,
  )
  struct.length = at
  const [before, after] = [cutStruct(struct, maxBytes), cutStruct(right, maxBytes)]
  return before && after && [...before, ...after]
}

/** Where an edit can be cut in two: text (never inside a character) and lists. */
function middleOf({ content, length }: Y.Item): number | null {
  const middle = length >> 1
  if (middle === 0) return null
  if (content instanceof Y.ContentString) {
    const isInside = (content.str.charCodeAt(middle) & 0xfc00) === 0xdc00
    const at = isInside ? middle + 1 : middle
    return at < length ? at : null
  }
  return content instanceof Y.ContentAny || content instanceof Y.ContentJSON ? middle : null
}

function encodeStruct(struct: Struct): Uint8Array {
  const encoder = new Y.UpdateEncoderV1()
  struct.write(encoder, 0)
  return encoding.toUint8Array(encoder.restEncoder)
}

function needsOf(struct: Struct): Y.ID[] {
  if (!(struct instanceof Y.Item)) return []
  // Before it is applied, an item names its parent by id, by the name of a root type, or not at all.
  const parent: unknown = struct.parent
  return [struct.origin, struct.rightOrigin, parent].filter((id) => id instanceof Y.ID)
}

/** What others refer to comes before them; the edits of one author stay in order. */
function orderParts(parts: readonly Part[]): Part[] {
  const queues = new Map<number, Part[]>()
  for (const part of parts) {
    const queue = queues.get(part.client)
    if (queue) queue.push(part)
    else queues.set(part.client, [part])
  }
  return takeInOrder(queues)
}

function takeInOrder(queues: ReadonlyMap<number, readonly Part[]>): Part[] {
  const taken: Part[] = []
  const position = new Map([...queues.keys()].map((client) => [client, 0]))
  const nextOf = (client: number) => queues.get(client)?.[position.get(client) ?? 0]
  const isThere = ({ client, clock }: Y.ID) => {
    const next = nextOf(client)
    return !next || clock < next.clock
  }
  for (let before = -1; before !== taken.length; ) {
    before = taken.length
    for (const client of queues.keys()) {
      for (let part = nextOf(client); part?.needs.every(isThereFor(part, isThere)); part = nextOf(client)) {
        taken.push(part)
        position.set(client, (position.get(client) ?? 0) + 1)
      }
    }
  }
  // What waits for edits that nobody has goes last: the server keeps it aside as it would have done anyway.
  const left = [...queues].flatMap(([client, queue]) => queue.slice(position.get(client)))
  return taken.concat(left)
}

/** Within one author's own edits order is given. */
function isThereFor(part: Part, isThere: (id: Y.ID) => boolean): (id: Y.ID) => boolean {
  return (id) => id.client === part.client || isThere(id)
}

function packParts(parts: readonly Part[], maxBytes: number): Uint8Array[] {
  const pieces: Uint8Array[] = []
  let piece = new Map<number, Part[]>()
  let size = AUTHOR_BYTES
  for (const part of parts) {
    const last = piece.get(part.client)?.at(-1)
    // One piece holds the edits of an author without a gap.
    const hasGap = last !== undefined && last.clock + last.length !== part.clock
    const bytes = part.bytes.length + (last ? 0 : AUTHOR_BYTES)
    if (piece.size > 0 && (hasGap || size + bytes > maxBytes)) {
      pieces.push(encodePiece(piece))
      piece = new Map()
      size = AUTHOR_BYTES
    }
    size += part.bytes.length + (piece.has(part.client) ? 0 : AUTHOR_BYTES)
    const own = piece.get(part.client)
    if (own) own.push(part)
    else piece.set(part.client, [part])
  }
  if (piece.size > 0) pieces.push(encodePiece(piece))
  return pieces
}

function encodePiece(piece: ReadonlyMap<number, readonly Part[]>): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, piece.size)
  for (const [client, parts] of piece) {
    encoding.writeVarUint(encoder, parts.length)
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, parts[0]?.clock ?? 0)
    for (const { bytes } of parts) encoding.writeUint8Array(encoder, bytes)
  }
  encoding.writeVarUint(encoder, 0)
  return encoding.toUint8Array(encoder)
}

/** Last, when all that is deleted has come. */
function packDeleted(ranges: readonly DeletedRange[], maxBytes: number): Uint8Array[] {
  const perPiece = Math.max(1, Math.floor(maxBytes / DELETED_RANGE_BYTES))
  const pieces: Uint8Array[] = []
  for (let from = 0; from < ranges.length; from += perPiece) {
    pieces.push(encodeDeleted(Map.groupBy(ranges.slice(from, from + perPiece), ({ client }) => client)))
  }
  return pieces
}

function encodeDeleted(deleted: ReadonlyMap<number, readonly DeletedRange[]>): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, 0)
  encoding.writeVarUint(encoder, deleted.size)
  for (const [client, ranges] of deleted) {
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, ranges.length)
    for (const { clock, len } of ranges) {
      encoding.writeVarUint(encoder, clock)
      encoding.writeVarUint(encoder, len)
    }
  }
  return encoding.toUint8Array(encoder)
}
