import { CLOSE_CODE } from '@wijktafel/shared/codes'
import { afterEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { createMemoryFanoutHub } from '../cluster/memoryFanout.ts'
import { createMemoryNoticeStore } from '../cluster/memoryNoticeStore.ts'
import { createMemoryDocumentStore } from '../storage/documents/memoryDocumentStore.ts'
import type { Fanout } from './fanout.ts'
import { createRoomRegistry, type RoomRegistry } from './roomRegistry.ts'
import { TestClient, testPerson } from './testClient.ts'
import { cards, NAME, stored } from './testRooms.ts'

/** A line that one can cut: what is said meanwhile is lost. */
function cuttable(inner: Fanout): Fanout & { isCut: boolean; resume(): void } {
  const listeners = new Set<() => void>()
  const line = {
    isCut: false,
    get isUp() {
      return !line.isCut
    },
    publish(channel: string, message: Uint8Array) {
      if (!line.isCut) inner.publish(channel, message)
    },
    subscribe: (channel: string, listener: (message: Uint8Array) => void) =>
      inner.subscribe(channel, (message) => {
        if (!line.isCut) listener(message)
      }),
    onResume(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    resume() {
      line.isCut = false
      for (const listener of listeners) listener()
    },
    close: () => inner.close(),
  }
  return line
}

let opened: { registries: RoomRegistry[]; clients: TestClient[] } = { registries: [], clients: [] }

afterEach(async () => {
  for (const client of opened.clients) client.destroy()
  await Promise.all(opened.registries.map((registry) => registry.close()))
  opened = { registries: [], clients: [] }
  vi.useRealTimers()
})

function setUp() {
  const hub = createMemoryFanoutHub()
  const store = createMemoryDocumentStore()
  const notices = createMemoryNoticeStore()
  const startNode = (nodeId: string) => {
    const fanout = cuttable(hub.join())
    const registry = createRoomRegistry({ store, cluster: { nodeId, fanout, notices } })
    opened.registries.push(registry)
    return { registry, fanout }
  }
  const join = (registry: RoomRegistry, id: string, doc = {}) => {
    const client = new TestClient({ registry, name: NAME, person: testPerson(id), ...doc })
    opened.clients.push(client)
    return client.connect()
  }
  /** Lets everything travel until `check` holds. */
  const until = (check: () => void) =>
    vi.waitFor(
      async () => {
        for (const client of opened.clients) client.flushToServer()
        await Promise.all(opened.registries.map((registry) => registry.idle()))
        for (const client of opened.clients) client.flushFromServer()
        check()
      },
      { interval: 5, timeout: 5_000 },
    )
  return { store, notices, one: startNode('one'), two: startNode('two'), startNode, join, until }
}

describe('several nodes', () => {
  it('R24: what is stored by one is shown by the others', async () => {
    const { one, two, join, until } = setUp()
    const [ans, bea] = [join(one.registry, 'ans'), join(two.registry, 'bea')]
    await until(() => expect([ans.isSynced, bea.isSynced]).toEqual([true, true]))
    cards(ans).set('a', 'from one')
    cards(bea).set('b', 'from two')
    await until(() => {
      expect(cards(bea).toJSON()).toEqual({ a: 'from one', b: 'from two' })
      expect(cards(ans).toJSON()).toEqual({ a: 'from one', b: 'from two' })
    })
    expect(await stored(one.registry)).toEqual({ a: 'from one', b: 'from two' })
  })

  it('R25: a lost message is noticed by its number: at the next one, or at the next sweep', async () => {
    const { one, two, join, until } = setUp()
    const [ans, bea] = [join(one.registry, 'ans'), join(two.registry, 'bea')]
    await until(() => expect([ans.isSynced, bea.isSynced]).toEqual([true, true]))
    two.fanout.isCut = true
    cards(ans).set('a', 'unheard')
    await until(() => expect(ans.saved).toBe(ans.sent))
    expect(cards(bea).toJSON()).toEqual({})
    two.fanout.isCut = false
    cards(ans).set('b', 'heard')
    await until(() => expect(cards(bea).toJSON()).toEqual({ a: 'unheard', b: 'heard' }))
    two.fanout.isCut = true
    cards(ans).set('c', 'the last word')
    await until(() => expect(ans.saved).toBe(ans.sent))
    await two.registry.sweep()
    await until(() => expect(cards(bea).get('c')).toBe('the last word'))
  })

  it('R25: who stores after a gap fills it', async () => {
    const { one, two, join, until } = setUp()
    const [ans, bea] = [join(one.registry, 'ans'), join(two.registry, 'bea')]
    await until(() => expect([ans.isSynced, bea.isSynced]).toEqual([true, true]))
    two.fanout.isCut = true
    cards(ans).set('a', 'unheard')
    await until(() => expect(ans.saved).toBe(ans.sent))
    cards(bea).set('b', 'own')
    await until(() => expect(cards(bea).toJSON()).toEqual({ a: 'unheard', b: 'own' }))
  })

  it('R6: a commit that fails shows nothing of itself, also not in what became of what another node stored', async () => {
    const { one, two, store, join, until } = setUp()
    const doc = new Y.Doc()
    doc.clientID = 2
    const [ans, bea] = [join(one.registry, 'ans', { doc }), join(one.registry, 'bea')]
    const cor = join(two.registry, 'cor')
    await until(() => expect([ans, bea, cor].map(({ isSynced }) => isSynced)).toEqual([true, true, true]))
    const append = store.append
    await two.registry.change(NAME, (written) => {
      written.clientID = 1
      written.getMap('records').set('k', 'of the server')
    })
    store.append = async () => {
      throw new Error('no room on the disk')
    }
    cards(ans).set('k', 'of ans')
    ans.flushToServer()
    await until(() => expect(bea.notSaved).toBe(1))
    expect(cards(bea).toJSON()).toEqual({ k: 'of the server' })
    store.append = append
  })

  it('R26: a write by the server stands on everything that any node has stored', async () => {
    const { one, two } = setUp()
    const add = (registry: RoomRegistry) =>
      registry.change(NAME, (doc) => {
        const map = doc.getMap<number>('records')
        map.set('n', (map.get('n') ?? 0) + 1)
      })
    await add(one.registry)
    await add(two.registry)
    one.fanout.isCut = true
    two.fanout.isCut = true
    for (let round = 0; round < 5; round += 1) {
      await add(one.registry)
      await add(two.registry)
    }
    expect(await stored(one.registry)).toEqual({ n: 12 })
    expect(await stored(two.registry)).toEqual({ n: 12 })
  })

  it('R27: cursors and people are known on every node, and go with a node that is lost', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'performance'] })
    const { one, two, join, until, startNode } = setUp()
    const [ans, bea] = [join(one.registry, 'ans'), join(two.registry, 'bea')]
    ans.awareness.setLocalState({ x: 1 })
    const seen = () => bea.awareness.getStates().get(ans.doc.clientID)?.x
    await until(() => expect(seen()).toBe(1))
    await until(() => expect([...two.registry.connectedPeople(NAME)].sort()).toEqual(['ans', 'bea']))
    const three = startNode('three')
    const cor = join(three.registry, 'cor')
    await until(() => expect([...three.registry.connectedPeople(NAME)].sort()).toEqual(['ans', 'bea', 'cor']))
    await until(() => expect(cor.awareness.getStates().get(ans.doc.clientID)?.x).toBe(1))
    one.fanout.isCut = true
    await vi.advanceTimersByTimeAsync(6_000)
    await until(() => expect(seen()).toBeUndefined())
    expect([...two.registry.connectedPeople(NAME)].sort()).toEqual(['bea', 'cor'])
    one.fanout.resume()
    await until(() => expect(seen()).toBe(1))
  })

  it('R27: who comes back over another node is there once', async () => {
    const { one, two, join, until } = setUp()
    const [ans, bea] = [join(one.registry, 'ans'), join(two.registry, 'bea')]
    ans.awareness.setLocalState({ x: 1 })
    await until(() => expect(bea.awareness.getStates().size).toBe(2))
    const moved = new TestClient({
      registry: two.registry,
      name: NAME,
      person: testPerson('ans'),
      doc: ans.doc,
    })
    opened.clients.push(moved)
    moved.connect()
    moved.awareness.setLocalState({ x: 2 })
    await until(() => expect(bea.awareness.getStates().get(ans.doc.clientID)?.x).toBe(2))
    ans.disconnect()
    moved.awareness.setLocalState({ x: 3 })
    await until(() => expect(bea.awareness.getStates().get(ans.doc.clientID)?.x).toBe(3))
    expect([...bea.awareness.getStates().keys()].sort()).toEqual([ans.doc.clientID, bea.doc.clientID].sort())
  })

  it('R18: access that changes closes the connection on whichever node, also one that was out of reach', async () => {
    const { one, two, join, until } = setUp()
    const [ans, bea] = [join(one.registry, 'ans'), join(two.registry, 'bea')]
    await until(() => expect([ans.isSynced, bea.isSynced]).toEqual([true, true]))
    await Promise.all([one.registry.sweep(), two.registry.sweep()])
    await one.registry.disconnect({ personId: 'bea' }, CLOSE_CODE.ACCESS_CHANGED)
    await until(() => expect(bea.closeCode).toBe(CLOSE_CODE.ACCESS_CHANGED))
    expect(ans.closeCode).toBe(null)
    two.fanout.isCut = true
    bea.connect()
    await one.registry.disconnect({ personId: 'bea', name: NAME }, CLOSE_CODE.ACCESS_CHANGED)
    expect(bea.closeCode).toBe(null)
    await two.registry.sweep()
    expect(bea.closeCode).toBe(CLOSE_CODE.ACCESS_CHANGED)
  })

  it('R17: what one node erased is erased on all', async () => {
    const { one, two, join, until, store } = setUp()
    const bea = join(two.registry, 'bea')
    await until(() => expect(bea.isSynced).toBe(true))
    cards(bea).set('b', 1 as never)
    await until(() => expect(bea.saved).toBe(bea.sent))
    await one.registry.erase([NAME])
    cards(bea).set('b', 2 as never)
    await until(() => expect(bea.closeCode).toBe(CLOSE_CODE.DOCUMENT_ERASED))
    expect(await store.list()).toEqual([])
    const cor = join(two.registry, 'cor')
    await until(() => expect(cor.closeCode).toBe(CLOSE_CODE.DOCUMENT_ERASED))
  })

  it('R28: after a backup was put back every node starts anew, with another generation', async () => {
    const hub = createMemoryFanoutHub()
    const notices = createMemoryNoticeStore()
    let generation = 'before'
    const registry = createRoomRegistry({
      store: createMemoryDocumentStore(),
      cluster: { nodeId: 'one', fanout: hub.join(), notices },
      generation,
      readGeneration: async () => generation,
    })
    opened.registries.push(registry)
    const ans = new TestClient({ registry, name: NAME })
    opened.clients.push(ans)
    ans.connect()
    expect(ans.generation).toBe(null)
    ans.flushFromServer()
    expect(ans.generation).toBe('before')
    await registry.sweep()
    await notices.add({ kind: 'restoring' })
    await registry.sweep()
    expect(ans.closeCode).toBe(CLOSE_CODE.GOING_AWAY)
    ans.connect()
    expect(ans.closeCode).toBe(CLOSE_CODE.GOING_AWAY)
    generation = 'after'
    await notices.add({ kind: 'restored' })
    await registry.sweep()
    await vi.waitFor(() => {
      ans.connect()
      ans.flushFromServer()
      expect(ans.generation).toBe('after')
    })
  })
})
