import * as Y from 'yjs'

export type Struct = Y.Item | Y.GC | Y.Skip
export type DecodedUpdate = ReturnType<typeof Y.decodeUpdate>

/**
 * Null unless the bytes are an update that Yjs could have written: whole, each client once, each struct behind the last,
 * nothing empty, nothing that refers to its own future. Applying what passes here very rarely throws (admission.ts).
 */
export function parseUpdate(update: Uint8Array): DecodedUpdate | null {
  try {
    const decoded = Y.decodeUpdate(update)
    return isInOrder(decoded.structs) && hasSaneDeletes(decoded) ? decoded : null
  } catch {
    // lib0 and Yjs throw on truncated or impossible fields: the bytes are not an update.
    return null
  }
}

function isInOrder(structs: readonly Struct[]): boolean {
  const seen = new Set<number>()
  let client = -1
  let clock = 0
  for (const struct of structs) {
    if (struct.id.client !== client) {
      client = struct.id.client
      if (seen.has(client)) return false
      seen.add(client)
      clock = struct.id.clock
    }
    if (struct.id.clock !== clock || !(struct.length > 0)) return false
    clock += struct.length
    if (!Number.isSafeInteger(clock) || !refersBack(struct)) return false
  }
  return true
}

/** Within one client's own edits a reference always points to an earlier one. */
function refersBack(struct: Struct): boolean {
  if (!(struct instanceof Y.Item)) return true
  const { client, clock } = struct.id
  const isEarlier = (id: Y.ID | null) => id === null || id.client !== client || id.clock < clock
  const parent = idOfParent(struct)
  return isEarlier(struct.origin) && isEarlier(struct.rightOrigin) && isEarlier(parent)
}

function hasSaneDeletes({ ds }: DecodedUpdate): boolean {
  for (const ranges of ds.clients.values()) {
    for (const { clock, len } of ranges) {
      if (!(len > 0) || !Number.isSafeInteger(clock + len)) return false
    }
  }
  return true
}

/** An item that has not been integrated names its parent by id, by the name of a root type, or not at all. */
export function idOfParent(item: Y.Item): Y.ID | null {
  const parent: unknown = item.parent
  return parent instanceof Y.ID ? parent : null
}

/** Whether applying it would change nothing: everything in it is there already, and everything that it deletes is gone. */
export function isKnown(doc: Y.Doc, { structs, ds }: DecodedUpdate): boolean {
  for (const struct of structs) {
    if (struct instanceof Y.Skip) continue
    if (struct.id.clock + struct.length > Y.getState(doc.store, struct.id.client)) return false
  }
  for (const [client, ranges] of ds.clients) {
    const state = Y.getState(doc.store, client)
    for (const { clock, len } of ranges) {
      if (clock + len > state) return false
      for (const struct of structsInRange(doc, client, clock, len)) {
        if (!struct.deleted) return false
      }
    }
  }
  return true
}

/** The integrated structs of a client that overlap `clock … clock + len`. */
export function* structsInRange(
  doc: Y.Doc,
  client: number,
  clock: number,
  len: number,
): Generator<Y.Item | Y.GC> {
  const structs = doc.store.clients.get(client)
  if (!structs || clock >= Y.getState(doc.store, client)) return
  for (let index = Y.findIndexSS(structs, clock); index < structs.length; index += 1) {
    const struct = structs[index]
    if (!struct || struct.id.clock >= clock + len) return
    yield struct
  }
}
