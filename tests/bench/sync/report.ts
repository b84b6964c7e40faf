import { type JudgedBar, judge, type Medians, median } from './bars.ts'
import { CASES, type CaseName, CONTENDERS, type Contender, type Measured } from './cases.ts'

/** All measurements of a run, in the order in which they were made. */
export type Results = Map<CaseName, Map<Contender, Measured[]>>

/** Shown as ratios, ours to the peer's; everything else stands under `raw`. */
const RATIOS = new Set([
  'p50',
  'p99',
  'cpu',
  'memory',
  'bytes',
  'all_synced',
  'complete',
  'complete_warm',
  'kept',
])
const PEERS = ['yws', 'hocuspocus'] as const
const BUSY_CORES = 0.85
const BUSY_LAG_MS = 25
const OTHERS_CORES = 0.25
const SLOW_DISK_MS = 1

/** Prints the table for people and, as the last line, the figures for programs. */
export function report(results: Results): void {
  const medians = mediansOf(results)
  const bars = judge(medians)
  for (const name of results.keys()) printCase(name, medians)
  warn(results)
  printBars(bars)
  const ours = [...results.values()].flatMap((byContender) => byContender.get('ours') ?? [])
  const last = {
    cases: ratiosOf(medians),
    converged: ours.every(({ converged }) => converged),
    lost: ours.reduce((sum, { lost }) => sum + lost, 0),
    bars_met: bars.filter(({ met }) => met).length,
    bars_missed: bars.filter(({ met }) => !met).map(({ case: name, figure }) => `${name}.${figure}`),
    raw: rounded(medians),
  }
  process.stdout.write(`\n${JSON.stringify(last)}\n`)
}

function mediansOf(results: Results): Medians {
  const medians: Medians = {}
  for (const [name, byContender] of results) {
    const of = (contender: Contender) => {
      const runs = byContender.get(contender) ?? []
      const keys = Object.keys(runs[0]?.figures ?? {})
      const middle = (key: string) => median(runs.map(({ figures }) => figures[key] ?? Number.NaN))
      const lost = runs.reduce((sum, run) => sum + run.lost, 0)
      return { ...Object.fromEntries(keys.map((key) => [key, middle(key)])), lost }
    }
    medians[name] = { ours: of('ours'), yws: of('yws'), hocuspocus: of('hocuspocus') }
  }
  return medians
}

function ratiosOf(medians: Medians) {
  const against = (figures: Record<Contender, Record<string, number>>, peer: (typeof PEERS)[number]) => {
    const keys = Object.keys(figures.ours).filter((key) => RATIOS.has(key))
    const ratio = (key: string) => (figures.ours[key] ?? Number.NaN) / (figures[peer][key] ?? Number.NaN)
    return Object.fromEntries(keys.map((key) => [key, round(ratio(key))]))
  }
  return Object.fromEntries(
    Object.entries(medians).map(([name, figures]) => [
      name,
      Object.fromEntries(PEERS.map((peer) => [peer, against(figures, peer)])),
    ]),
  )
}

function rounded(medians: Medians) {
  return Object.fromEntries(
    Object.entries(medians).map(([name, figures]) => [
      name,
      Object.fromEntries(
        CONTENDERS.map((contender) => [
          contender,
          Object.fromEntries(Object.entries(figures[contender]).map(([key, value]) => [key, round(value)])),
        ]),
      ),
    ]),
  )
}

function printCase(name: CaseName, medians: Medians): void {
  const figures = medians[name]
  if (!figures) return
  process.stdout.write(`\n${name}: ${CASES[name].title}\n`)
  row(['', ...CONTENDERS, ...PEERS.map((peer) => `/ ${peer}`)])
  for (const key of Object.keys(figures.ours)) {
    const values = CONTENDERS.map((contender) => figures[contender][key] ?? Number.NaN)
    const [ours = Number.NaN, ...peers] = values
    const ratios = peers.map((value) => (RATIOS.has(key) ? round(ours / value).toFixed(2) : ''))
    row([label(key), ...values.map((value) => readable(key, value)), ...ratios])
  }
}

const row = ([first = '', ...cells]: readonly string[]) =>
  process.stdout.write(`  ${first.padEnd(26)}${cells.map((cell) => cell.padStart(13)).join('')}\n`)

const LABELS: Record<string, string> = {
  p50: 'edit seen, p50 ms',
  p99: 'edit seen, p99 ms',
  cpu: 'processor, cores or s',
  memory: 'memory, KB',
  bytes: 'received, KB (live: 1 s)',
  frames: 'frames a second',
  cursorP50: 'cursor seen, p50 ms',
  all_synced: 'all have all, ms',
  blocked: 'event loop blocked, ms',
  complete: 'complete, cold, ms',
  complete_warm: 'complete, warm, ms',
  synced: 'synced',
  kept: 'kept after leaving, KB',
  heap: 'heap, KB',
  heap_kept: 'heap kept, KB',
}
const BYTES = new Set(['memory', 'bytes', 'kept', 'heap', 'heap_kept'])
const label = (key: string) => LABELS[key] ?? key.replaceAll('_', ' ')
const readable = (key: string, value: number) => String(round(BYTES.has(key) ? value / 1024 : value))
const round = (value: number) => (Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(3)))

/** Figures that were made in bad circumstances are worth less: say so. */
function warn(results: Results): void {
  for (const [name, byContender] of results) {
    for (const [contender, runs] of byContender) {
      const worst = (pick: (run: Measured) => number) => Math.max(0, ...runs.map(pick))
      const cpu = worst(({ surroundings }) => surroundings?.generatorCpu ?? 0)
      const lag = worst(({ surroundings }) => surroundings?.generatorLagMs ?? 0)
      const others = median(runs.map(({ surroundings }) => surroundings?.othersCpu ?? 0))
      const say = (what: string) => process.stdout.write(`! ${name}, ${contender}: ${what}\n`)
      if (cpu > BUSY_CORES || lag > BUSY_LAG_MS) {
        say(`the generator was busy (${cpu.toFixed(2)} cores, ${lag.toFixed(0)} ms late)`)
      }
      const disk = median(runs.map(({ diskMs = 0 }) => diskMs))
      if (contender === 'ours' && disk > SLOW_DISK_MS)
        say(`the disk took ${disk.toFixed(1)} ms to keep a page`)
      if (others > OTHERS_CORES) say(`others used ${others.toFixed(2)} cores of this machine meanwhile`)
      const lost = runs.reduce((sum, run) => sum + run.lost, 0)
      if (lost > 0) say(`${lost} edits lost`)
      if (!runs.every(({ converged }) => converged)) say('not everybody had the same in the end')
    }
  }
}

function printBars(bars: readonly JudgedBar[]): void {
  process.stdout.write('\nBars\n')
  for (const { case: name, figure, against, most, measured, met } of bars) {
    const what = `${name} ${label(figure)}${against ? ` / ${against}` : ''}`
    process.stdout.write(`  ${met ? 'met   ' : 'MISSED'} ${what.padEnd(44)}${round(measured)} ≤ ${most}\n`)
  }
}
