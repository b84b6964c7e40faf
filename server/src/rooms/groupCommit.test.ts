import { afterEach, expect, it, vi } from 'vitest'
import { createMemoryDocumentStore } from '../storage/documents/memoryDocumentStore.ts'
import { type CommitOutcome, type Committer, createGroupCommit } from './groupCommit.ts'
import type { RoomLogEntry } from './roomErrors.ts'
import { createTestStore } from './testStore.ts'

afterEach(() => {
  vi.useRealTimers()
})

function setUp() {
  vi.useFakeTimers()
  const store = createTestStore(createMemoryDocumentStore())
  const log: RoomLogEntry[] = []
  const commits = createGroupCommit({ store, now: () => Date.now(), log: (entry) => log.push(entry) })
  const outcomes: CommitOutcome[] = []
  const committer = (
    name: string,
    prepare: Committer['prepare'] = () => ({ name, update: Uint8Array.of(1) }),
  ) => ({
    prepare,
    settle: (outcome: CommitOutcome) => void outcomes.push(outcome),
  })
  return { store, commits, committer, outcomes, log }
}

it('R3: commits at once when it is quiet, and what comes within some milliseconds together when it is busy', async () => {
  const { store, commits, committer } = setUp()
  const enlistFor = async (milliseconds: number, each: number) => {
    const before = store.counts.append
    for (let elapsed = 0; elapsed < milliseconds; elapsed += 1) {
      if (elapsed % each === 0) commits.enlist(committer(`board:${elapsed}`))
      await vi.advanceTimersByTimeAsync(1)
    }
    return store.counts.append - before
  }
  expect(await enlistFor(1_000, 20)).toBe(50)
  await enlistFor(1_000, 1)
  const busy = await enlistFor(1_000, 1)
  expect(busy).toBeGreaterThan(50)
  expect(busy).toBeLessThan(80)
  await vi.advanceTimersByTimeAsync(20)
  expect(store.counts.rows).toBe(2_050)
  await enlistFor(1_000, 20)
  expect(await enlistFor(1_000, 20)).toBe(50)
})

it('R3: starts no second commit while one is under way', async () => {
  const { store, commits, committer, outcomes } = setUp()
  store.hold('append')
  commits.enlist(committer('board:a'))
  await vi.advanceTimersByTimeAsync(0)
  commits.enlist(committer('board:b'))
  await vi.advanceTimersByTimeAsync(100)
  expect(store.counts.append).toBe(1)
  store.release()
  await vi.advanceTimersByTimeAsync(10)
  expect(outcomes).toEqual([
    { ok: true, seq: 1 },
    { ok: true, seq: 1 },
  ])
  await commits.idle()
})

it('R6: a failure reaches everyone who had something in it, and nobody else', async () => {
  const { store, commits, committer, outcomes } = setUp()
  store.failing = new Error('disk full')
  commits.enlist(committer('board:a'))
  commits.enlist(committer('board:quiet', () => null))
  await vi.advanceTimersByTimeAsync(0)
  expect(outcomes).toEqual([
    { ok: false, error: store.failing },
    { ok: true, seq: null },
  ])
})

it('R7: a fault in one room keeps no other from its commit', async () => {
  const { commits, committer, outcomes, log } = setUp()
  const faulty = () => {
    throw new Error('a fault of our own')
  }
  commits.enlist({ prepare: faulty, settle: faulty })
  commits.enlist(committer('board:a'))
  await vi.advanceTimersByTimeAsync(0)
  expect(outcomes).toEqual([{ ok: true, seq: 1 }])
  expect(log.map((entry) => entry.code)).toEqual(['roomFault', 'roomFault'])
})
