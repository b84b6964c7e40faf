import type { DocumentSnapshot, DocumentStore } from '../../rooms/documentStore.ts'

interface Held {
  snapshot: DocumentSnapshot | null
  updates: { seq: number; data: Uint8Array }[]
  seq: number
}

/** Keeps documents as long as the process lives: for tests and benches, never for a meeting. */
export function createMemoryDocumentStore(): DocumentStore {
  const documents = new Map<string, Held>()
  const hold = (name: string): Held => {
    const held = documents.get(name) ?? { snapshot: null, updates: [], seq: 0 }
    documents.set(name, held)
    return held
  }
  return {
    async load(name) {
      const held = documents.get(name)
      if (!held) return { seq: 0, updates: [] }
      const log = held.updates.map((entry) => entry.data)
      return { seq: held.seq, updates: held.snapshot ? [held.snapshot.update, ...log] : log }
    },
    async append(batch) {
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
      for (const name of names) documents.delete(name)
    },
    async list(prefix = '') {
      return [...documents.keys()].filter((name) => name.startsWith(prefix)).sort()
    },
  }
}
