import { CLOSE_CODE } from '@wijktafel/shared/codes'
import { afterEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { createMemoryDocumentStore } from '../storage/documents/memoryDocumentStore.ts'
import type { RoomLimits } from './connection.ts'
import { encodeSyncStep1, encodeUpdate } from './messages.ts'
import type { RoomLogEntry } from './roomErrors.ts'
import { createRoomRegistry, type RoomRegistry } from './roomRegistry.ts'
import { settle, TestClient, type TestClientOptions, testPerson } from './testClient.ts'
import { createTestStore } from './testStore.ts'

const NAME = 'board:one'
let ends: (() => void)[] = []

afterEach(async () => {
  for (const end of ends) end()
  ends = []
  vi.useRealTimers()
})

function setUp(limits: Partial<RoomLimits> = {}, now = () => performance.now()) {
  const store = createTestStore(createMemoryDocumentStore())
  const log: RoomLogEntry[] = []
  const registry = createRoomRegistry({ store, limits, now, log: (entry) => log.push(entry) })
  const join = (options: Partial<TestClientOptions> = {}): TestClient => {
    const client = new TestClient({ registry, name: NAME, ...options })
    ends.push(() => client.destroy())
    return client.connect()
  }
  return { store, log, registry, join }
}

/** A clock on which it is always quiet: every commit comes at once. */
function unhurried(): () => number {
  let time = 0
  return () => {
    time += 10
    return time
  }
}

/** Lets timers of 0 ms and answers of the store run. */
const turns = (count = 5) =>
  Array.from({ length: count }).reduce<Promise<void>>(
    (before) => before.then(() => new Promise((resolve) => setImmediate(resolve))),
    Promise.resolve(),
  )
const updates = (frames: Uint8Array[]) => frames.filter((frame) => frame[0] === 0)
const cards = (client: TestClient) => client.doc.getMap<string>('records')
const stored = (registry: RoomRegistry, name = NAME) =>
  registry.read(name, (doc) => doc.getMap('records').toJSON())

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
    await store.erase([NAME])
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

describe('a commit that fails', () => {
  it('R6: shows and acknowledges nothing, says so, and takes the edits again later', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { store, registry, join, log } = setUp({}, unhurried())
    const [ans, bea] = [join(), join({ person: testPerson('bea') })]
    const settleAll = async () => {
      for (let round = 0; round < 8; round += 1) {
        for (const client of [ans, bea]) client.flushToServer()
        await vi.advanceTimersByTimeAsync(10)
        await turns(3)
        for (const client of [ans, bea]) client.flushFromServer()
      }
    }
    await settleAll()
    const before = ans.saved
    store.failing = new Error('disk full')
    cards(ans).set('a', 'kept')
    await settleAll()
    expect(cards(bea).toJSON()).toEqual({})
    expect(ans.saved).toBe(before)
    expect([ans.notSaved, bea.notSaved]).toEqual([1, 1])
    expect([ans.refusals, bea.refusals]).toEqual([[], []])
    expect(log.map((entry) => entry.code)).toContain('commitFailed')
    await expect(registry.change(NAME, (doc) => doc.getMap('records').set('s', 1))).rejects.toMatchObject({
      code: 'storeFailed',
    })
    store.failing = null
    await vi.advanceTimersByTimeAsync(3_100)
    expect(ans.closeCode).toBe(CLOSE_CODE.STORE_FAILED)
    expect(bea.closeCode).toBe(null)
    ans.connect()
    await settleAll()
    expect(cards(bea).toJSON()).toEqual({ a: 'kept' })
    expect(ans.saved).toBe(ans.sent)
  })
})

