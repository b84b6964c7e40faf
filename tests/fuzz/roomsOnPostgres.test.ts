import { openPostgresNoticeStore } from '@wijktafel/server/cluster/postgresNoticeStore'
import { createDocumentPool } from '@wijktafel/server/storage/documents/documentPool'
import { openPostgresDocumentStore } from '@wijktafel/server/storage/documents/postgresDocumentStore'
import { expect, it, onTestFinished, vi } from 'vitest'
import { createTestDatabase } from '../support/services/createTestDatabase.ts'
import { runMeeting, stopTheClock } from './runMeeting.ts'

const SEEDS = Number(process.env.FUZZ_SEEDS ?? 40)
const ONLY = process.env.FUZZ_SEED

it('R2 R6 R17 R18: two nodes on PostgreSQL agree at the end, and nothing that was shown is lost', async () => {
  const database = await createTestDatabase()
  const pool = createDocumentPool(database.url, { onError: () => undefined })
  onTestFinished(async () => {
    vi.useRealTimers()
    await pool.end()
    await database.drop()
  })
  const stores = {
    store: await openPostgresDocumentStore(pool),
    notices: await openPostgresNoticeStore(pool),
  }
  stopTheClock()
  const first = ONLY ? Number(ONLY) : Math.floor(Math.random() * 1e9)
  let [crashes, lostUpdates, updatesStored] = [0, 0, 0]
  for (let seed = first; seed < first + (ONLY ? 1 : SEEDS); seed += 1) {
    const result = await runMeeting({ seed, ...stores })
    crashes += result.crashes
    lostUpdates += result.lostUpdates
    updatesStored += result.updatesStored
  }
  if (ONLY) return
  expect(crashes).toBeGreaterThan(SEEDS / 4)
  expect(lostUpdates).toBeGreaterThan(SEEDS / 4)
  expect(updatesStored).toBeGreaterThan(SEEDS * 3)
}, 120_000)
