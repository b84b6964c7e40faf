import type { OutboxItem } from './outboxItem.ts'
import type { OutboxStore } from './outboxStore.ts'

/** The store of the outbox, which may fail at any time: what it could not take is tried again, and known to be at risk. */
export interface KeptItems {
  load: () => Promise<OutboxItem[]>
  /** Resolves once it is stored, or once it is clear that it is not. */
  put: (item: OutboxItem) => Promise<void>
  remove: (id: string) => Promise<void>
  /** False: it was stored, and another page took it out. */
  stillWaits: (id: string) => Promise<boolean>
  tryAgain: () => void
  isAtRisk: () => boolean
}

/** A store that takes longer is not waited for: it goes on by itself, and the card goes out meanwhile. */
const STORING_MS = 4_000

const afterStoring = () => new Promise<[]>((resolve) => setTimeout(() => resolve([]), STORING_MS))

export function keepItems(store: OutboxStore, onRiskChange: () => void): KeptItems {
  const atRisk = new Map<string, OutboxItem>()

  const setAtRisk = (item: OutboxItem, isAtRisk: boolean) => {
    const had = atRisk.size > 0
    if (isAtRisk) atRisk.set(item.id, item)
    else atRisk.delete(item.id)
    if (had !== atRisk.size > 0) onRiskChange()
  }
  const put = (item: OutboxItem): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => {
        setAtRisk(item, true)
        resolve()
      }, STORING_MS)
      store
        .put(item)
        .then(
          () => setAtRisk(item, false),
          // Storage is full or off: it still lives in memory.
          () => setAtRisk(item, true),
        )
        .then(() => {
          clearTimeout(timer)
          resolve()
        })
    })

  return {
    load: () => Promise.race([store.load().catch(() => []), afterStoring()]),
    put,
    async remove(id) {
      const item = atRisk.get(id)
      if (item) setAtRisk(item, false)
      await store.remove(id).catch(() => undefined)
      // Now there may be room for what did not fit.
      for (const other of atRisk.values()) void put(other)
    },
    async stillWaits(id) {
      if (atRisk.has(id)) return true
      // A store that does not answer says nothing: then it is sent, once more at worst.
      return store.has(id).catch(() => true)
    },
    tryAgain() {
      for (const item of atRisk.values()) void put(item)
    },
    isAtRisk: () => atRisk.size > 0,
  }
}
