import { DocumentErasedError, type DocumentStore } from '@wijktafel/server/rooms/documentStore'
import type { Fanout } from '@wijktafel/server/rooms/fanout'
import type { NoticeStore } from '@wijktafel/server/rooms/notices'
import type { RoomLogEntry } from '@wijktafel/server/rooms/roomErrors'
import { createRoomRegistry, type RoomRegistry } from '@wijktafel/server/rooms/roomRegistry'
import * as prng from 'lib0/prng'

export interface SimulatedNode {
  id: string
  registry: RoomRegistry
  /** What went wrong in it. */
  faults: RoomLogEntry[]
  failNextCommit(): void
  /** Stores nothing any more, also not what was on its way. */
  die(): void
}

export interface NodeOptions {
  id: string
  store: DocumentStore
  notices: NoticeStore
  fanout: Fanout
  random: prng.PRNG
}

/** What may happen in a node without being a fault of it. */
const EXPECTED_FAULTS = ['commitFailed', 'connectionCut']

export const nextTurn = () => new Promise((resolve) => setImmediate(resolve))

/** The same thing, all of whose methods are asynchronous, with a count of those that are under way. */
export function countCalls<Target extends object>(target: Target, count: { underWay: number }): Target {
  return new Proxy(target, {
    get(_, key) {
      const method: unknown = Reflect.get(target, key)
      if (typeof method !== 'function') return method
      return async (...args: unknown[]) => {
        count.underWay += 1
        try {
          return await Reflect.apply(method, target, args)
        } finally {
          count.underWay -= 1
        }
      }
    },
  })
}

/** One process of a cluster, over a store that outlives it. It hears what was said so far before it takes anyone in. */
export async function startNode({ id, store, notices, fanout, random }: NodeOptions): Promise<SimulatedNode> {
  let isDead = false
  let isFailing = false
  const faults: RoomLogEntry[] = []
  const own: DocumentStore = {
    ...store,
    async append(batch) {
      // The disk takes its time: a crash, and other people's frames, fall in between.
      for (let turns = prng.int32(random, 0, 2); turns > 0; turns -= 1) await nextTurn()
      if (isDead || isFailing) {
        isFailing = false
        throw new Error('no room on the disk')
      }
      return store.append(batch)
    },
    async compact(name, snapshot) {
      if (!isDead) await store.compact(name, snapshot)
    },
  }
  let time = 0
  const registry = createRoomRegistry({
    store: own,
    cluster: { nodeId: id, fanout, notices },
    log: (entry) => faults.push(entry),
    // It is always quiet: no commit waits for its turn.
    now() {
      time += 10
      return time
    },
  })
  await registry.sweep()
  return {
    id,
    registry,
    faults,
    failNextCommit() {
      isFailing = true
    },
    die() {
      isDead = true
      void registry.close()
    },
  }
}

export function assertNoFaults({ id, faults }: SimulatedNode): void {
  const [fault] = faults.filter(
    ({ code, error }) => !EXPECTED_FAULTS.includes(code) && !(error instanceof DocumentErasedError),
  )
  if (fault) throw new Error(`${id}: ${fault.code}`, { cause: fault.error })
}
