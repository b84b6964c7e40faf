import type { LiveResult } from '../generator/liveLoad.ts'
import { runJob } from '../generator/runJob.ts'
import { startBenchServer } from '../servers/benchServer.ts'
import { DELAY_MS, FAULTS, type Fault } from '../servers/faults.ts'

const SPEC = {
  rooms: 2,
  clients: 8,
  writers: 2,
  cursors: 2,
  observers: 1,
  cards: 40,
  writerHz: 20,
  cursorHz: 10,
  warmMs: 200,
  measureMs: 1_000,
}

/** Throws unless the generator finds each fault of a faulty server, and none in a sound one. */
export async function selfTest(): Promise<void> {
  const results = new Map(
    await Promise.all(FAULTS.map(async (fault) => [fault, await runFault(fault)] as const)),
  )
  for (const fault of FAULTS) {
    const [result, sound] = [results.get(fault), results.get('none')]
    if (result && sound && isNoticed(fault, result, sound)) continue
    throw new Error(`The generator takes "${fault}" for something else: ${JSON.stringify(result)}`)
  }
  process.stdout.write('Self-test: the generator notices dropped, forgotten and delayed edits.\n')
}

function isNoticed(fault: Fault, result: LiveResult, sound: LiveResult): boolean {
  const isWhole = result.lost === 0 && result.forgotten === 0 && result.converged
  switch (fault) {
    case 'none':
      return isWhole && result.edits > 0 && result.echoes === 0
    case 'drop':
      return result.lost > 0
    case 'forget':
      return result.forgotten > 0 && !result.converged && result.lost === 0
    case 'delay':
      return isWhole && result.p50 > sound.p50 + DELAY_MS / 2
  }
}

async function runFault(fault: Fault): Promise<LiveResult> {
  const server = await startBenchServer('faulty', fault)
  try {
    return await runJob(server, 'live', SPEC)
  } finally {
    await server.stop('kill')
  }
}
