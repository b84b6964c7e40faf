import { createStore, del, set, values } from 'idb-keyval'
import type { OutboxItem } from './outboxItem.ts'

/** Keeps items over a closed tab. Any method may reject: the outbox then goes on in memory. */
export interface OutboxStore {
  load: () => Promise<OutboxItem[]>
  put: (item: OutboxItem) => Promise<void>
  remove: (id: string) => Promise<void>
}

/** In IndexedDB, photos included: blobs are stored as they are. */
export function createIndexedDbStore(): OutboxStore {
  const store = createStore('wijktafel-outbox', 'items')
  return {
    load: () => values<OutboxItem>(store),
    put: (item) => set(item.id, item, store),
    remove: (id) => del(id, store),
  }
}

export function createMemoryStore(kept: readonly OutboxItem[] = []): OutboxStore {
  const items = new Map(kept.map((item) => [item.id, item]))
  return {
    load: async () => [...items.values()],
    put: async (item) => void items.set(item.id, item),
    remove: async (id) => void items.delete(id),
  }
}
