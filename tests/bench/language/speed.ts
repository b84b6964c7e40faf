import { Worker } from 'node:worker_threads'
import { median } from '../sync/bars.ts'
import type { Speed, SpeedWork } from './speedWorker.ts'

export interface SpeedFigures {
  /** Our whole check against what retext-dutch takes to parse, once the machine knows the code of both. */
  check_ratio: number
  /** The same for the very first text of a page. */
  first_check_ratio: number
  /** One changed word against the whole check. */
  change_share: number
}

const ROUNDS = 5
const CHANGES = 100

/** Each of both in a thread of its own, in turn, so that neither has what the other learned. */
export async function measureSpeed(text: string): Promise<SpeedFigures & { ours: Speed; peer: Speed }> {
  const ours: Speed[] = []
  const peer: Speed[] = []
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await runWorker({ who: 'ours', text, changes: CHANGES }))
    peer.push(await runWorker({ who: 'retextDutch', text, changes: 0 }))
  }
  const [a, b] = [mediansOf(ours), mediansOf(peer)]
  return {
    check_ratio: a.again / b.again,
    first_check_ratio: a.first / b.first,
    change_share: (a.change ?? Number.NaN) / a.again,
    ours: a,
    peer: b,
  }
}

const mediansOf = (speeds: readonly Speed[]): Speed => ({
  first: median(speeds.map(({ first }) => first)),
  again: median(speeds.map(({ again }) => again)),
  change: median(speeds.map(({ change }) => change ?? Number.NaN)),
})

function runWorker(work: SpeedWork): Promise<Speed> {
  const worker = new Worker(new URL('./speedWorker.ts', import.meta.url), { workerData: work })
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`The measurement ended with ${code}.`)))
  })
}
