import { openLastingStore } from './lastingStore.ts'
import type { OutboxItem } from './outboxItem.ts'

/** Keeps items over a closed tab. Any method may reject: the outbox then goes on in memory. */
export interface OutboxStore {
  load: () => Promise<OutboxItem[]>
  /** Whether it still waits: another page of this device may have sent it. */
  has: (id: string) => Promise<boolean>
  put: (item: OutboxItem) => Promise<void>
  remove: (id: string) => Promise<void>
}

/** In IndexedDB, photos included: blobs are stored as they are. */
export function createIndexedDbStore(): OutboxStore {
  const { all, has, put, remove } = openLastingStore<OutboxItem>('wijktafel-outbox')
  return { load: all, has, put, remove }
}

export function createMemoryStore(kept: readonly OutboxItem[] = []): OutboxStore {
  const items = new Map(kept.map((item) => [item.id, item]))
  return {
    load: async () => [...items.values()],
    has: async (id) => items.has(id),
    put: async (item) => void items.set(item.id, item),
    remove: async (id) => void items.delete(id),
  }
}
