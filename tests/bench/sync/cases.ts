import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LiveSpec } from '../generator/liveLoad.ts'
import { runJob } from '../generator/runJob.ts'
import type { Surroundings } from '../generator/usage.ts'
import { type BenchServer, type ServerKind, startBenchServer } from '../servers/benchServer.ts'

/** One measurement of one server. What the figures mean stands where they are made. */
export interface Measured {
  figures: Record<string, number>
  /** Edits that somebody did not see, or that someone who came later did not find. */
  lost: number
  converged: boolean
  surroundings: Surroundings | null
  /** How long the disk took to keep a page for good, just before. */
  diskMs?: number
}

/** Those that are measured side by side, and under what name they are reported. */
export const CONTENDERS = ['ours', 'yws', 'hocuspocus'] as const
export type Contender = (typeof CONTENDERS)[number]

export interface Case {
  title: string
  /** Nothing is timed: all servers may be measured at once. */
  isQuiet?: boolean
  measure(contender: Contender): Promise<Measured>
}

const ROOM = { rooms: 1, observers: 3, cards: 100, writerHz: 10, warmMs: 1_000, measureMs: 4_000 }
const LIVE = {
  a: { ...ROOM, clients: 50, writers: 5, cursors: 10, cursorHz: 10 },
  b: { ...ROOM, clients: 200, writers: 5, cursors: 10, cursorHz: 10 },
  heavy: { ...ROOM, clients: 200, writers: 10, cursors: 20, cursorHz: 20 },
  c: {
    ...ROOM,
    rooms: 100,
    clients: 5,
    observers: 1,
    cards: 50,
    writers: 1,
    writerHz: 5,
    cursors: 2,
    cursorHz: 5,
  },
} satisfies Record<string, LiveSpec>

export const CASES = {
  a: { title: 'one room, 50 clients, 5 writers and 10 cursors at 10 Hz', measure: live(LIVE.a) },
  b: { title: 'one room, 200 clients, 5 writers and 10 cursors at 10 Hz', measure: live(LIVE.b) },
  heavy: {
    title: 'one room, 200 clients, 10 writers at 10 Hz, 20 cursors at 20 Hz',
    measure: live(LIVE.heavy),
  },
  c: { title: '100 rooms of 5 clients, in each a writer and 2 cursors at 5 Hz', measure: live(LIVE.c) },
  d200: { title: '200 clients reconnect at once', measure: reconnect(200) },
  d1000: { title: '1,000 clients reconnect at once', measure: reconnect(1_000) },
  e: { title: 'opening a document of 5,000 cards, cold and warm', measure: opening },
  f: { title: '300 idle rooms of 50 cards, one client in each', measure: idle, isQuiet: true },
} as const satisfies Record<string, Case>
export type CaseName = keyof typeof CASES
export const CASE_NAMES = Object.keys(CASES) as CaseName[]

/** Lets a new server, with a folder of its own, do its work, and throws both away. */
async function withServers<T>(
  work: (start: (kind: ServerKind) => Promise<BenchServer>) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'wijktafel-bench-'))
  const started: BenchServer[] = []
  try {
    return await work(async (kind) => {
      const server = await startBenchServer(kind, folder)
      started.push(server)
      return server
    })
  } finally {
    for (const server of started) await server.stop('kill')
    rmSync(folder, { recursive: true, force: true })
  }
}

function live(spec: LiveSpec) {
  return (contender: Contender): Promise<Measured> =>
    withServers(async (start) => {
      const { p50, p99, cpu, memory, bytes, ...rest } = await runJob(await start(contender), 'live', spec)
      const { frames, cursorP50, echoes, hungUp } = rest
      return {
        figures: { p50, p99, cpu, memory, bytes, frames, cursorP50, echoes, hungUp },
        lost: rest.lost + rest.forgotten,
        converged: rest.converged,
        surroundings: rest.surroundings,
      }
    })
}

function reconnect(clients: number) {
  return (contender: Contender): Promise<Measured> =>
    withServers(async (start) => {
      const result = await runJob(await start(contender), 'reconnect', { clients, cards: 100, moves: 500 })
      const { allSynced, synced, blockedMs, cpu, memory, bytes, surroundings } = result
      return {
        figures: { all_synced: allSynced, synced, blocked: blockedMs, cpu, memory, bytes },
        lost: 0,
        converged: synced === clients,
        surroundings,
      }
    })
}

/** In memory alone nothing is left to open: y-websocket-server has y-leveldb here. */
function opening(contender: Contender): Promise<Measured> {
  const kind = contender === 'yws' ? 'ywsLeveldb' : contender
  return withServers(async (start) => {
    const before = await start(kind)
    const seed = await runJob(before, 'seed', 5_000)
    await before.stop()
    const { cold, warm, ...rest } = await runJob(await start(kind), 'opening', seed)
    const isEarly = (one: { synced: number; complete: number }) => (one.synced < one.complete - 1 ? 1 : 0)
    return {
      figures: {
        complete: cold.complete,
        complete_warm: warm.complete,
        synced: cold.synced,
        synced_before_complete: Math.max(isEarly(cold), isEarly(warm)),
        bytes: cold.bytes,
        cpu: rest.cpu,
        memory: rest.memory,
        blocked: rest.blockedMs,
      },
      lost: 0,
      converged: true,
      surroundings: null,
    }
  })
}

function idle(contender: Contender): Promise<Measured> {
  return withServers(async (start) => {
    const spec = { rooms: 300, cards: 50, leaveMs: 11_000 }
    const { memory, kept, heap, heapKept } = await runJob(await start(contender), 'idle', spec)
    return {
      figures: { memory, kept, heap, heap_kept: heapKept },
      lost: 0,
      converged: true,
      surroundings: null,
    }
  })
}