describe('bad input', () => {
  it('R7: garbage closes its own connection and changes nothing for others', async () => {
    const { registry, join } = setUp()
    const [ans, bea] = [join(), join({ person: testPerson('bea') })]
    await settle(registry, [ans, bea])
    ans.sendRaw(encodeUpdate(Uint8Array.of(1, 1, 250, 3, 7)))
    cards(bea).set('b', 'fine')
    await settle(registry, [ans, bea])
    expect(ans.closeCode).toBe(CLOSE_CODE.BAD_FRAME)
    expect(bea.closeCode).toBe(null)
    expect(await stored(registry)).toEqual({ b: 'fine' })
  })

  it.each([
    ['an empty frame', new Uint8Array()],
    ['an unknown type', Uint8Array.of(77, 1)],
    ['bytes behind the message', Uint8Array.of(3, 0)],
    ['an unknown sync step', Uint8Array.of(0, 9, 0)],
    ['a broken state vector', encodeSyncStep1(Uint8Array.of(5, 1))],
    ['awareness that is no JSON', Uint8Array.of(1, 5, 1, 7, 1, 1, 0x7b)],
    ['awareness that is no object', Uint8Array.of(1, 5, 1, 7, 1, 1, 0x31)],
  ])('R7: %s is a bad frame', async (_, frame) => {
    const { registry, join } = setUp()
    const client = join()
    await registry.idle()
    client.sendRaw(frame)
    await registry.idle()
    expect(client.closeCode).toBe(CLOSE_CODE.BAD_FRAME)
  })

  it('R7: an update on which Yjs throws leaves the document as it is stored', async () => {
    const { registry, join } = setUp()
    const [ans, bea] = [
      join({
        guard: () => {
          throw new Error('a fault of our own')
        },
      }),
      join({ person: testPerson('bea') }),
    ]
    await settle(registry, [ans, bea])
    cards(bea).set('before', '1')
    await settle(registry, [ans, bea])
    cards(ans).set('a', 'x')
    cards(bea).set('after', '2')
    await settle(registry, [ans, bea])
    expect(ans.closeCode).toBe(CLOSE_CODE.BAD_FRAME)
    expect(await stored(registry)).toEqual({ before: '1', after: '2' })
  })

  it('R8: what refers to something that has not come waits, unseen and unsaved, until it has', async () => {
    const { store, registry, join } = setUp()
    const bea = join({ person: testPerson('bea') })
    const ans = join()
    await settle(registry, [ans, bea])
    cards(ans).set('first', '1')
    const first = ans.toServer.splice(0)
    cards(ans).set('second', '2')
    const { rows } = store.counts
    await settle(registry, [ans, bea])
    expect(store.counts.rows).toBe(rows)
    expect(cards(bea).toJSON()).toEqual({})
    expect(ans.saved).toBeLessThan(ans.sent)
    const late = join({ person: testPerson('dik') })
    await settle(registry, [late])
    expect(Y.encodeStateVector(late.doc)).toEqual(Uint8Array.of(0))
    ans.toServer.push(...first)
    await settle(registry, [ans, bea, late])
    for (const client of [bea, late]) expect(cards(client).toJSON()).toEqual({ first: '1', second: '2' })
    expect(ans.saved).toBe(ans.sent)
  })

  it('R8: what waits is bounded', async () => {
    const { registry, join } = setUp({ UNRESOLVED_BYTES_PER_CONNECTION: 2_000 })
    const ans = join()
    await settle(registry, [ans])
    cards(ans).set('never sent', '')
    ans.toServer.length = 0
    for (let index = 0; index < 20; index += 1) cards(ans).set(`k${index}`, 'x'.repeat(200))
    await settle(registry, [ans])
    expect(ans.closeCode).toBe(CLOSE_CODE.BAD_FRAME)
    expect(await stored(registry)).toEqual({})
  })
})

describe('permission', () => {
  it('R9: drops and names what a read-only connection writes, and stays open', async () => {
    const { registry, join } = setUp()
    const [ans, coach] = [join(), join({ person: testPerson('coach'), access: 'read' })]
    cards(ans).set('a', '1')
    await settle(registry, [ans, coach])
    expect(coach.refusals).toEqual([])
    cards(coach).set('forged', 'x')
    cards(ans).set('b', '2')
    await settle(registry, [ans, coach])
    expect(coach.refusals).toEqual(['readOnly'])
    expect(coach.closeCode).toBe(null)
    expect(cards(coach).get('b')).toBe('2')
    expect(await stored(registry)).toEqual({ a: '1', b: '2' })
  })

  it('R10: a refused update is named, and its connection closed so that the client starts afresh', async () => {
    const { registry, join } = setUp()
    const ans = join({ guard: () => 'zoneLocked' })
    await settle(registry, [ans])
    cards(ans).set('shape:zone_a', 'x')
    ans.flushToServer()
    await registry.idle()
    expect(ans.closeCode).toBe(CLOSE_CODE.ACCESS_CHANGED)
    expect(await stored(registry)).toEqual({})
  })

  it('R18: closes by document, by person, or both', async () => {
    const { registry, join } = setUp()
    const [one, two, other] = [join(), join({ name: 'note:two' }), join({ person: testPerson('bea') })]
    await settle(registry, [one, two, other])
    registry.disconnect({ name: NAME, personId: 'ans' }, CLOSE_CODE.ACCESS_CHANGED)
    expect([one.closeCode, two.closeCode, other.closeCode]).toEqual([CLOSE_CODE.ACCESS_CHANGED, null, null])
    registry.disconnect({ personId: 'ans' }, CLOSE_CODE.FORBIDDEN)
    expect([two.closeCode, other.closeCode]).toEqual([CLOSE_CODE.FORBIDDEN, null])
    registry.disconnect({ name: NAME }, CLOSE_CODE.FORBIDDEN)
    expect(other.closeCode).toBe(CLOSE_CODE.FORBIDDEN)
  })
})

