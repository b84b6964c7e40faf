import { DocumentErasedError, type DocumentSnapshot, type DocumentStore } from '../../rooms/documentStore.ts'

interface Held {
  snapshot: DocumentSnapshot | null
  updates: { seq: number; data: Uint8Array }[]
  seq: number
}

/** Keeps documents as long as the process lives: for tests and benches, never for a meeting. */
export function createMemoryDocumentStore(): DocumentStore {
  const documents = new Map<string, Held>()
  const erased = new Set<string>()
  const hold = (name: string): Held => {
    const held = documents.get(name) ?? { snapshot: null, updates: [], seq: 0 }
    documents.set(name, held)
    return held
  }
  const assertNotErased = (names: readonly string[]) => {
    const gone = names.filter((name) => erased.has(name))
    if (gone.length > 0) throw new DocumentErasedError([...new Set(gone)])
  }
  return {
    async load(name, after = 0) {
      assertNotErased([name])
      const held = documents.get(name)
      if (!held) return { seq: 0, updates: [] }
      const log = held.updates.filter(({ seq }) => seq > after).map((entry) => entry.data)
      const isBehind = held.snapshot !== null && held.snapshot.seq > after
      return { seq: held.seq, updates: held.snapshot && isBehind ? [held.snapshot.update, ...log] : log }
    },
    async append(batch) {
      assertNotErased(batch.map(({ name }) => name))
      return batch.map(({ name, update }) => {
        const held = hold(name)
        held.seq += 1
        held.updates.push({ seq: held.seq, data: update.slice() })
        return held.seq
      })
    },
    async compact(name, snapshot) {
      const held = documents.get(name)
      if (!held || (held.snapshot && held.snapshot.seq >= snapshot.seq)) return
      held.snapshot = { seq: snapshot.seq, update: snapshot.update.slice() }
      held.updates = held.updates.filter((entry) => entry.seq > snapshot.seq)
    },
    async erase(names) {
      for (const name of names) {
        documents.delete(name)
        erased.add(name)
      }
    },
    async heads(names) {
      const heads = new Map<string, number | null>()
      for (const name of names) {
        const held = documents.get(name)
        if (held) heads.set(name, held.seq)
        else if (erased.has(name)) heads.set(name, null)
      }
      return heads
    },
    async list(prefix = '') {
      return [...documents.keys()].filter((name) => name.startsWith(prefix)).sort()
    },
  }
}
