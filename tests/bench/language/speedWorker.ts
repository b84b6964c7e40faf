import { parentPort, workerData } from 'node:worker_threads'
import { createChecker } from '@wijktafel/shared/language/checker'
import { loadPeerModule } from '../servers/peerModules.ts'
import { median } from '../sync/bars.ts'

interface Unified {
  unified(): { use(plugin: unknown): { parse(text: string): unknown } }
}

export interface SpeedWork {
  who: 'ours' | 'retextDutch'
  text: string
  changes: number
}

/** In milliseconds. */
export interface Speed {
  /** The first time, as after a paste. */
  first: number
  /** Again, with another checker: what the machine learned helps. */
  again: number
  /** One word changed, median; null for who knows no changes. */
  change: number | null
}

const TIMES_AGAIN = 5
const { who, text, changes } = workerData as SpeedWork
const work = who === 'ours' ? ours : await theirs()
const first = timed(() => work(text))
const again = median(Array.from({ length: TIMES_AGAIN }, () => timed(() => work(text))))
parentPort?.postMessage({ first, again, change: who === 'ours' ? changeOneWord() : null } satisfies Speed)

function ours(whole: string): void {
  createChecker({ level: 'plain' }).check(whole)
}

async function theirs(): Promise<(whole: string) => void> {
  const { unified } = await loadPeerModule<Unified>('retextDutch', 'unified/index.js')
  const { default: dutch } = await loadPeerModule<{ default: unknown }>(
    'retextDutch',
    'retext-dutch/index.js',
  )
  const processor = unified().use(dutch)
  return (whole) => void processor.parse(whole)
}

/** Words all over the text become another, one at a time. */
function changeOneWord(): number {
  const checker = createChecker({ level: 'plain' })
  let now = text
  checker.check(now)
  const times: number[] = []
  for (let index = 0; index < changes; index++) {
    const at = now.indexOf(' ', Math.floor((now.length * (index + 0.5)) / changes))
    const next = now.indexOf(' ', at + 1)
    if (at < 0 || next < 0) continue
    now = `${now.slice(0, at)} woord${index}${now.slice(next)}`
    times.push(timed(() => checker.check(now)))
  }
  return median(times)
}

function timed(act: () => void): number {
  const start = performance.now()
  act()
  return performance.now() - start
}
