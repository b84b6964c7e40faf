import * as Y from 'yjs'

export type Struct = Y.Item | Y.GC | Y.Skip
export type DecodedUpdate = ReturnType<typeof Y.decodeUpdate>

/**
 * Above any clock of an honest client (it counts its own edits). Beyond it, what Yjs keeps aside would be written with numbers
 * that it cannot read back.
 */
const MAX_CLOCK = 2 ** 32
/** Deeper values are read without trouble, but overflow the stack when they are written again. */
const MAX_VALUE_DEPTH = 100

/**
 * Null unless the bytes are an update that Yjs could have written: whole, each client once, each struct behind the last,
 * nothing empty, nothing that refers to its own future, deletes in order. No documents inside of it: their options are any
 * value, and each would be a whole document in memory. What of it is new to a document is checked by freshUpdate.ts.
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
    if (!(clock <= MAX_CLOCK)) return false
    if (struct instanceof Y.Item && !(refersBack(struct) && hasSaneContent(struct))) return false
  }
  return true
}

/** Within one client's own edits a reference always points to an earlier one. */
function refersBack(item: Y.Item): boolean {
  const { client, clock } = item.id
  const isPossible = (id: Y.ID | null) => id === null || id.clock < (id.client === client ? clock : MAX_CLOCK)
  return isPossible(item.origin) && isPossible(item.rightOrigin) && isPossible(idOfParent(item))
}

function hasSaneContent({ content }: Y.Item): boolean {
  if (content instanceof Y.ContentAny || content instanceof Y.ContentJSON) return isShallow(content.arr)
  if (content instanceof Y.ContentEmbed) return isShallow([content.embed])
  if (content instanceof Y.ContentFormat) return isShallow([content.value])
  return !(content instanceof Y.ContentDoc)
}

/** Level by level: it must not overflow the stack itself. */
function isShallow(values: readonly unknown[]): boolean {
  let level = values.filter(isNested)
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth === MAX_VALUE_DEPTH) return false
    level = level.flatMap((value) => Object.values(value).filter(isNested))
  }
  return true
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Uint8Array)
}

/** Yjs writes them sorted and joined; what it keeps aside of others it could not read back. */
function hasSaneDeletes({ ds }: DecodedUpdate): boolean {
  for (const ranges of ds.clients.values()) {
    let end = 0
    for (const { clock, len } of ranges) {
      if (!(len > 0) || clock < end) return false
      end = clock + len
      if (!(end <= MAX_CLOCK)) return false
    }
  }
  return true
}

/** Finds what an update brings by its number, or null. */
export function indexStructs(structs: readonly Struct[]): (id: Y.ID) => Struct | null {
  const ofClient = Map.groupBy(structs, (struct) => struct.id.client)
  return ({ client, clock }) => findStruct(ofClient.get(client) ?? [], clock)
}

function findStruct(structs: readonly Struct[], clock: number): Struct | null {
  let low = 0
  let high = structs.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const struct = structs[middle]
    if (!struct) return null
    if (clock < struct.id.clock) high = middle - 1
    else if (clock >= struct.id.clock + struct.length) low = middle + 1
    else return struct
  }
  return null
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
