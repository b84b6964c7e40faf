import * as Y from 'yjs'
import { moveCard } from '../generator/boardContent.ts'
import { newRoom } from '../generator/fillRoom.ts'
import { RoomClient } from '../generator/roomClient.ts'
import { type ClockRange, UpdateReader } from '../generator/updateReader.ts'
import { watchSurroundings } from '../generator/usage.ts'
import { pause, waitFor } from '../generator/waitFor.ts'
import type { Cost, Machine } from './machine.ts'

export interface Throughput {
  /** Edits a second that reached another client. */
  delivered: number
  /** Milliseconds of a processor for each edit that reached a client. */
  cost: Cost
  generatorCpu: number
}

export interface ThroughputSpec {
  rooms: number
  /** In each room. */
  clients: number
  /** So many of them write. */
  writers: number
  /** byRoom: all of a room on one node. spread: each on the next, so that every edit must cross between nodes. */
  layout: 'byRoom' | 'spread'
  measureMs: number
  /** Edits a second of each writer. Null: the next as soon as the one before the last few has been seen. */
  hertz: number | null
}

const WARM_MS = 1_500
const UNDER_WAY = 4
/** Below what a server lets one connection send. */
const MOST_HERTZ = 90
const LOOK_EVERY_MS = 5

/** So many edits as the nodes can carry, or as many as are asked for, and what each of them costs. */
export async function measureThroughput(machine: Machine, spec: ThroughputSpec): Promise<Throughput> {
  const rooms = await Promise.all(
    Array.from({ length: spec.rooms }, (_, index) => openRoom(machine, index, spec)),
  )
  const startedAt = performance.now()
  const timer = setInterval(() => {
    const seconds = (performance.now() - startedAt) / 1000
    for (const room of rooms) room.write(seconds)
  }, LOOK_EVERY_MS)
  const look = () => ({
    at: performance.now(),
    delivered: rooms.reduce((sum, room) => sum + room.delivered(), 0),
    cost: machine.cost(),
  })
  await pause(WARM_MS)
  const surroundings = watchSurroundings(process.pid)
  const was = look()
  await pause(spec.measureMs)
  const is = look()
  const { generatorCpu } = surroundings()
  clearInterval(timer)
  const isWhole = await waitFor(() => rooms.every((room) => room.isWhole()), 10_000)
  for (const room of rooms) room.close()
  if (!isWhole) throw new Error('not every edit reached every client')
  const delivered = is.delivered - was.delivered
  const each = (part: keyof Cost) => ((is.cost[part] - was.cost[part]) * 1000) / delivered
  return {
    delivered: delivered / ((is.at - was.at) / 1000),
    cost: { nodes: each('nodes'), postgres: each('postgres'), redis: each('redis') },
    generatorCpu,
  }
}

interface Participant {
  doc: Y.Doc
  client: RoomClient
  sent: number
  /** Of each of the others, which edits have come. */
  seen: Map<number, Set<number>>
}

/** Clients that only count what comes; who is farthest behind decides when there may be more. */
async function openRoom({ nodes }: Machine, index: number, spec: ThroughputSpec) {
  const { clients, writers, hertz, layout } = spec
  const name = newRoom()
  const reader = new UpdateReader()
  const people = Array.from({ length: clients }, (_, place): Participant => {
    const target = nodes[(index + (layout === 'spread' ? place : 0)) % nodes.length]
    if (!target) throw new Error('no nodes')
    const seen = new Map<number, Set<number>>()
    const onUpdate = (update: Buffer) => count(seen, reader.read(update))
    const client = new RoomClient({ target, room: name, onUpdate })
    const doc = new Y.Doc()
    doc.on('update', (update: Uint8Array) => client.sendUpdate(update))
    return { doc, client, sent: 0, seen }
  })
  await Promise.all(people.map(({ client }) => client.synced))
  const slowest = (writer: Participant) =>
    Math.min(...people.filter((each) => each !== writer).map((each) => seenOf(each, writer)))
  const write = (writer: Participant, due: number) => {
    while (writer.sent < due && (hertz !== null || writer.sent - slowest(writer) < UNDER_WAY)) {
      moveCard(writer.doc, writer.sent % 20, { x: writer.sent, y: index })
      writer.sent += 1
    }
  }
  return {
    write(seconds: number) {
      for (const writer of people.slice(0, writers)) write(writer, seconds * (hertz ?? MOST_HERTZ))
    },
    delivered: () =>
      sum(people, (each) => sum(people, (writer) => (writer === each ? 0 : seenOf(each, writer)))),
    isWhole: () => people.every((writer) => slowest(writer) === writer.sent),
    close() {
      for (const { client } of people) client.close()
    },
  }
}

const seenOf = ({ seen }: Participant, { doc }: Participant) => seen.get(doc.clientID)?.size ?? 0

const sum = <T>(values: readonly T[], pick: (value: T) => number) =>
  values.reduce((total, value) => total + pick(value), 0)

function count(seen: Map<number, Set<number>>, ranges: readonly ClockRange[]): void {
  for (const { client, from, to } of ranges) {
    const known = seen.get(client) ?? new Set()
    seen.set(client, known)
    for (let clock = from; clock < to; clock += 1) known.add(clock)
  }
}
