import * as Y from 'yjs'
import { moveCard } from '../generator/boardContent.ts'
import { newRoom } from '../generator/fillRoom.ts'
import { percentile } from '../generator/usage.ts'
import { pause, waitFor } from '../generator/waitFor.ts'
import type { BenchServer } from '../servers/benchServer.ts'
import type { Machine } from './machine.ts'
import { ReturningClient } from './returningClient.ts'

export interface Failover {
  lostVisibleEdits: number
  seenEdits: number
  p50: number
  p95: number
  max: number
  /** Clients that lost their node, and came back to another. */
  moved: number
  /** Clients that the added node served in the end. */
  onNewNode: number
  converged: boolean
}

const ROOMS = 100
const CLIENTS = 3
const HERTZ = 10
const CALM_MS = 2_500
const GIVE_UP_MS = 30_000
const AGREE_MS = 20_000

interface BusyRoom {
  name: string
  writer: ReturningClient
  readers: ReturningClient[]
  sent: number
  /** The writer's node is killed, and the writer never comes back to bring anything again. */
  isOrphan: boolean
}

/** A node is killed under load; those who were on it come back elsewhere; another node is added, and takes people in. */
export async function measureFailover(machine: Machine): Promise<Failover> {
  let nodes: readonly BenchServer[] = [...machine.nodes]
  const [victim] = nodes
  if (!victim) throw new Error('no nodes')
  const join = (room: string, first: number) => new ReturningClient({ room, first, nodes: () => nodes })
  const rooms = Array.from({ length: ROOMS }, (_, index): BusyRoom => {
    const name = newRoom()
    const [writer, ...readers] = Array.from({ length: CLIENTS }, (__, client) => join(name, index + client))
    if (!writer) throw new Error('no clients')
    return { name, writer, readers, sent: 0, isOrphan: index % nodes.length === 0 && index % 2 === 0 }
  })
  await Promise.all(rooms.flatMap(({ writer, readers }) => [writer, ...readers].map(({ synced }) => synced)))
  const timer = setInterval(() => rooms.forEach(edit), 1000 / HERTZ)
  await pause(CALM_MS)

  for (const { writer, isOrphan } of rooms) if (isOrphan) writer.leave()
  const moved = rooms.flatMap((room) => whoMoves(room, victim))
  const killedAt = performance.now()
  const marks = new Map(rooms.map((room) => [room, room.sent]))
  nodes = nodes.slice(1)
  await victim.stop('kill')
  const times = await Promise.all(moved.map((one) => timeToReturn(one, marks, killedAt)))

  const added = await machine.addNode()
  nodes = [...nodes, added]
  for (const [index, room] of rooms.entries()) {
    if (index % 3 === 0) room.readers.push(join(room.name, nodes.length - 1))
  }
  await pause(CALM_MS)
  clearInterval(timer)
  const result = await settle(rooms, nodes)
  const sorted = times.sort((a, b) => a - b)
  const onNewNode = rooms.flatMap(({ readers }) => readers).filter(({ node }) => node === added).length
  for (const { writer, readers } of rooms) for (const client of [writer, ...readers]) client.leave()
  const at = (share: number) => percentile(sorted, share)
  return { ...result, p50: at(0.5), p95: at(0.95), max: at(1), moved: moved.length, onNewNode }
}

function edit(room: BusyRoom): void {
  if (room.isOrphan && room.writer.isAway) return
  moveCard(room.writer.doc, room.sent % 20, { x: room.sent, y: 0 })
  room.sent += 1
}

const seenBy = (reader: ReturningClient, { writer }: BusyRoom) =>
  Y.getState(reader.doc.store, writer.doc.clientID)

interface Moved {
  room: BusyRoom
  client: ReturningClient
}

function whoMoves(room: BusyRoom, victim: BenchServer): Moved[] {
  return [room.writer, ...room.readers]
    .filter((client) => client.node === victim && !client.isAway)
    .map((client) => ({ room, client }))
}

/**
 * Until edits flow again: to a reader, until it has one that was made after the kill, and so all before it;
 * from a writer, until all others have such a one.
 */
async function timeToReturn(
  { room, client }: Moved,
  marks: ReadonlyMap<BusyRoom, number>,
  killedAt: number,
): Promise<number> {
  const mark = marks.get(room) ?? 0
  const others = client === room.writer ? room.readers : [client]
  const flows = () => others.every((reader) => seenBy(reader, room) > mark)
  if (!(await waitFor(flows, GIVE_UP_MS, 5))) throw new Error('a client did not come back')
  return performance.now() - killedAt
}

/** Once nobody edits any more: does everybody have the same, and does every node have all that anybody saw? */
async function settle(rooms: readonly BusyRoom[], nodes: readonly BenchServer[]) {
  const agree = (room: BusyRoom) => {
    const states = room.readers.map((reader) => seenBy(reader, room))
    return new Set(room.isOrphan ? states : [...states, room.sent]).size === 1
  }
  const converged = await waitFor(() => rooms.every(agree), AGREE_MS, 50)
  let [lostVisibleEdits, seenEdits] = [0, 0]
  for (const room of rooms) {
    const seen = Math.max(...room.readers.map((reader) => seenBy(reader, room)))
    seenEdits += seen
    const late = nodes.map((node) => new ReturningClient({ room: room.name, first: 0, nodes: () => [node] }))
    await Promise.all(late.map(({ synced }) => synced))
    lostVisibleEdits += Math.max(...late.map((one) => Math.max(0, seen - seenBy(one, room))))
    for (const one of late) one.leave()
  }
  return { converged, lostVisibleEdits, seenEdits }
}
