import { createMemoryFanoutHub } from '@wijktafel/server/cluster/memoryFanout'
import { createMemoryNoticeStore } from '@wijktafel/server/cluster/memoryNoticeStore'
import { encodeUpdate } from '@wijktafel/server/rooms/messages'
import type { RoomLogEntry } from '@wijktafel/server/rooms/roomErrors'
import { createRoomRegistry, type RoomRegistry } from '@wijktafel/server/rooms/roomRegistry'
import { settle, TestClient, testPerson } from '@wijktafel/server/rooms/testClient'
import { createMemoryDocumentStore } from '@wijktafel/server/storage/documents/memoryDocumentStore'
import * as prng from 'lib0/prng'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { makeStrangeUpdate } from './hostileUpdates.ts'

const NAME = 'board:fuzz'
const SEED = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 1e9))
const ROUNDS = 400
const SPACE = { clients: [1, 2, 3], clocks: 8, roots: ['junk', 'junkText'] }
const unhurried = () => {
  let time = 0
  return () => {
    time += 10
    return time
  }
}

/** Two nodes over one store, someone honest at each, and a way to tell each of them something else. */
function setUp() {
  const faults: RoomLogEntry[] = []
  const hub = createMemoryFanoutHub()
  const [store, notices] = [createMemoryDocumentStore(), createMemoryNoticeStore()]
  const start = (nodeId: string) =>
    createRoomRegistry({
      ...{ store, now: unhurried(), cluster: { nodeId, fanout: hub.join(), notices } },
      log: (entry) => entry.code !== 'connectionCut' && faults.push(entry),
    })
  const join = (registry: RoomRegistry, person: string) =>
    new TestClient({ registry, name: NAME, person: testPerson(person) }).connect()
  const nodes = [start('one'), start('two')] as const
  const people = [join(nodes[0], 'ans'), join(nodes[1], 'bea')] as const
  const settleAll = async () => {
    for (const node of nodes) await settle(node, people)
    for (const node of nodes) await node.sweep()
    for (const node of nodes) await settle(node, people)
  }
  /** In the same moment, so that neither node has heard of the other's. */
  const lie = (updates: readonly Uint8Array[]) => {
    for (const [index, update] of updates.entries()) {
      const socket = { send: () => undefined, close: () => undefined, waitingBytes: 0 }
      const person = testPerson(`eve ${index}`)
      const eve = nodes[index]?.connect({ name: NAME, person, access: 'write', socket })
      eve?.receive(encodeUpdate(update))
      eve?.closed()
    }
  }
  const write = (round: number) => {
    for (const [index, { doc }] of people.entries()) doc.getMap('honest').set(`${index}`, round)
    for (const person of people) person.flushToServer()
  }
  const truth = (round: number) => ({ 0: round, 1: round })
  /** The two, and someone who comes in later at another node, have all that they wrote. */
  async function expectTruth(round: number): Promise<void> {
    await settleAll()
    const third = start('three')
    const late = join(third, 'late')
    await settle(third, [late])
    for (const { doc, closeCode, saved, sent } of [...people, late]) {
      expect([closeCode, saved]).toEqual([null, sent])
      expect(doc.getMap('honest').toJSON()).toEqual(truth(round))
    }
    expect(faults.filter(({ code }) => code !== 'updateFailed')).toEqual([])
    for (const client of [...people, late]) client.destroy()
    for (const node of [...nodes, third]) await node.close()
  }
  return { settleAll, lie, write, expectTruth }
}

/*
 * Two nodes take edits at the same moment, and only the store puts them in order. A liar tells each of them something else under
 * the same numbers. Each node refuses what contradicts itself; what contradicts the other shows when it is stored already.
 */
it(`R7: who tells two nodes different things spoils nothing for the others (FUZZ_SEED=${SEED})`, async () => {
  const random = prng.create(SEED)
  const { settleAll, lie, write, expectTruth } = setUp()
  await settleAll()
  for (let round = 0; round < ROUNDS; round += 1) {
    lie([makeStrangeUpdate(random, SPACE), makeStrangeUpdate(random, SPACE)])
    write(round)
    if (round % 10 === 9) await settleAll()
  }
  await expectTruth(ROUNDS - 1)
}, 60_000)

it('R7: a document survives that an edit is thrown away at one node, and goes on elsewhere at another', async () => {
  const { settleAll, lie, write, expectTruth } = setUp()
  await settleAll()
  // So long that it is built edit by edit.
  for (let round = 0; round < 40; round += 1) {
    write(round)
    await settleAll()
  }
  const doc = new Y.Doc()
  doc.clientID = 7
  doc.getText('junk').insert(0, 'abcde')
  const thrownAway = Uint8Array.of(1, 1, 7, 0, 0, 3, 0)
  lie([thrownAway, Y.encodeStateAsUpdate(doc)])
  await settleAll()
  write(41)
  await expectTruth(41)
})
