import { expect, vi } from 'vitest'
import { makeOperations, type Operation } from './meetingOperations.ts'
import { RoomSimulation, type SimulationOptions, type SimulationResult } from './roomSimulation.ts'

/** Time passes when the simulation says so. */
export function stopTheClock(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
}

export interface MeetingPlan extends Pick<SimulationOptions, 'store' | 'notices'> {
  seed: number
  /** Made from the seed, if left out. */
  meeting?: { clients: number; operations: Operation[] }
}

/** Throws, and prints how to see it again, when not all agree at the end. */
export async function runMeeting({ seed, meeting, ...stores }: MeetingPlan): Promise<SimulationResult> {
  const { clients, operations } = meeting ?? makeOperations(seed)
  try {
    const result = await new RoomSimulation({ seed, clients, ...stores }).run(operations)
    const [stored, ...others] = result.states
    for (const { who, state } of others) expect(state, who).toEqual(stored?.state)
    return result
  } catch (error) {
    console.error(
      `FUZZ_SEED=${seed}, ${clients} clients:\n${operations.map((it) => JSON.stringify(it)).join('\n')}`,
    )
    throw error
  }
}
