import type { RoomLogEntry } from '@wijktafel/server/rooms/roomErrors'
import { createRoomRegistry } from '@wijktafel/server/rooms/roomRegistry'
import { settle, TestClient, testPerson } from '@wijktafel/server/rooms/testClient'
import { createMemoryDocumentStore } from '@wijktafel/server/storage/documents/memoryDocumentStore'
import { CLOSE_CODE } from '@wijktafel/shared/codes'
import { LIMITS } from '@wijktafel/shared/limits'
import * as prng from 'lib0/prng'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { HOSTILE_KINDS, makeHostileFrame } from './hostileFrames.ts'

const NAME = 'board:fuzz'
const FRAMES = Number(process.env.FUZZ_FRAMES ?? 24_000)
const FRAMES_A_ROUND = 200
const SEED = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 1e9))
const NAMED_CODES: readonly number[] = [CLOSE_CODE.BAD_FRAME, CLOSE_CODE.FRAME_TOO_LARGE]

function honestClient(
  registry: ReturnType<typeof createRoomRegistry>,
  id: string,
  clientId: number,
): TestClient {
  const doc = new Y.Doc()
  doc.clientID = clientId
  return new TestClient({ registry, name: NAME, doc, person: testPerson(id) }).connect()
}

it(`R7 R8: no frame, however hostile, harms the process or the others (seed ${SEED})`, async () => {
  const random = prng.create(SEED)
  const log: RoomLogEntry[] = []
  const store = createMemoryDocumentStore()
  const registry = createRoomRegistry({ store, log: (entry) => log.push(entry) })
  const [ans, bea] = [honestClient(registry, 'ans', 0xf0f0f0f0), honestClient(registry, 'bea', 0xcafebabe)]
  const closes = new Map<string, number>()
  let surviving = 0
  const attack = () => {
    const { kind, frame } = makeHostileFrame(random)
    let code: number | null = null
    const connection = registry.connect({
      name: NAME,
      person: testPerson(`eve ${prng.int32(random, 0, 300)}`),
      access: 'write',
      socket: { send: () => undefined, close: (given) => (code = given), waitingBytes: 0 },
    })
    connection.receive(frame)
    return async () => {
      connection.closed()
      if (code === null) surviving += 1
      else {
        expect(NAMED_CODES, `${kind}: [${frame}]`).toContain(code)
        closes.set(kind, (closes.get(kind) ?? 0) + 1)
      }
    }
  }
  for (let round = 0; round * FRAMES_A_ROUND < FRAMES; round += 1) {
    ans.doc.getMap('honest').set('round', round)
    bea.doc.getMap('honest').set(`by bea ${round % 7}`, round)
    const ends = Array.from({ length: FRAMES_A_ROUND }, attack)
    await settle(registry, [ans, bea])
    for (const end of ends) await end()
    expect(bea.doc.getMap('honest').get('round')).toBe(round)
    expect(ans.doc.getMap('honest').get(`by bea ${round % 7}`)).toBe(round)
  }
  expect([ans.closeCode, bea.closeCode]).toEqual([null, null])
  expect(ans.saved).toBe(ans.sent)
  // Once in a long while Yjs itself throws: the document is then loaded anew, and nobody else notices.
  const faults = log.filter((entry) => entry.code !== 'connectionCut')
  expect(faults.filter((entry) => entry.code !== 'updateFailed')).toEqual([])
  expect(faults.length).toBeLessThan(FRAMES / 1_000)
  expect([...registry.connectedPeople(NAME)]).toEqual(['ans', 'bea'])
  // Not vacuous: nearly every kind was refused at least once, and some frames only looked bad.
  expect(closes.size).toBeGreaterThan(HOSTILE_KINDS.length - 3)
  expect(surviving).toBeGreaterThan(FRAMES / 50)
  const again = createRoomRegistry({ store })
  const late = honestClient(again, 'late', 0xdeadbeef)
  await settle(again, [late])
  expect(late.doc.getMap('honest').toJSON()).toEqual(ans.doc.getMap('honest').toJSON())
  expect(late.doc.store.pendingStructs).toBeNull()
  const total = (await store.load(NAME)).updates.reduce((sum, update) => sum + update.length, 0)
  expect(total).toBeLessThan(LIMITS.DOCUMENT_BYTES)
  for (const client of [ans, bea, late]) client.destroy()
  await Promise.all([registry.close(), again.close()])
}, 60_000)
