import { CLOSE_CODE } from '@wijktafel/shared/codes'
import { describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { createMemoryDocumentStore } from '../storage/documents/memoryDocumentStore.ts'
import { settle, testPerson } from './testClient.ts'
import { cards, NAME, type SetUpOptions, setUpRooms, stored, turns, updates } from './testRooms.ts'

const setUp = (options: Omit<SetUpOptions, 'inner'> = {}) =>
  setUpRooms({ inner: createMemoryDocumentStore(), ...options })

describe('loading', () => {
  it('R1: answers nothing before the load has finished, and then with everything', async () => {
    const { store, registry, join } = setUp()
    const writer = new Y.Doc()
    writer.getMap('records').set('a', 'old')
    await store.append([{ name: NAME, update: Y.encodeStateAsUpdate(writer) }])
    store.hold('load')
    const client = join()
    client.flushToServer()
    await turns()
    expect(client.fromServer).toEqual([])
    store.release()
    await settle(registry, [client])
    expect(cards(client).toJSON()).toEqual({ a: 'old' })
    expect(client.isSynced).toBe(true)
  })

  it('R1: loads once for all who come while it loads, and takes in what they sent meanwhile', async () => {
    const { store, registry, join } = setUp()
    store.hold('load')
    const clients = [join(), join({ person: testPerson('bea') }), join({ person: testPerson('cor') })]
    clients.forEach((client, index) => {
      cards(client).set(`k${index}`, 'early')
      client.flushToServer()
    })
    store.release()
    await settle(registry, clients)
    expect(store.counts.load).toBe(1)
    for (const client of clients)
      expect(cards(client).toJSON()).toEqual({ k0: 'early', k1: 'early', k2: 'early' })
  })

  it('R1: a document that cannot be read closes with STORE_FAILED, and the next visitor tries again', async () => {
    const { store, registry, join, log } = setUp()
    await store.append([{ name: NAME, update: Uint8Array.of(9, 9, 9) }])
    const client = join()
    await settle(registry, [client])
    expect(client.closeCode).toBe(CLOSE_CODE.STORE_FAILED)
    expect(log.map((entry) => entry.code)).toContain('loadFailed')
    await store.compact(NAME, { seq: 1, update: Y.encodeStateAsUpdate(new Y.Doc()) })
    const next = join()
    await settle(registry, [next])
    expect(next.isSynced).toBe(true)
  })
})

describe('stored before seen', () => {
  it('R2: shows an update to others only after its commit', async () => {
    const { store, registry, join } = setUp()
    const [ans, bea] = [join(), join({ person: testPerson('bea') })]
    await settle(registry, [ans, bea])
    store.hold('append')
    cards(ans).set('a', 'new')
    ans.flushToServer()
    await vi.waitFor(() => expect(store.counts.append).toBe(1))
    await turns()
    expect(updates(bea.fromServer)).toEqual([])
    expect(ans.saved).toBe(1)
    store.release()
    await settle(registry, [ans, bea])
    expect(cards(bea).get('a')).toBe('new')
    expect(ans.saved).toBe(2)
  })

  it('R2: a joiner is not answered from what is not committed yet', async () => {
    const { store, registry, join } = setUp()
    const ans = join()
    await settle(registry, [ans])
    store.hold('append')
    cards(ans).set('a', 'uncommitted')
    ans.flushToServer()
    await vi.waitFor(() => expect(store.counts.append).toBe(1))
    const bea = join({ person: testPerson('bea') })
    bea.flushToServer()
    await turns()
    expect(bea.fromServer).toEqual([])
    store.failing = new Error('disk full')
    store.release()
    await settle(registry, [bea])
    expect(bea.isSynced).toBe(true)
    expect(cards(bea).toJSON()).toEqual({})
  })

  it('R3: stores what arrived in one turn, over all rooms, in one commit', async () => {
    const { store, registry, join } = setUp()
    const clients = Array.from({ length: 6 }, (_, index) =>
      join({ name: `board:${index % 3}`, person: testPerson(`p${index}`) }),
    )
    await settle(registry, clients)
    for (const client of clients) cards(client).set(`by ${client.doc.clientID}`, 'x')
    for (const client of clients) client.flushToServer()
    await registry.idle()
    expect(store.counts).toMatchObject({ append: 1, rows: 3 })
  })

  it('R4: sends one merged frame to listeners, and to authors only what others wrote', async () => {
    const { registry, join } = setUp()
    const [ans, bea, cor] = ['ans', 'bea', 'cor'].map((id) => join({ person: testPerson(id) }))
    if (!ans || !bea || !cor) throw new Error('three clients')
    await settle(registry, [ans, bea, cor])
    for (const client of [ans, bea, cor]) client.received.length = 0
    cards(ans).set('a', '1')
    cards(ans).set('b', '2')
    cards(bea).set('c', '3')
    await settle(registry, [ans, bea, cor])
    expect(updates(cor.received)).toHaveLength(1)
    expect(updates(ans.received)).toHaveLength(1)
    expect(updates(bea.received)).toHaveLength(1)
    expect(updates(ans.received)[0]?.length).toBeLessThan(updates(cor.received)[0]?.length ?? 0)
    for (const client of [ans, bea, cor]) expect(cards(client).toJSON()).toEqual({ a: '1', b: '2', c: '3' })
  })

  it('R5: counts saved messages, and stores nothing for what is known already', async () => {
    const { store, registry, join } = setUp()
    const ans = join()
    await settle(registry, [ans])
    cards(ans).set('a', '1')
    cards(ans).delete('a')
    await settle(registry, [ans])
    expect(ans.saved).toBe(ans.sent)
    const { rows } = store.counts
    ans.disconnect()
    ans.connect()
    await settle(registry, [ans])
    expect(store.counts.rows).toBe(rows)
    expect(ans.saved).toBe(ans.sent)
  })

  it('R5: an edit that was sent just before the tab closed still counts', async () => {
    const { registry, join } = setUp()
    const ans = join()
    await settle(registry, [ans])
    cards(ans).set('last', 'word')
    ans.flushToServer()
    ans.disconnect()
    await registry.idle()
    expect(await stored(registry)).toEqual({ last: 'word' })
  })
})
