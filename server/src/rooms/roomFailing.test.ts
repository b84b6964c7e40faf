import { CLOSE_CODE } from '@wijktafel/shared/codes'
import { describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { createMemoryDocumentStore } from '../storage/documents/memoryDocumentStore.ts'
import { encodeSyncStep1, encodeUpdate } from './messages.ts'
import { settle, testPerson } from './testClient.ts'
import { cards, NAME, type SetUpOptions, setUpRooms, stored, turns, unhurried } from './testRooms.ts'

const setUp = (options: Omit<SetUpOptions, 'inner'> = {}) =>
  setUpRooms({ inner: createMemoryDocumentStore(), ...options })

describe('a commit that fails', () => {
  it('R6: shows and acknowledges nothing, says so, and takes the edits again later', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { store, registry, join, log } = setUp({ now: unhurried() })
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
    const { registry, join } = setUp({ limits: { UNRESOLVED_BYTES_PER_CONNECTION: 2_000 } })
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
