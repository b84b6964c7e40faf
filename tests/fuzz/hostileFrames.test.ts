import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { RoomLogEntry } from '@wijktafel/server/rooms/roomErrors'
import { createRoomRegistry } from '@wijktafel/server/rooms/roomRegistry'
import { settle } from '@wijktafel/server/rooms/testClient'
import { createMemoryDocumentStore } from '@wijktafel/server/storage/documents/memoryDocumentStore'
import { LIMITS } from '@wijktafel/shared/limits'
import * as prng from 'lib0/prng'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { BesiegedMeeting } from './besiegedMeeting.ts'
import { FOREIGN_WORDS, HOSTILE_KINDS } from './hostileFrames.ts'

const FRAMES = Number(process.env.FUZZ_FRAMES ?? 108_000)
const SEED = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 1e9))
/** One after the other, each with a document of its own. */
const MEETINGS = 15
/** From the first third of the meetings to the last: 60 bytes for each frame in between. What code itself takes is less. */
const MOST_GROWTH_BYTES = 4 * 1024 * 1024

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

function heapBytes(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

/** Everything that the store holds under this name, as one document. */
function documentOf(updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc()
  for (const update of updates) Y.applyUpdate(doc, update)
  return doc
}

it(`R7 R8: no frame, however hostile, harms the process, its memory or the others (FUZZ_SEED=${SEED})`, async () => {
  const random = prng.create(SEED)
  const codes = new Set<RoomLogEntry['code']>()
  const store = createMemoryDocumentStore()
  let time = 0
  const registry = createRoomRegistry({
    store,
    log: ({ code }) => codes.add(code),
    // It is always quiet: no commit waits for its turn.
    now() {
      time += 10
      return time
    },
  })
  const heap: number[] = []
  const closes = new Map<string, number>()
  let [frames, survivors] = [0, 0]

  async function hold(name: string): Promise<void> {
    const meeting = new BesiegedMeeting({ registry, name, random })
    await settle(registry, [meeting.ans, meeting.bea])
    const result = await meeting.endure(FRAMES / MEETINGS)
    frames += result.frames
    survivors += result.survivors
    for (const [kind, count] of result.closes) closes.set(kind, (closes.get(kind) ?? 0) + count)
    const { updates } = await store.load(name)
    const stored = documentOf(updates)
    expect(stored.getMap('honest').toJSON()).toEqual(meeting.ans.doc.getMap('honest').toJSON())
    expect([stored.store.pendingStructs, stored.store.pendingDs]).toEqual([null, null])
    const bytes = Buffer.concat(updates)
    expect(bytes.length).toBeLessThan(LIMITS.DOCUMENT_BYTES)
    for (const word of FOREIGN_WORDS.split(' ')) expect(bytes.includes(word)).toBe(false)
    expect([...registry.connectedPeople(name)]).toEqual(['ans', 'bea'])
    meeting.leave()
    await registry.erase([name])
  }

  for (let number = 0; number < MEETINGS; number += 1) {
    await hold(`board:fuzz${number}`)
    heap.push(heapBytes())
  }
  await registry.close()
  // Yjs never threw: whatever it cannot bear was found before.
  expect([...codes]).toEqual(['connectionCut'])
  expect(frames).toBeGreaterThanOrEqual(FRAMES)
  const third = MEETINGS / 3
  const growth = median(heap.slice(-third)) - median(heap.slice(0, third))
  expect(growth, `heap after each meeting: ${heap}`).toBeLessThan(MOST_GROWTH_BYTES)
  // Not vacuous: every kind was refused at least once, and some frames only looked bad.
  expect([...closes.keys()].toSorted()).toEqual(HOSTILE_KINDS.toSorted())
  expect(survivors).toBeGreaterThan(frames / 200)
}, 120_000)
