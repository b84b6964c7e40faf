import * as Y from 'yjs'
import { type DecodedUpdate, parseUpdate } from './decodedUpdate.ts'
import { createPlaceFinder } from './updatePlaces.ts'

/** Writing a document takes the square of their number. Our documents have a handful. */
const MAX_ROOT_TYPES = 64
/** Types in types in types: deleting or reading deeper ones would overflow the stack. A list in a note takes two a level. */
const MAX_TYPE_DEPTH = 200

export interface FreshUpdate {
  update: Uint8Array
  decoded: DecodedUpdate
}

/**
 * The update without what the document has already, or null when Yjs could not bear it there. Ask the guard about what comes back:
 * where an edit goes of which only the end is new is decided by its known beginning, whatever the edit says of itself.
 */
export function freshUpdate(doc: Y.Doc, whole: FreshUpdate): FreshUpdate | null {
  const fresh = withoutKnown(doc, whole)
  if (!fresh) return null
  return hasFewRoots(doc, fresh.decoded) && isPossible(doc, fresh.decoded) ? fresh : null
}

function withoutKnown(doc: Y.Doc, whole: FreshUpdate): FreshUpdate | null {
  const update = cutKnown(doc, whole)
  if (update === whole.update) return whole
  const decoded = parseUpdate(update)
  return decoded && { update, decoded }
}

/** What is known is cut off as bytes: Yjs would trust what the update says of it, and throw if that was a lie. */
export function cutKnown(
  doc: Y.Doc,
  { update, decoded = Y.decodeUpdate(update) }: { update: Uint8Array; decoded?: DecodedUpdate },
): Uint8Array {
  const known = new Map<number, number>()
  for (const { id } of decoded.structs) {
    const state = Y.getState(doc.store, id.client)
    if (id.clock < state) known.set(id.client, state)
  }
  return known.size === 0 ? update : Y.diffUpdate(update, Y.encodeStateVector(known))
}

function hasFewRoots(doc: Y.Doc, { structs }: DecodedUpdate): boolean {
  const added = new Set<string>()
  for (const struct of structs) {
    const parent: unknown = struct instanceof Y.Item ? struct.parent : null
    if (typeof parent === 'string' && !doc.share.has(parent)) added.add(parent)
  }
  return added.size === 0 || doc.share.size + added.size <= MAX_ROOT_TYPES
}

function isPossible(doc: Y.Doc, decoded: DecodedUpdate): boolean {
  const placeOf = createPlaceFinder(doc, decoded)
  return decoded.structs.every((struct) => {
    if (!(struct instanceof Y.Item)) return true
    const { content } = struct
    if (content instanceof Y.ContentType) return (placeOf(struct)?.depth ?? 0) < MAX_TYPE_DEPTH
    const mayBeLong = struct.length === 1 || content instanceof Y.ContentDeleted
    return mayBeLong || placeOf(struct)?.key == null || isDeletedWhole(decoded, struct)
  })
}

/** A key has one value: more in one piece is what stood there before. Deleting half of it, Yjs would forget the other half. */
function isDeletedWhole({ ds }: DecodedUpdate, { id, length }: Y.Item): boolean {
  const ranges = ds.clients.get(id.client) ?? []
  return ranges.some(({ clock, len }) => clock <= id.clock && id.clock + length <= clock + len)
}
