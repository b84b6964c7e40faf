import * as Y from 'yjs'
import { boardOf, fillRoom, hasAll, newRoom, vectorOf } from './fillRoom.ts'
import type { Bench } from './job.ts'
import { RoomClient, type Target } from './roomClient.ts'
import { cpuSeconds, residentBytes } from './usage.ts'
import { waitFor } from './waitFor.ts'

export interface SeedResult {
  room: string
  /** What a client must have to have everything. */
  expected: [number, number][]
}

export interface Opening {
  /** From connecting to a document that has everything, in milliseconds. */
  complete: number
  /** When it was told that it is up to date. */
  synced: number
  bytes: number
}

export interface OpeningResult {
  cold: Opening
  warm: Opening
  cpu: number
  memory: number
  blockedMs: number
}

const COMPLETE_MS = 30_000

/** Leaves a large board in the storage of a server. */
export async function runSeed(target: Target, cards: number): Promise<SeedResult> {
  const room = newRoom()
  const { client } = await fillRoom(target, room, boardOf(cards))
  client.close()
  return { room, expected: [...vectorOf(boardOf(cards))] }
}

/** The first who opens it after a start of the server, and the next. */
export async function runOpening(
  target: Target & { pid: number },
  { room, expected }: SeedResult,
  bench: Bench,
): Promise<OpeningResult> {
  await bench.ask('reset')
  const before = cpuSeconds(target.pid)
  const vector = new Map(expected)
  const first = await open(target, room, vector)
  const second = await open(target, room, vector)
  const { blockedMs } = await bench.stats()
  const [cpu, memory] = [cpuSeconds(target.pid) - before, residentBytes(target.pid)]
  for (const { client } of [first, second]) client.close()
  return { cold: first.opening, warm: second.opening, cpu, memory, blockedMs }
}

async function open(target: Target, room: string, expected: ReadonlyMap<number, number>) {
  const doc = new Y.Doc()
  const startedAt = performance.now()
  let complete = Number.NaN
  let synced = Number.NaN
  // Fires after the update was applied: a client has only what its document has.
  doc.on('update', () => {
    if (Number.isNaN(complete) && hasAll(doc, expected)) complete = performance.now() - startedAt
  })
  const client = new RoomClient({ target, room, doc })
  client.synced.then(
    () => {
      synced = performance.now() - startedAt
    },
    // Then it is never complete either, which is an error below.
    () => undefined,
  )
  if (!(await waitFor(() => !Number.isNaN(complete) && !Number.isNaN(synced), COMPLETE_MS, 1))) {
    throw new Error(`${target.kind} does not give back all of a stored document`)
  }
  return { client, opening: { complete, synced, bytes: client.bytesRead } }
}
