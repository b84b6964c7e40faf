import { boardOf, fillRoom, newRoom } from './fillRoom.ts'
import type { Bench } from './job.ts'
import type { RoomClient, Target } from './roomClient.ts'
import { residentBytes } from './usage.ts'
import { pause } from './waitFor.ts'

export interface IdleSpec {
  rooms: number
  cards: number
  /** How long a server gets to forget a room that everybody left. */
  leaveMs: number
}

export interface IdleResult {
  /** Resident bytes a room, with one person in each. */
  memory: number
  /** Resident bytes that each room adds for good, after all have left. */
  kept: number
  /** The same, of what the garbage collector knows: without what the allocator keeps for later. */
  heap: number
  heapKept: number
}

const ROOMS_AT_ONCE = 10
const WARM_ROOMS = 20
const LOOK_EVERY_MS = 700
const QUIET_SHARE = 0.004
const QUIET_LOOKS = 3
const MOST_LOOKS = 20

interface Memory {
  resident: number
  heap: number
}

/**
 * Rooms in which somebody is, and nobody does anything.
 * V8 keeps the pages that it once had: so garbage is collected all the time, for what it keeps is not a room's; and what a
 * room leaves behind is what a second crowd adds to what the first left.
 */
export async function runIdleLoad(
  target: Target & { pid: number },
  { rooms, cards, leaveMs }: IdleSpec,
  bench: Bench,
): Promise<IdleResult> {
  const comeAndGo = async (count: number) => {
    const clients = await openRooms(target, count, cards, bench)
    const full = await quietMemory(target.pid, bench)
    leave(clients)
    await pause(leaveMs)
    return { full, left: await quietMemory(target.pid, bench) }
  }
  const { left: base } = await comeAndGo(WARM_ROOMS)
  const first = await comeAndGo(rooms)
  const second = await comeAndGo(rooms)
  const each = (part: keyof Memory, to: Memory, from: Memory) => (to[part] - from[part]) / rooms
  return {
    memory: each('resident', first.full, base),
    kept: each('resident', second.left, first.left),
    heap: each('heap', first.full, base),
    heapKept: each('heap', second.left, first.left),
  }
}

async function openRooms(target: Target, count: number, cards: number, bench: Bench): Promise<RoomClient[]> {
  const clients: RoomClient[] = []
  for (let from = 0; from < count; from += ROOMS_AT_ONCE) {
    const some = Array.from({ length: Math.min(ROOMS_AT_ONCE, count - from) }, () =>
      fillRoom(target, newRoom(), boardOf(cards)),
    )
    for (const { client } of await Promise.all(some)) clients.push(client)
    await bench.ask('gc')
  }
  return clients
}

function leave(clients: readonly RoomClient[]): void {
  for (const client of clients) client.close()
}

/** Once it changes no more, after a collection of garbage that every server is asked for alike. */
async function quietMemory(pid: number, bench: Bench): Promise<Memory> {
  let quiet = 0
  let last = Number.POSITIVE_INFINITY
  for (let look = 0; quiet < QUIET_LOOKS && look < MOST_LOOKS; look += 1) {
    await pause(LOOK_EVERY_MS)
    await bench.ask('gc')
    const now = residentBytes(pid)
    quiet = Math.abs(now - last) < QUIET_SHARE * now ? quiet + 1 : 0
    last = now
  }
  const { heapBytes, externalBytes } = await bench.stats()
  return { resident: residentBytes(pid), heap: heapBytes + externalBytes }
}
