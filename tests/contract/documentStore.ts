import { DocumentErasedError, type DocumentStore } from '@wijktafel/server/rooms/documentStore'
import { afterEach, describe, expect, it } from 'vitest'

export interface OpenedStore {
  store: DocumentStore
  close(): void | Promise<void>
}

const bytes = (...values: number[]) => Uint8Array.from(values)
const plain = (updates: readonly Uint8Array[]) => updates.map((update) => [...update])

/** What every document store does (docs/spec/rooms.md, D1 to D9 and D13 to D15). `open` gives an empty one. */
export function describeDocumentStore(name: string, open: () => OpenedStore | Promise<OpenedStore>): void {
  let opened: OpenedStore[] = []
  const empty = async (): Promise<DocumentStore> => {
    const one = await open()
    opened.push(one)
    return one.store
  }
  afterEach(async () => {
    for (const one of opened) await one.close()
    opened = []
  })

  describe(`document store: ${name}`, () => {
    it('D1: knows nothing of a document that was never stored', async () => {
      const store = await empty()
      expect(await store.load('board:a')).toEqual({ seq: 0, updates: [] })
      expect(await store.list()).toEqual([])
    })

    it('D2: gives updates back in order, byte for byte, numbered without holes', async () => {
      const store = await empty()
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
      const store = await empty()
      const update = bytes(1, 2, 3)
      await store.append([{ name: 'board:a', update }])
      update.fill(9)
      expect(plain((await store.load('board:a')).updates)).toEqual([[1, 2, 3]])
    })

    it('D4: a snapshot stands for the updates that it covers, and no other', async () => {
      const store = await empty()
      for (const value of [1, 2, 3]) await store.append([{ name: 'board:a', update: bytes(value) }])
      await store.append([{ name: 'board:b', update: bytes(7) }])
      await store.compact('board:a', { update: bytes(12), seq: 2 })
      expect(await store.load('board:a')).toMatchObject({ seq: 3 })
      expect(plain((await store.load('board:a')).updates)).toEqual([[12], [3]])
      expect(plain((await store.load('board:b')).updates)).toEqual([[7]])
    })

    it('D5: goes on counting after everything was compacted', async () => {
      const store = await empty()
      await store.append([{ name: 'board:a', update: bytes(1) }])
      await store.compact('board:a', { update: bytes(1), seq: 1 })
      expect(await store.load('board:a')).toMatchObject({ seq: 1 })
      expect(await store.append([{ name: 'board:a', update: bytes(2) }])).toEqual([2])
      await store.compact('board:a', { update: bytes(12), seq: 2 })
      expect(plain((await store.load('board:a')).updates)).toEqual([[12]])
    })

    it('D6: ignores a snapshot that is older than its own, and one of an erased document', async () => {
      const store = await empty()
      for (const value of [1, 2, 3]) await store.append([{ name: 'board:a', update: bytes(value) }])
      await store.compact('board:a', { update: bytes(123), seq: 3 })
      await store.compact('board:a', { update: bytes(12), seq: 2 })
      expect(plain((await store.load('board:a')).updates)).toEqual([[123]])
      await store.erase(['board:a'])
      await store.compact('board:a', { update: bytes(123), seq: 3 })
      expect(await store.list()).toEqual([])
      await expect(store.load('board:a')).rejects.toThrow(DocumentErasedError)
    })

    it('D7: erases all that is named, and nothing else', async () => {
      const store = await empty()
      for (const name of ['board:a', 'board:b', 'note:c']) await store.append([{ name, update: bytes(1) }])
      await store.compact('board:b', { update: bytes(1), seq: 1 })
      await store.erase(['board:b', 'board:never', 'note:c'])
      expect(await store.list()).toEqual(['board:a'])
      expect(await store.load('board:a')).toMatchObject({ seq: 1 })
    })

    it('D8: lists names in order, by prefix, each once', async () => {
      const store = await empty()
      for (const name of ['note:b', 'board:a', 'note:a', 'note_a', 'board:a'])
        await store.append([{ name, update: bytes(1) }])
      await store.compact('note:b', { update: bytes(1), seq: 1 })
      expect(await store.list()).toEqual(['board:a', 'note:a', 'note:b', 'note_a'])
      expect(await store.list('note:')).toEqual(['note:a', 'note:b'])
      expect(await store.list('%')).toEqual([])
    })

    it('D9: many at once do not disturb one another', async () => {
      const store = await empty()
      const appends = Array.from({ length: 40 }, (_, index) =>
        store.append([{ name: `board:${index % 4}`, update: bytes(index) }]),
      )
      await Promise.all(appends)
      for (let index = 0; index < 4; index += 1) {
        const { seq, updates } = await store.load(`board:${index}`)
        expect([seq, updates.length]).toEqual([10, 10])
      }
    })

    it('D13: gives only what is newer than a number; a snapshot where the log no longer reaches back', async () => {
      const store = await empty()
      for (const value of [1, 2, 3, 4]) await store.append([{ name: 'board:a', update: bytes(value) }])
      const after = async (seq: number) => {
        const loaded = await store.load('board:a', seq)
        return [loaded.seq, plain(loaded.updates)]
      }
      expect(await after(0)).toEqual([4, [[1], [2], [3], [4]]])
      expect(await after(2)).toEqual([4, [[3], [4]]])
      expect(await after(4)).toEqual([4, []])
      await store.compact('board:a', { update: bytes(12), seq: 2 })
      expect(await after(1)).toEqual([4, [[12], [3], [4]]])
      expect(await after(2)).toEqual([4, [[3], [4]]])
      expect(await after(3)).toEqual([4, [[4]]])
      await store.compact('board:a', { update: bytes(1234), seq: 4 })
      expect(await after(3)).toEqual([4, [[1234 % 256]]])
      expect(await after(4)).toEqual([4, []])
      expect(await after(9)).toEqual([4, []])
      expect(await store.load('board:never', 3)).toEqual({ seq: 0, updates: [] })
    })

    it('D14: tells the last number of many documents, compacted or not, and nothing of unknown ones', async () => {
      const store = await empty()
      for (const value of [1, 2]) {
        await store.append(['board:a', 'board:b', 'note:c'].map((name) => ({ name, update: bytes(value) })))
      }
      await store.append([{ name: 'board:b', update: bytes(3) }])
      await store.compact('note:c', { update: bytes(12), seq: 2 })
      await store.compact('board:b', { update: bytes(12), seq: 2 })
      const heads = await store.heads(['note:c', 'board:never', 'board:b', 'board:b'])
      expect(Object.fromEntries(heads)).toEqual({ 'note:c': 2, 'board:b': 3 })
      expect(await store.heads([])).toEqual(new Map())
    })

    it('D15: what was erased stays erased, and a batch that names it stores nothing', async () => {
      const store = await empty()
      const entries = (...names: string[]) => names.map((name) => ({ name, update: bytes(1) }))
      await store.append(entries('board:a', 'board:b'))
      await store.erase(['board:b', 'board:never'])
      await store.erase(['board:b'])
      const erased = { name: 'DocumentErasedError', names: ['board:b'] }
      await expect(store.load('board:b')).rejects.toMatchObject(erased)
      await expect(store.load('board:b', 5)).rejects.toMatchObject(erased)
      const batch = entries('board:new', 'board:b', 'board:a', 'board:b')
      await expect(store.append(batch)).rejects.toMatchObject(erased)
      await expect(store.append(batch)).rejects.toThrow(DocumentErasedError)
      const both = await store.append(entries('board:never', 'board:a', 'board:b')).catch((error) => error)
      expect([...both.names].sort()).toEqual(['board:b', 'board:never'])
      expect(await store.list()).toEqual(['board:a'])
      expect(
        Object.fromEntries(await store.heads(['board:a', 'board:b', 'board:never', 'board:new'])),
      ).toEqual({ 'board:a': 1, 'board:b': null, 'board:never': null })
      await store.compact('board:b', { update: bytes(1), seq: 1 })
      await expect(store.load('board:b')).rejects.toThrow(DocumentErasedError)
      expect(await store.append(entries('board:new', 'board:a'))).toEqual([1, 2])
    })
  })
}
