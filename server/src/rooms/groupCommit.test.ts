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

it('R3: commits at once when it was quiet, and some milliseconds later when it was not', async () => {
  const { store, commits, committer } = setUp()
  commits.enlist(committer('board:a'))
  commits.enlist(committer('board:b'))
  await vi.advanceTimersByTimeAsync(0)
  expect(store.counts).toMatchObject({ append: 1, rows: 2 })
  for (let elapsed = 0; elapsed < 5; elapsed += 1) {
    commits.enlist(committer(`board:${elapsed}`))
    await vi.advanceTimersByTimeAsync(1)
  }
  expect(store.counts.append).toBe(1)
  await vi.advanceTimersByTimeAsync(2)
  expect(store.counts).toMatchObject({ append: 2, rows: 7 })
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
