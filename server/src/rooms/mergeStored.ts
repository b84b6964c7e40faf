import * as Y from 'yjs'

/**
 * Makes one update out of a document's stored ones, as small as a document of the same content: what was deleted leaves no
 * content behind. Resolves with bytes that stand for all of them, rejects when they are damaged. It may take long, so a
 * server does it in another thread.
 */
export type MergeStored = (updates: readonly Uint8Array[]) => Promise<Uint8Array>

/** Throws when the bytes are damaged, or when they refer to something that is not among them. */
export function mergeStoredUpdates(updates: readonly Uint8Array[]): Uint8Array {
  const doc = new Y.Doc()
  try {
    doc.transact(() => {
      for (const update of updates) Y.applyUpdate(doc, update)
    })
    if (doc.store.pendingStructs || doc.store.pendingDs) throw new Error('a stored document is incomplete')
    return Y.encodeStateAsUpdate(doc)
  } finally {
    doc.destroy()
  }
}

export const mergeInProcess: MergeStored = async (updates) => mergeStoredUpdates(updates)
