import type { DocumentStore } from '@wijktafel/server/rooms/documentStore'
import { afterEach, describe, expect, it } from 'vitest'

export interface OpenedStore {
  store: DocumentStore
  close(): void
}

const bytes = (...values: number[]) => Uint8Array.from(values)
const plain = (updates: readonly Uint8Array[]) => updates.map((update) => [...update])

/** What every document store does (docs/spec/rooms.md, D1 to D9). `open` gives an empty one. */
export function describeDocumentStore(name: string, open: () => OpenedStore): void {
  let opened: OpenedStore[] = []
  const empty = (): DocumentStore => {
    const one = open()
    opened.push(one)
    return one.store
  }
  afterEach(() => {
    for (const one of opened) one.close()
    opened = []
  })

  describe(`document store: ${name}`, () => {
    it('D1: knows nothing of a document that was never stored', async () => {
      const store = empty()
      expect(await store.load('board:a')).toEqual({ seq: 0, updates: [] })
      expect(await store.list()).toEqual([])
    })

    it('D2: gives updates back in order, byte for byte, numbered without holes', async () => {
      const store = empty()
      const large = new Uint8Array(300_000).map((_, index) => index % 251)
      expect(await store.append([{ name: 'board:a', update: bytes(1) }])).toEqual([1])
      expect(
        await store.append([
          { name: 'board:a', update: large },
          { name: 'note:b', update: bytes() },
          { name: 'board:a', update: bytes(0, 255) },
        ]),
      ).toEqual([2, 1, 3])
      const { seq, updates } = await store.load('board:a')
      expect(seq).toBe(3)
      expect(updates.map((update) => update.length)).toEqual([1, 300_000, 2])
      expect(updates[1]).toEqual(large)
      expect(plain((await store.load('note:b')).updates)).toEqual([[]])
    })

    it('D3: keeps its own copy of the bytes', async () => {
      const store = empty()
      const update = bytes(1, 2, 3)
      await store.append([{ name: 'board:a', update }])
      update.fill(9)
      expect(plain((await store.load('board:a')).updates)).toEqual([[1, 2, 3]])
    })

    it('D4: a snapshot stands for the updates that it covers, and no other', async () => {
      const store = empty()
      for (const value of [1, 2, 3]) await store.append([{ name: 'board:a', update: bytes(value) }])
      await store.append([{ name: 'board:b', update: bytes(7) }])
      await store.compact('board:a', { update: bytes(12), seq: 2 })
      expect(await store.load('board:a')).toMatchObject({ seq: 3 })
      expect(plain((await store.load('board:a')).updates)).toEqual([[12], [3]])
      expect(plain((await store.load('board:b')).updates)).toEqual([[7]])
    })

    it('D5: goes on counting after everything was compacted', async () => {
      const store = empty()
      await store.append([{ name: 'board:a', update: bytes(1) }])
      await store.compact('board:a', { update: bytes(1), seq: 1 })
      expect(await store.load('board:a')).toMatchObject({ seq: 1 })
      expect(await store.append([{ name: 'board:a', update: bytes(2) }])).toEqual([2])
      await store.compact('board:a', { update: bytes(12), seq: 2 })
      expect(plain((await store.load('board:a')).updates)).toEqual([[12]])
    })

    it('D6: ignores a snapshot that is older than its own, and one of an erased document', async () => {
      const store = empty()
      for (const value of [1, 2, 3]) await store.append([{ name: 'board:a', update: bytes(value) }])
      await store.compact('board:a', { update: bytes(123), seq: 3 })
      await store.compact('board:a', { update: bytes(12), seq: 2 })
      expect(plain((await store.load('board:a')).updates)).toEqual([[123]])
      await store.erase(['board:a'])
      await store.compact('board:a', { update: bytes(123), seq: 3 })
      expect(await store.load('board:a')).toEqual({ seq: 0, updates: [] })
    })

    it('D7: erases all that is named, and nothing else', async () => {
      const store = empty()
      for (const name of ['board:a', 'board:b', 'note:c']) await store.append([{ name, update: bytes(1) }])
      await store.compact('board:b', { update: bytes(1), seq: 1 })
      await store.erase(['board:b', 'board:never', 'note:c'])
      expect(await store.list()).toEqual(['board:a'])
      expect(await store.load('board:b')).toEqual({ seq: 0, updates: [] })
    })

    it('D8: lists names in order, by prefix, each once', async () => {
      const store = empty()
      for (const name of ['note:b', 'board:a', 'note:a', 'note_a', 'board:a'])
        await store.append([{ name, update: bytes(1) }])
      await store.compact('note:b', { update: bytes(1), seq: 1 })
      expect(await store.list()).toEqual(['board:a', 'note:a', 'note:b', 'note_a'])
      expect(await store.list('note:')).toEqual(['note:a', 'note:b'])
      expect(await store.list('%')).toEqual([])
    })

    it('D9: many at once do not disturb one another', async () => {
      const store = empty()
      const appends = Array.from({ length: 40 }, (_, index) =>
        store.append([{ name: `board:${index % 4}`, update: bytes(index) }]),
      )
      await Promise.all(appends)
      for (let index = 0; index < 4; index += 1) {
        const { seq, updates } = await store.load(`board:${index}`)
        expect([seq, updates.length]).toEqual([10, 10])
      }
    })
  })
}
