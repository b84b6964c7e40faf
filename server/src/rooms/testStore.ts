import type { DocumentStore } from './documentStore.ts'

export interface TestStore extends DocumentStore {
  /** Calls so far. */
  readonly counts: { load: number; append: number; compact: number; rows: number }
  /** What to do with the next calls of that name: hold them until `release`, or let them fail. */
  hold(call: 'load' | 'append'): void
  release(): void
  failing: Error | null
}

/** For tests: a store whose answers one can count, delay, or turn into failures. A held append is stored only when released. */
export function createTestStore(inner: DocumentStore): TestStore {
  const counts = { load: 0, append: 0, compact: 0, rows: 0 }
  const held = new Set<'load' | 'append'>()
  let waiting: (() => void)[] = []
  const gate = (call: 'load' | 'append') =>
    held.has(call) ? new Promise<void>((resolve) => waiting.push(resolve)) : Promise.resolve()
  const store: TestStore = {
    ...inner,
    counts,
    failing: null,
    hold: (call) => held.add(call),
    release() {
      held.clear()
      for (const resolve of waiting) resolve()
      waiting = []
    },
    async load(name) {
      counts.load += 1
      await gate('load')
      return inner.load(name)
    },
    async append(batch) {
      counts.append += 1
      counts.rows += batch.length
      await gate('append')
      if (store.failing) throw store.failing
      return inner.append(batch)
    },
    async compact(name, snapshot) {
      counts.compact += 1
      return inner.compact(name, snapshot)
    },
  }
  return store
}
