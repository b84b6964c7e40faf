import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as Y from 'yjs'
import { createRandom, moveCard } from '../generator/boardContent.ts'
import { newRoom } from '../generator/fillRoom.ts'
import { RoomClient } from '../generator/roomClient.ts'
import { pause, waitFor } from '../generator/waitFor.ts'
import { type BenchServer, type ServerKind, startBenchServer } from '../servers/benchServer.ts'

export interface Losses {
  /** Of each kill: edits that another client had seen, and that are not there any more. */
  visible: number[]
  /** Of each kill: edits that the server had called safe, and that are not there any more. */
  acknowledged: number[]
  /** Edits that another client saw, in all. */
  seen: number
}

/** What is in a room, or should be: of each writer, how many of its edits. */
type Edits = Map<number, number>

interface RoomUnderLoad {
  name: string
  seen: Edits
  acknowledged: Edits
}

interface Writer {
  doc: Y.Doc
  client: RoomClient
  edits: number
}

const ROOMS = 3
const WRITERS = 2
const EDIT_EVERY_MS = 20
const LOAD_MS = { from: 200, to: 2_000 }
/** A server that says too early that all is there gets this long to send the rest. */
const RESTORED_MS = 1_500

/** Kills a server again and again at a moment that nobody chose, and looks each time what the next one still has. */
export async function killAgainAndAgain(kind: ServerKind, kills: number): Promise<Losses> {
  const folder = mkdtempSync(join(tmpdir(), 'wijktafel-bench-'))
  const random = createRandom(kills)
  const rooms = Array.from({ length: ROOMS }, () => ({
    name: newRoom(),
    seen: new Map<number, number>(),
    acknowledged: new Map<number, number>(),
  }))
  const losses: Losses = { visible: [], acknowledged: [], seen: 0 }
  try {
    for (let kill = 0; kill <= kills; kill += 1) {
      const server = await startBenchServer(kind, folder)
      if (kill > 0) await findLosses(server, rooms, losses)
      const ms = LOAD_MS.from + random() * (LOAD_MS.to - LOAD_MS.from)
      if (kill < kills) losses.seen += await loadAndKill(server, rooms, ms)
      else await server.stop('kill')
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return losses
}

/** What is lost is counted once: from then on only what is there can be lost. */
async function findLosses(
  server: BenchServer,
  rooms: readonly RoomUnderLoad[],
  losses: Losses,
): Promise<void> {
  let [visible, acknowledged] = [0, 0]
  for (const room of rooms) {
    const doc = new Y.Doc()
    const client = new RoomClient({ target: server, room: room.name, doc })
    await client.synced
    await waitFor(
      () => countMissing(doc, room.seen) + countMissing(doc, room.acknowledged) === 0,
      RESTORED_MS,
    )
    client.close()
    visible += countMissing(doc, room.seen)
    acknowledged += countMissing(doc, room.acknowledged)
    for (const edits of [room.seen, room.acknowledged]) {
      for (const [id, count] of edits) edits.set(id, Math.min(count, Y.getState(doc.store, id)))
    }
  }
  losses.visible.push(visible)
  losses.acknowledged.push(acknowledged)
}

function countMissing(doc: Y.Doc, edits: Edits): number {
  let missing = 0
  for (const [id, count] of edits) missing += Math.max(0, count - Y.getState(doc.store, id))
  return missing
}

/** Resolves with how many edits others saw before it died. */
async function loadAndKill(
  server: BenchServer,
  rooms: readonly RoomUnderLoad[],
  ms: number,
): Promise<number> {
  const busy = await Promise.all(rooms.map((room) => enter(server, room)))
  const timer = setInterval(() => {
    for (const { writers } of busy) for (const writer of writers) edit(writer)
  }, EDIT_EVERY_MS)
  await pause(ms)
  await server.stop('kill')
  clearInterval(timer)
  const everybody = busy.flatMap(({ observer, writers }) => [
    observer,
    ...writers.map(({ client }) => client),
  ])
  // What was on its way arrives before the line ends, and counts as seen.
  if (!(await waitFor(() => everybody.every(({ isClosed }) => isClosed), 5_000))) {
    throw new Error('the lines of a dead server stay open')
  }
  let seen = 0
  for (const { room, doc, writers } of busy) {
    for (const { doc: own, client } of writers) {
      const count = Y.getState(doc.store, own.clientID)
      seen += count
      room.seen.set(own.clientID, count)
      room.acknowledged.set(own.clientID, client.saved)
    }
  }
  return seen
}

async function enter(server: BenchServer, room: RoomUnderLoad) {
  const doc = new Y.Doc()
  const observer = new RoomClient({ target: server, room: room.name, doc })
  const writers = Array.from({ length: WRITERS }, (): Writer => {
    const client = new RoomClient({ target: server, room: room.name })
    const own = new Y.Doc()
    own.on('update', (update: Uint8Array) => client.sendUpdate(update))
    return { doc: own, client, edits: 0 }
  })
  await Promise.all([observer.synced, ...writers.map(({ client }) => client.synced)])
  return { room, doc, observer, writers }
}

function edit(writer: Writer): void {
  if (writer.client.isClosed) return
  moveCard(writer.doc, writer.edits % 20, { x: writer.edits, y: 0 })
  writer.edits += 1
}
