import * as Y from 'yjs'

const FROM_CONNECTION = Symbol('from a connection')
const FROM_SERVER = Symbol('from the server')
const EMPTY_STATE_VECTOR_BYTES = 1

/** What refers to something that has not arrived. Worth another try once a client's clock has passed the one named here. */
export interface Unresolved {
  update: Uint8Array
  missing: Map<number, number>
}

/** What became of one update: exactly the new bytes, without what was known or must still wait. */
export interface Integrated {
  /** From whoever sent the update. */
  own: Uint8Array[]
  /** Made by Yjs itself while applying it (tidying of text marks). The sender does not have it either. */
  tidied: Uint8Array[]
  unresolved: Unresolved | null
}

/**
 * A Y.Doc that reports each change as bytes and never holds anything half applied: what refers to the unknown is handed
 * back, so that encoding the document shows only what was integrated. After a throw it is spoiled: rebuild it.
 */
export interface LiveDocument {
  readonly doc: Y.Doc
  integrate(update: Uint8Array): Integrated
  /** Null when `write` changed nothing. */
  change(write: (doc: Y.Doc) => void): Uint8Array | null
  /** Everything, or what is missing from a state vector. Throws on bytes that are no state vector. */
  encode(stateVector?: Uint8Array): Uint8Array
  stateVector(): Uint8Array
  /** True when one of the clocks has been passed. */
  hasArrived(missing: ReadonlyMap<number, number>): boolean
  destroy(): void
}

/** Throws when stored bytes are damaged. */
export function createLiveDocument(stored: readonly Uint8Array[]): LiveDocument {
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const update of stored) Y.applyUpdate(doc, update)
  })
  let captured: { update: Uint8Array; origin: unknown }[] = []
  let whole: Uint8Array | null = null
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    captured.push({ update, origin })
    whole = null
  })
  const takeCaptured = () => {
    const taken = captured
    captured = []
    return taken
  }
  return {
    doc,
    integrate(update) {
      Y.applyUpdate(doc, update, FROM_CONNECTION)
      const unresolved = takePending(doc)
      const parts = takeCaptured()
      const isOwn = (part: { origin: unknown }) => part.origin === FROM_CONNECTION
      return {
        own: parts.filter(isOwn).map((part) => part.update),
        tidied: parts.filter((part) => !isOwn(part)).map((part) => part.update),
        unresolved,
      }
    },
    change(write) {
      doc.transact(() => write(doc), FROM_SERVER)
      const parts = takeCaptured().map((part) => part.update)
      return parts.length === 0 ? null : mergeUpdates(parts)
    },
    encode(stateVector) {
      if (stateVector && stateVector.length > EMPTY_STATE_VECTOR_BYTES) {
        return Y.encodeStateAsUpdate(doc, stateVector)
      }
      whole ??= Y.encodeStateAsUpdate(doc)
      return whole
    },
    stateVector: () => Y.encodeStateVector(doc),
    hasArrived(missing) {
      for (const [client, clock] of missing) {
        if (clock < Y.getState(doc.store, client)) return true
      }
      return false
    },
    destroy: () => doc.destroy(),
  }
}

/** Yjs merges in the order of clients and clocks; one update is its own merge. */
export function mergeUpdates(updates: readonly Uint8Array[]): Uint8Array {
  const [only] = updates
  return updates.length === 1 && only ? only : Y.mergeUpdates([...updates])
}

/** Takes what Yjs keeps aside out of the document, so that it is neither shown nor stored before it is whole. */
function takePending(doc: Y.Doc): Unresolved | null {
  const { pendingStructs, pendingDs } = doc.store
  if (!pendingStructs && !pendingDs) return null
  doc.store.pendingStructs = null
  doc.store.pendingDs = null
  const parts: Uint8Array[] = []
  if (pendingStructs) parts.push(pendingStructs.update)
  if (pendingDs) parts.push(pendingDs)
  const update = Y.convertUpdateFormatV2ToV1(Y.mergeUpdatesV2(parts))
  const missing = new Map(pendingStructs?.missing)
  for (const [client, [first]] of Y.decodeUpdate(update).ds.clients) {
    if (first) missing.set(client, Math.min(first.clock, missing.get(client) ?? first.clock))
  }
  return { update, missing }
}
