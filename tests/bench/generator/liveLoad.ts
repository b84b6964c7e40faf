import { createRandom } from './boardContent.ts'
import { type Latencies, LiveRoom, type LiveRoomSpec } from './liveRoom.ts'
import type { Target } from './roomClient.ts'
import { cpuSeconds, percentile, residentBytes, type Surroundings, watchSurroundings } from './usage.ts'
import { pause, waitFor } from './waitFor.ts'

export interface LiveSpec extends LiveRoomSpec {
  rooms: number
  writerHz: number
  cursorHz: number
  warmMs: number
  measureMs: number
}

export interface LiveResult {
  p50: number
  p99: number
  /** Cores. */
  cpu: number
  memory: number
  /** Received by all clients together, for each second of work, until nothing more came. */
  bytes: number
  frames: number
  cursorP50: number
  edits: number
  lost: number
  forgotten: number
  echoes: number
  hungUp: number
  converged: boolean
  surroundings: Surroundings
}

interface Happening {
  at: number
  act: () => void
}

const SEEN_BY_ALL_MS = 5_000
const ROOMS_AT_ONCE = 10
const QUIET_MS = 150

/** People at work in rooms: what it costs the server, how soon others see it, and whether all of it arrives. */
export async function runLiveLoad(target: Target & { pid: number }, spec: LiveSpec): Promise<LiveResult> {
  const latencies: Latencies = { isMeasuring: false, edits: [], cursors: [] }
  const rooms = Array.from({ length: spec.rooms }, () => new LiveRoom(target, spec, latencies))
  for (let from = 0; from < rooms.length; from += ROOMS_AT_ONCE) {
    await Promise.all(rooms.slice(from, from + ROOMS_AT_ONCE).map((room) => room.open()))
  }
  const happenings = plan(rooms, spec)
  const split = happenings.findIndex(({ at }) => at >= spec.warmMs)
  const startedAt = performance.now()
  await play(happenings.slice(0, split), startedAt, spec.warmMs)

  const surroundings = watchSurroundings(target.pid)
  const before = snapshot(target.pid, rooms)
  latencies.isMeasuring = true
  await play(happenings.slice(split), startedAt, spec.warmMs + spec.measureMs)
  const after = snapshot(target.pid, rooms)
  const around = surroundings()

  await waitFor(() => rooms.every((room) => room.missing() === 0), SEEN_BY_ALL_MS, 50)
  const all = await allDelivered(target.pid, rooms)
  const proof = await prove(rooms)
  for (const room of rooms) room.close()
  const seconds = (after.at - before.at) / 1000
  return {
    ...proof,
    ...summarize(latencies),
    cpu: (after.cpu - before.cpu) / seconds,
    memory: after.memory,
    bytes: (all.bytes - before.bytes) / seconds,
    frames: (all.frames - before.frames) / seconds,
    surroundings: around,
  }
}

function summarize({ edits, cursors }: Latencies) {
  const sorted = Float64Array.from(edits).sort()
  return {
    p50: percentile(sorted, 0.5),
    p99: percentile(sorted, 0.99),
    cursorP50: percentile(Float64Array.from(cursors).sort(), 0.5),
    edits: sorted.length,
  }
}

/** Whether everybody has everything now, and somebody who comes in has it as well. */
async function prove(rooms: readonly LiveRoom[]) {
  const checks = []
  for (const room of rooms) checks.push(await room.check())
  const sum = (pick: (room: LiveRoom) => number) => rooms.reduce((total, room) => total + pick(room), 0)
  return {
    lost: sum((room) => room.missing()),
    forgotten: checks.reduce((total, { forgotten }) => total + forgotten, 0),
    echoes: sum((room) => room.echoes),
    hungUp: sum((room) => room.hungUp()),
    converged: checks.every(({ converged }) => converged),
  }
}

/** All that will happen, in order: everybody at their own pace, nobody in step with another. The same for every server. */
function plan(rooms: readonly LiveRoom[], spec: LiveSpec): Happening[] {
  const random = createRandom(7)
  const happenings: Happening[] = []
  const repeat = (hertz: number, act: () => void) => {
    const every = 1000 / hertz
    const end = spec.warmMs + spec.measureMs
    for (let at = random() * every; at < end; at += every) happenings.push({ at, act })
  }
  for (const room of rooms) {
    for (let index = 0; index < spec.writers; index += 1) repeat(spec.writerHz, () => room.edit(index))
    for (let index = 0; index < spec.cursors; index += 1) repeat(spec.cursorHz, () => room.moveCursor(index))
  }
  return happenings.sort((a, b) => a.at - b.at)
}

async function play(happenings: readonly Happening[], startedAt: number, until: number): Promise<void> {
  let next = 0
  for (;;) {
    const now = performance.now() - startedAt
    for (; (happenings[next]?.at ?? Number.POSITIVE_INFINITY) <= now; next += 1) happenings[next]?.act()
    const at = happenings[next]?.at ?? until
    if (next === happenings.length && now >= until) return
    await pause(Math.max(1, at - now))
  }
}

/** A server that is behind still owes what was asked of it: nobody may look cheaper for being late. */
async function allDelivered(pid: number, rooms: readonly LiveRoom[]) {
  let now = snapshot(pid, rooms)
  for (let bytes = -1; bytes !== now.bytes; now = snapshot(pid, rooms)) {
    bytes = now.bytes
    await pause(QUIET_MS)
  }
  return now
}

function snapshot(pid: number, rooms: readonly LiveRoom[]) {
  const clients = rooms.flatMap((room) => room.clients)
  return {
    at: performance.now(),
    cpu: cpuSeconds(pid),
    memory: residentBytes(pid),
    bytes: clients.reduce((sum, { bytesRead }) => sum + bytesRead, 0),
    frames: clients.reduce((sum, { frames }) => sum + frames, 0),
  }
}
