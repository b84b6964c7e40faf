import { CLOSE_CODE } from '@wijktafel/shared/codes'
import { describe, expect, it, vi } from 'vitest'
import { createMemoryDocumentStore } from '../storage/documents/memoryDocumentStore.ts'
import type { RoomLimits } from './connection.ts'
import { settle, type TestClient, testPerson } from './testClient.ts'
import { cards, NAME, type SetUpOptions, setUpRooms, stored, turns, updates } from './testRooms.ts'

const setUp = (options: Omit<SetUpOptions, 'inner'> = {}) =>
  setUpRooms({ inner: createMemoryDocumentStore(), ...options })

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
    const { registry, join } = setUp({ limits })
    const [client, other] = [join(), join({ person: testPerson('bea') })]
    await settle(registry, [client, other])
    act(client)
    await settle(registry, [client, other])
    expect(client.closeCode).toBe(code)
    expect(other.closeCode).toBe(null)
  })

  it('R13: deleted content makes room in a full document', async () => {
    const { registry, join } = setUp({ limits: { DOCUMENT_BYTES: 3_000 } })
    const client = join()
    for (let index = 0; index < 8; index += 1) {
      cards(client).set('k', `${index}`.repeat(1_000))
      await settle(registry, [client])
    }
    expect(client.closeCode).toBe(null)
  })

  it('R13: a full room, and a person with too many windows, are told so', async () => {
    const { registry, join } = setUp({
      limits: { CONNECTIONS_PER_ROOM: 3, CONNECTIONS_PER_PERSON_PER_ROOM: 2 },
    })
    const mine = [join(), join(), join()]
    expect(mine.map((client) => client.closeCode)).toEqual([null, null, CLOSE_CODE.ROOM_FULL])
    expect(join({ person: testPerson('bea') }).closeCode).toBe(null)
    expect(join({ person: testPerson('cor') }).closeCode).toBe(CLOSE_CODE.ROOM_FULL)
    mine[0]?.disconnect()
    expect(join({ person: testPerson('cor') }).closeCode).toBe(null)
    await registry.idle()
  })

  it('R14: a slow reader is dropped, the others go on', async () => {
    const { registry, join } = setUp({ limits: { WAITING_BYTES_PER_CONNECTION: 1_000 } })
    const [ans, slow] = [join(), join({ person: testPerson('slow') })]
    await settle(registry, [ans, slow])
    slow.waitingBytes = 1_500
    cards(ans).set('a', '1')
    await settle(registry, [ans])
    expect(slow.closeCode).toBe(CLOSE_CODE.TOO_SLOW)
    expect(ans.saved).toBe(ans.sent)
  })
})