describe('writes by the server', () => {
  it('R11: are stored first, then shown; changing nothing costs nothing', async () => {
    const { store, registry, join } = setUp()
    const ans = join({ access: 'read' })
    await settle(registry, [ans])
    store.hold('append')
    let isDone = false
    const change = registry
      .change(NAME, (doc) => doc.getMap('records').set('a', 1))
      .then(() => {
        isDone = true
      })
    await vi.waitFor(() => expect(store.counts.append).toBe(1))
    await turns()
    expect([isDone, updates(ans.fromServer)]).toEqual([false, []])
    store.release()
    await change
    await settle(registry, [ans])
    expect(cards(ans).toJSON()).toEqual({ a: 1 })
    await registry.change(NAME, () => undefined)
    expect(store.counts.append).toBe(1)
  })

  it('R11: leave nothing behind when they throw', async () => {
    const { registry, join } = setUp()
    const ans = join()
    await settle(registry, [ans])
    cards(ans).set('a', '1')
    ans.flushToServer()
    const failed = registry.change(NAME, (doc) => {
      doc.getMap('records').set('half', 1)
      throw new Error('on purpose')
    })
    const after = registry.change(NAME, (doc) => doc.getMap('records').set('b', '2'))
    await expect(failed).rejects.toThrow('on purpose')
    await after
    await settle(registry, [ans])
    expect(cards(ans).toJSON()).toEqual({ a: '1', b: '2' })
  })

  it('R11: work on a document that nobody has open', async () => {
    const { registry } = setUp()
    await registry.change(NAME, (doc) => doc.getMap('records').set('a', 1))
    expect(await stored(registry)).toEqual({ a: 1 })
  })
})

describe('limits', () => {
  it.each<[string, Partial<RoomLimits>, (client: TestClient) => void, number]>([
    [
      'a frame that is too large',
      { FRAME_BYTES: 100 },
      (client) => client.sendRaw(new Uint8Array(101)),
      CLOSE_CODE.FRAME_TOO_LARGE,
    ],
    [
      'an awareness state that is too large',
      { AWARENESS_BYTES: 100 },
      (client) => client.awareness.setLocalState({ long: 'x'.repeat(100) }),
      CLOSE_CODE.FRAME_TOO_LARGE,
    ],
    [
      'too many messages',
      { MESSAGES_PER_SECOND: 1, MESSAGES_BURST: 40 },
      (client) => {
        for (let index = 0; index < 50; index += 1) cards(client).set('k', `${index}`)
      },
      CLOSE_CODE.TOO_FAST,
    ],
    [
      'too much that waits to be taken in',
      { UNTAKEN_BYTES_PER_CONNECTION: 1_000 },
      (client) => {
        for (let index = 0; index < 9; index += 1) cards(client).set('k', 'x'.repeat(200))
      },
      CLOSE_CODE.TOO_FAST,
    ],
    [
      'a document that is full',
      { DOCUMENT_BYTES: 500 },
      (client) => cards(client).set('k', 'x'.repeat(600)),
      CLOSE_CODE.DOCUMENT_FULL,
    ],
  ])('R13: %s closes its own connection by name', async (_, limits, act, code) => {
    const { registry, join } = setUp(limits)
    const [client, other] = [join(), join({ person: testPerson('bea') })]
    await settle(registry, [client, other])
    act(client)
    await settle(registry, [client, other])
    expect(client.closeCode).toBe(code)
    expect(other.closeCode).toBe(null)
  })

  it('R13: deleted content makes room in a full document', async () => {
    const { registry, join } = setUp({ DOCUMENT_BYTES: 3_000 })
    const client = join()
    for (let index = 0; index < 8; index += 1) {
      cards(client).set('k', `${index}`.repeat(1_000))
      await settle(registry, [client])
    }
    expect(client.closeCode).toBe(null)
  })

  it('R13: a full room, and a person with too many windows, are told so', async () => {
    const { registry, join } = setUp({ CONNECTIONS_PER_ROOM: 3, CONNECTIONS_PER_PERSON_PER_ROOM: 2 })
    const mine = [join(), join(), join()]
    expect(mine.map((client) => client.closeCode)).toEqual([null, null, CLOSE_CODE.ROOM_FULL])
    expect(join({ person: testPerson('bea') }).closeCode).toBe(null)
    expect(join({ person: testPerson('cor') }).closeCode).toBe(CLOSE_CODE.ROOM_FULL)
    mine[0]?.disconnect()
    expect(join({ person: testPerson('cor') }).closeCode).toBe(null)
    await registry.idle()
  })

  it('R14: a slow reader is dropped, the others go on', async () => {
    const { registry, join } = setUp({ WAITING_BYTES_PER_CONNECTION: 1_000 })
    const [ans, slow] = [join(), join({ person: testPerson('slow') })]
    await settle(registry, [ans, slow])
    slow.waitingBytes = 1_500
    cards(ans).set('a', '1')
    await settle(registry, [ans])
    expect(slow.closeCode).toBe(CLOSE_CODE.TOO_SLOW)
    expect(ans.saved).toBe(ans.sent)
  })
})

describe('the life of a room', () => {
  it('R15: leaves memory some seconds after the last one left, compacted, and comes back whole', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { store, join } = setUp({}, unhurried())
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
    expect(store.counts.load).toBe(3)
    expect(ans.isSynced).toBe(true)
    expect(cards(ans).toJSON()).toEqual({ a: '1', b: '2' })
  })

  it('R16: compacts a long log while people go on working', async () => {
    const { store, registry } = setUp({}, unhurried())
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
