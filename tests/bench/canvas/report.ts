import type { Dragged } from './hands.ts'

/** What one round measured of a board of so many cards. Times in milliseconds, frames in a second. */
export interface Round {
  openMs: number
  plainOpenMs: number
  againMs: number
  frames: Record<Scene, { ours: number; plain: number }>
}

export const SCENES = ['panAfar', 'panNear', 'othersDrag', 'panWhileOthersDrag'] as const
export type Scene = (typeof SCENES)[number]

export interface HandsMeasured {
  one: Dragged
  ten: Dragged
  /** Milliseconds from one screen to another, of each place of a dragged card. */
  delays: readonly number[]
}

/** What was not asked for is missing. */
export interface Measured {
  rounds: ReadonlyMap<number, readonly Round[]>
  hands: HandsMeasured | null
  /** Size of the document after, in sizes before; with one card and with ten in a transaction. */
  growth: { one: number; ten: number } | null
}

const BAR = { frames: 0.9, open: 1.5, growth: 1.7, transactions: 20 }
/** Of a smaller board the start of the product itself is most. */
const OPEN_BAR_AT = 5000
const SCENE_WORDS: Readonly<Record<Scene, string>> = {
  panAfar: 'panning, all in sight',
  panNear: 'panning, near',
  othersDrag: 'ten others drag, all in sight',
  panWhileOthersDrag: 'panning near while ten others drag',
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const at = sorted.length >> 1
  const upper = sorted[at] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[at - 1] ?? Number.NaN)) / 2
}

export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}

const round = (value: number, digits = 2) => Number(value.toFixed(digits))
const line = (words: string, ...columns: (number | string)[]) =>
  process.stdout.write(
    `${words.padEnd(48)}${columns.map((column) => String(column).padStart(12)).join('')}\n`,
  )

/** Ratios are taken within one round, where both pages had the same machine; then the median of the rounds. */
function ratioOf(rounds: readonly Round[], pick: (round: Round) => { ours: number; plain: number }): number {
  return median(
    rounds.map((each) => {
      const { ours, plain } = pick(each)
      return ours / plain
    }),
  )
}

function reportBoard(cards: number, rounds: readonly Round[]): { frames: number; open: number } {
  process.stdout.write('\n')
  line(`${cards} cards, median of ${rounds.length}`, 'ours', 'tldraw', 'ratio', 'spread')
  const ratios = SCENES.map((scene) => {
    const ratio = ratioOf(rounds, (each) => each.frames[scene])
    const own = rounds.map((each) => each.frames[scene].ours)
    const plain = rounds.map((each) => each.frames[scene].plain)
    const all = rounds.map((each) => each.frames[scene].ours / each.frames[scene].plain)
    const spread = `${round(Math.min(...all))}-${round(Math.max(...all))}`
    line(
      `frames a second, ${SCENE_WORDS[scene]}`,
      round(median(own), 1),
      round(median(plain), 1),
      round(ratio),
      spread,
    )
    return ratio
  })
  const open = ratioOf(rounds, (each) => ({ ours: each.openMs, plain: each.plainOpenMs }))
  const opens = rounds.map((each) => each.openMs / each.plainOpenMs)
  line(
    'first card painted, ms, nothing on the device',
    Math.round(median(rounds.map((each) => each.openMs))),
    Math.round(median(rounds.map((each) => each.plainOpenMs))),
    round(open),
    `${round(Math.min(...opens))}-${round(Math.max(...opens))}`,
  )
  line('first card painted, ms, a second time', Math.round(median(rounds.map((each) => each.againMs))))
  return { frames: Math.min(...ratios), open }
}

/** The table, and on the last line the figures as JSON. A figure of frames is the worst of its scenes. */
export function report({ rounds, growth, hands }: Measured): void {
  const boards = [...rounds].map(([cards, ofSize]) => [cards, reportBoard(cards, ofSize)] as const)
  const of = (cards: number) => boards.find(([count]) => count === cards)?.[1]
  process.stdout.write('\n')
  line('', 'measured', 'bar')
  for (const [cards, { frames }] of boards)
    line(`frames beside tldraw, ${cards} cards, worst scene`, round(frames), `>= ${BAR.frames}`)
  for (const [cards, { open }] of boards)
    line(`opening beside tldraw, ${cards}`, round(open), ...(cards === OPEN_BAR_AT ? [`<= ${BAR.open}`] : []))
  if (growth) {
    line('growth after 60,000 moves, one at a time', round(growth.one), `<= ${BAR.growth}`)
    line('growth after 60,000 moves, ten at once', round(growth.ten), `<= ${BAR.growth}`)
  }
  if (hands) reportHands(hands)
  const figures = {
    frames_ratio_2000: figure(of(2000)?.frames),
    frames_ratio_5000: figure(of(5000)?.frames),
    open_ratio_5000: figure(of(5000)?.open),
    growth_ratio: figure(growth && Math.max(growth.one, growth.ten)),
    transactions_per_second: figure(hands?.ten.transactionsPerSecond, 1),
    local_to_remote_p95_ms: figure(hands && percentile(hands.delays, 0.95), 0),
  }
  process.stdout.write(`\n${JSON.stringify(figures)}\n`)
}

const figure = (value: number | null | undefined, digits = 2) =>
  typeof value === 'number' ? round(value, digits) : null

function reportHands({ one, ten, delays }: HandsMeasured): void {
  line('transactions a second, ten dragged', round(ten.transactionsPerSecond, 1), `<= ${BAR.transactions}`)
  line('bytes a second, one dragged', Math.round(one.bytesPerSecond))
  line('bytes a second, ten dragged', Math.round(ten.bytesPerSecond))
  line('from one screen to another, ms, p50', Math.round(percentile(delays, 0.5)))
  line(`from one screen to another, ms, p95 of ${delays.length}`, Math.round(percentile(delays, 0.95)))
}
