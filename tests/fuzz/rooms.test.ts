import { expect, it } from 'vitest'
import { makeOperations, RoomSimulation, type SimulationResult } from './roomSimulation.ts'

const SEEDS = Number(process.env.FUZZ_SEEDS ?? 400)
/** FUZZ_SEED=17 runs that one alone. */
const ONLY = process.env.FUZZ_SEED

async function runSeed(seed: number): Promise<SimulationResult> {
  const { clients, operations } = makeOperations(seed)
  try {
    const result = await new RoomSimulation(seed, clients).run(operations)
    const [stored, ...others] = result.states
    for (const other of others) expect(other).toEqual(stored)
    return result
  } catch (error) {
    console.error(
      `Seed ${seed}, ${clients} clients:\n${operations.map((it) => JSON.stringify(it)).join('\n')}`,
    )
    throw error
  }
}

it('R1 R2 R4 R8 R9 R11 R15: all agree at the end, and nothing that was shown is lost', async () => {
  // New ones in each run, so that many runs see much.
  const first = ONLY ? Number(ONLY) : Math.floor(Math.random() * 1e9)
  const total = { writes: 0, refusals: 0, crashes: 0, updatesStored: 0, filled: 0 }
  for (let seed = first; seed < first + (ONLY ? 1 : SEEDS); seed += 1) {
    const result = await runSeed(seed)
    total.writes += result.writes
    total.refusals += result.refusals
    total.crashes += result.crashes
    total.updatesStored += result.updatesStored
    if (JSON.stringify(result.states[0]).length > 40) total.filled += 1
  }
  if (ONLY) return
  expect(total.writes).toBeGreaterThan(SEEDS * 8)
  expect(total.updatesStored).toBeGreaterThan(SEEDS * 3)
  expect(total.refusals).toBeGreaterThan(SEEDS / 10)
  expect(total.crashes).toBeGreaterThan(SEEDS / 4)
  expect(total.filled).toBeGreaterThan(SEEDS * 0.9)
})
