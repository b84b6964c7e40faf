import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { FOUND_MEETINGS } from './foundMeetings.ts'
import type { SimulationResult } from './roomSimulation.ts'
import { runMeeting, stopTheClock } from './runMeeting.ts'

const SEEDS = Number(process.env.FUZZ_SEEDS ?? 400)
/** FUZZ_SEED=17 runs that one alone. */
const ONLY = process.env.FUZZ_SEED

beforeEach(() => {
  stopTheClock()
  onTestFinished(() => {
    vi.useRealTimers()
  })
})

it('R1 R2 R4 R6 R8 R9 R11 R15 R17 R18: on two nodes all agree at the end, and nothing that was shown is lost', async () => {
  // New ones in each run, so that many runs see much.
  const first = ONLY ? Number(ONLY) : Math.floor(Math.random() * 1e9)
  const results: SimulationResult[] = []
  for (let seed = first; seed < first + (ONLY ? 1 : SEEDS); seed += 1)
    results.push(await runMeeting({ seed }))
  if (ONLY) return
  const sum = (of: (result: SimulationResult) => number) =>
    results.reduce((total, result) => total + of(result), 0)
  // Not vacuous.
  expect(sum(({ writes }) => writes)).toBeGreaterThan(SEEDS * 8)
  expect(sum(({ updatesStored }) => updatesStored)).toBeGreaterThan(SEEDS * 3)
  expect(sum(({ refusals }) => refusals)).toBeGreaterThan(SEEDS / 10)
  for (const count of ['crashes', 'restarts', 'flips', 'failedCommits', 'lostUpdates'] as const) {
    expect(
      sum((result) => result[count]),
      count,
    ).toBeGreaterThan(SEEDS / 4)
  }
  expect(sum(({ wasErased }) => Number(wasErased))).toBeGreaterThan(0)
  const filled = results.filter(({ states }) => JSON.stringify(states[0]?.state ?? null).length > 40).length
  expect(filled).toBeGreaterThan(SEEDS * 0.7)
}, 120_000)

it.each(FOUND_MEETINGS)('$title', async (meeting) => {
  for (let seed = 1; seed <= 24; seed += 1) await runMeeting({ seed, meeting })
})
