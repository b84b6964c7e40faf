import * as Y from 'yjs'
import { createRandom, moveCard } from './boardContent.ts'
import { boardOf, fillRoom, hasAll, newRoom, vectorOf } from './fillRoom.ts'
import type { Bench } from './job.ts'
import { RoomClient, type Target } from './roomClient.ts'
import { type ClockRange, UpdateReader } from './updateReader.ts'
import { cpuSeconds, residentBytes, type Surroundings, watchSurroundings } from './usage.ts'
import { waitFor } from './waitFor.ts'
import { encodeCursor } from './wire.ts'

export interface ReconnectSpec {
  clients: number
  cards: number
  /** Edits since the board was laid out. */
  moves: number
}

export interface ReconnectResult {
  /** From the first connection to the last client that has everything, in milliseconds. */
  allSynced: number
  /** Of all clients, those that had everything in time. */
  synced: number
  blockedMs: number
  /** Processor seconds, in all. */
  cpu: number
  memory: number
  bytes: number
  surroundings: Surroundings
}

const GIVE_UP_MS = 25_000
const RETRY_MS = 100

/** Everybody comes back at the same moment, as after a cut of the network, to a room that one person never left. */
export async function runReconnectLoad(
  target: Target & { pid: number },
  spec: ReconnectSpec,
  bench: Bench,
): Promise<ReconnectResult> {
  const room = newRoom()
  const content = workedOn(spec)
  const { client: stayed } = await fillRoom(target, room, content)
  await bench.ask('reset')
  const surroundings = watchSurroundings(target.pid)
  const before = cpuSeconds(target.pid)
  const startedAt = performance.now()
  const crowd = createCrowd(target, room, vectorOf(content))
  for (let index = 0; index < spec.clients; index += 1) crowd.join(index)
  const haveAll = await waitFor(() => crowd.synced() === spec.clients, GIVE_UP_MS, 5)
  const { blockedMs } = await bench.stats()
  const result: ReconnectResult = {
    allSynced: haveAll ? crowd.lastAt() - startedAt : GIVE_UP_MS,
    synced: crowd.synced(),
    blockedMs,
    cpu: cpuSeconds(target.pid) - before,
    memory: residentBytes(target.pid),
    bytes: crowd.bytesRead(),
    surroundings: surroundings(),
  }
  crowd.leave()
  stayed.close()
  return result
}

/** Clients that only look whether they have everything. */
function createCrowd(target: Target, room: string, expected: ReadonlyMap<number, number>) {
  const reader = new UpdateReader()
  const clients = new Set<RoomClient>()
  let [synced, lastAt] = [0, 0]
  const join = (index: number) => {
    const coverage = new Coverage(expected)
    let isWaiting = true
    const client = new RoomClient({
      target,
      room,
      awareness: encodeCursor(10_000 + index, 1, { x: index, y: 0 }),
      onUpdate(update) {
        if (!isWaiting || !coverage.add(reader.read(update))) return
        isWaiting = false
        synced += 1
        lastAt = performance.now()
      },
      // Turned away before it had everything: it tries again, as every client does.
      onClose(closed) {
        clients.delete(closed)
        if (isWaiting) setTimeout(() => join(index), RETRY_MS)
      },
    })
    clients.add(client)
  }
  return {
    join,
    synced: () => synced,
    lastAt: () => lastAt,
    bytesRead: () => [...clients].reduce((sum, { bytesRead }) => sum + bytesRead, 0),
    leave() {
      for (const client of clients) client.close()
    },
  }
}

/** The content of a board after people have worked on it for a while. */
function workedOn({ cards, moves }: ReconnectSpec): Uint8Array[] {
  const updates = [...boardOf(cards)]
  const doc = new Y.Doc()
  for (const update of updates) Y.applyUpdate(doc, update)
  doc.on('update', (update: Uint8Array) => updates.push(update))
  const random = createRandom(11)
  for (let move = 0; move < moves; move += 1) {
    moveCard(doc, Math.floor(random() * cards), { x: move + 0.5, y: random() * 1000 })
  }
  if (!hasAll(doc, vectorOf(updates))) throw new Error('a board that is not whole')
  return updates
}

/** How much of what is expected has come, in whatever pieces. */
class Coverage {
  private readonly left: Map<number, ClockRange[]>

  constructor(expected: ReadonlyMap<number, number>) {
    this.left = new Map([...expected].map(([client, to]) => [client, [{ client, from: 0, to }]]))
  }

  /** True once nothing is left. */
  add(ranges: readonly ClockRange[]): boolean {
    for (const range of ranges) {
      const left = this.left.get(range.client)
      if (!left) continue
      const rest = left.flatMap((gap) => without(gap, range))
      if (rest.length > 0) this.left.set(range.client, rest)
      else this.left.delete(range.client)
    }
    return this.left.size === 0
  }
}

function without(gap: ClockRange, { from, to }: ClockRange): ClockRange[] {
  if (to <= gap.from || from >= gap.to) return [gap]
  const pieces = [
    { ...gap, to: from },
    { ...gap, from: to },
  ]
  return pieces.filter((piece) => piece.from < piece.to)
}
