import { CLOSE_CODE } from '@wijktafel/shared/codes'
import { describe, expect, it, vi } from 'vitest'
import { createMemoryDocumentStore } from '../storage/documents/memoryDocumentStore.ts'
import { createRoomRegistry } from './roomRegistry.ts'
import { settle, testPerson } from './testClient.ts'
import { cards, NAME, type SetUpOptions, setUpRooms, stored, turns, unhurried } from './testRooms.ts'

const setUp = (options: Omit<SetUpOptions, 'inner'> = {}) =>
  setUpRooms({ inner: createMemoryDocumentStore(), ...options })

describe('the life of a room', () => {
  it('R15: leaves memory some seconds after the last one left, compacted, and comes back whole', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { store, join } = setUp({ now: unhurried() })
    const ans = join()
    const settleFaked = async () => {
      for (let round = 0; round < 6; round += 1) {
        ans.flushToServer()
        await vi.advanceTimersByTimeAsync(10)
        await turns(3)
        ans.flushFromServer()
      }
    }
    await settleFaked()
    cards(ans).set('a', '1')
    await settleFaked()
    cards(ans).set('b', '2')
    await settleFaked()
    expect(store.counts).toMatchObject({ load: 1, rows: 2 })
    ans.disconnect()
    await vi.advanceTimersByTimeAsync(20_000)
    await turns()
    expect(store.counts.compact).toBe(1)
    expect((await store.load(NAME)).updates).toHaveLength(1)
    ans.connect()
    await settleFaked()
    expect(store.counts.load).toBe(4)
    expect(ans.isSynced).toBe(true)
    expect(cards(ans).toJSON()).toEqual({ a: '1', b: '2' })
  })

  it('R16: compacts a long log while people go on working', async () => {
    const { store, registry } = setUp({ now: unhurried() })
    for (let index = 0; index < 420; index += 1) {
      await registry.change(NAME, (doc) => doc.getMap('records').set('k', index))
    }
    await vi.waitFor(() => expect(store.counts.compact).toBe(1), { timeout: 5_000 })
    expect((await store.load(NAME)).updates.length).toBeLessThan(60)
    expect(await stored(registry)).toEqual({ k: 419 })
  })

  it('R17: erasing wins over what is on its way, and the name stays erased', async () => {
    const { store, registry, join } = setUp()
    const [ans, bea] = [join(), join({ person: testPerson('bea') })]
    await settle(registry, [ans, bea])
    store.hold('append')
    cards(ans).set('a', 'on its way')
    ans.flushToServer()
    await vi.waitFor(() => expect(store.counts.append).toBe(1))
    const change = registry.change(NAME, (doc) => doc.getMap('records').set('b', 1))
    const erasing = registry.erase([NAME])
    await expect(change).rejects.toMatchObject({ code: 'documentErased' })
    store.release()
    await erasing
    expect([ans.closeCode, bea.closeCode]).toEqual([CLOSE_CODE.DOCUMENT_ERASED, CLOSE_CODE.DOCUMENT_ERASED])
    expect(await store.list()).toEqual([])
    expect(join().closeCode).toBe(CLOSE_CODE.DOCUMENT_ERASED)
    await expect(registry.read(NAME, () => 1)).rejects.toMatchObject({ code: 'documentErased' })
  })

  it('R19: closing stores everything that came, then says GOING_AWAY', async () => {
    const { store, registry, join } = setUp()
    const ans = join()
    await settle(registry, [ans])
    store.hold('append')
    cards(ans).set('a', 'in time')
    ans.flushToServer()
    const closing = registry.close()
    await turns()
    expect(ans.closeCode).toBe(null)
    store.release()
    await closing
    expect(ans.closeCode).toBe(CLOSE_CODE.GOING_AWAY)
    expect(join().closeCode).toBe(CLOSE_CODE.GOING_AWAY)
    const again = createRoomRegistry({ store })
    expect(await stored(again)).toEqual({ a: 'in time' })
  })

  describe('R19: snapshots at a shutdown', () => {
    /** With a clock that stands still until it is moved: no snapshot is made by itself. */
    async function fill(names: Record<string, number>) {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
      const { store, registry, log } = setUp({ now: unhurried() })
      for (const [name, changes] of Object.entries(names)) {
        for (let index = 0; index < changes; index += 1) {
          await registry.change(name, (doc) => doc.getMap('records').set('k', index))
        }
      }
      return { store, registry, log }
    }
    const LONG = 410

    it('R19: a long log is compacted, a short one is left as it is', async () => {
      const { store, registry } = await fill({ [NAME]: LONG, 'board:two': 3, 'board:three': LONG })
      expect(store.counts.compact).toBe(0)
      await registry.close()
      for (const name of [NAME, 'board:three']) {
        const { seq, updates } = await store.load(name)
        expect([seq, updates.length]).toEqual([LONG, 1])
      }
      expect((await store.load('board:two')).updates).toHaveLength(3)
      expect(await stored(createRoomRegistry({ store }))).toEqual({ k: LONG - 1 })
    })

    it('R19: a store that does not answer holds it up for 2 s at most', async () => {
      const { store, registry } = await fill({ [NAME]: LONG, 'board:two': LONG })
      store.hold('load')
      let isClosed = false
      const closing = registry.close().then(() => {
        isClosed = true
      })
      await turns()
      await vi.advanceTimersByTimeAsync(1_900)
      expect(isClosed).toBe(false)
      await vi.advanceTimersByTimeAsync(100)
      await closing
      expect(store.counts.compact).toBe(0)
      store.release()
      await turns()
    })

    it('R19: a snapshot that fails does not keep it from the next', async () => {
      const { store, registry, log } = await fill({ [NAME]: LONG, 'board:two': LONG })
      const { compact } = store
      store.compact = async (name, snapshot) => {
        if (name === NAME) throw new Error('the disk is full')
        await compact(name, snapshot)
      }
      await registry.close()
      expect(log).toMatchObject([{ code: 'compactionFailed', name: NAME }])
      expect((await store.load(NAME)).updates).toHaveLength(LONG)
      expect((await store.load('board:two')).updates).toHaveLength(1)
    })
  })

  it('R20: tells who is connected, once a person', async () => {
    const { registry, join } = setUp()
    const changes: string[][] = []
    const stop = registry.onPeopleChange((name) => changes.push([...registry.connectedPeople(name)]))
    const first = join()
    const second = join()
    first.disconnect()
    second.disconnect()
    stop()
    join()
    expect(changes).toEqual([['ans'], []])
    expect([...registry.connectedPeople(NAME)]).toEqual(['ans'])
    await registry.idle()
  })

  it('R21: a quiet line hears something well within 30 s', async () => {
    vi.useFakeTimers()
    const { registry, join } = setUp()
    const ans = join()
    ans.flushToServer()
    await vi.advanceTimersByTimeAsync(100)
    ans.flushFromServer()
    expect(ans.isSynced).toBe(true)
    ans.received.length = 0
    await vi.advanceTimersByTimeAsync(25_000)
    ans.flushFromServer()
    expect(ans.received.length).toBeGreaterThan(0)
    await registry.close()
  })
})
