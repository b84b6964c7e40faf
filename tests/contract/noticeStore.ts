import type { Notice, NoticeStore } from '@wijktafel/server/rooms/notices'
import { afterEach, describe, expect, it } from 'vitest'

/** Nodes that share one store, empty at first. */
export interface OpenedNoticeStores {
  stores: [NoticeStore, NoticeStore]
  close(): void | Promise<void>
}

const disconnect = (personId: string): Notice => ({ kind: 'disconnect', personId, code: 4_001 })

/** What every notice store does (docs/spec/rooms.md, N1 to N3). */
export function describeNoticeStore(name: string, open: () => Promise<OpenedNoticeStores>): void {
  let opened: OpenedNoticeStores[] = []
  const two = async () => {
    const one = await open()
    opened.push(one)
    return one.stores
  }
  afterEach(async () => {
    for (const one of opened) await one.close()
    opened = []
  })

  describe(`notice store: ${name}`, () => {
    it('N1: what one node adds every node reads, as it was', async () => {
      const [here, there] = await two()
      const notices: Notice[] = [
        { kind: 'disconnect', name: 'board:a', personId: 'ans "\\ \u{1F642}', code: 4_001 },
        { kind: 'restoring' },
        { kind: 'restored' },
      ]
      expect(await there.last()).toBe(0)
      expect(await there.since(0)).toEqual([])
      for (const notice of notices) await here.add(notice)
      expect((await there.since(0)).map(({ notice }) => notice)).toEqual(notices)
      expect(await there.since(0)).toEqual(await here.since(0))
    })

    it('N2: numbers are unique and rise; since gives the later ones, in order', async () => {
      const [here, there] = await two()
      const ids: number[] = []
      for (const [index, store] of [here, there, here].entries())
        ids.push(await store.add(disconnect(`${index}`)))
      expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b))
      expect(await here.last()).toBe(ids[2])
      expect(await there.last()).toBe(ids[2])
      expect(await there.since(ids[0] ?? 0)).toEqual([
        { id: ids[1], notice: disconnect('1') },
        { id: ids[2], notice: disconnect('2') },
      ])
      expect(await there.since(ids[2] ?? 0)).toEqual([])
    })

    it('N3: many at once from both nodes: none is lost, none comes twice', async () => {
      const [here, there] = await two()
      const ids = await Promise.all(
        Array.from({ length: 40 }, (_, index) => [here, there][index % 2]?.add(disconnect(`${index}`))),
      )
      const read = await here.since(0)
      expect(read.map(({ id }) => id)).toEqual([...ids].sort((a = 0, b = 0) => a - b))
      for (const { id, notice } of read) expect(notice).toEqual(disconnect(`${ids.indexOf(id)}`))
      expect(await there.last()).toBe(Math.max(...ids.map((id = 0) => id)))
    })
  })
}
