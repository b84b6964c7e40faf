import type { CaseName, Contender } from './cases.ts'

/** Median figures of each contender, by case. */
export type Medians = Partial<Record<CaseName, Record<Contender, Record<string, number>>>>

export interface Bar {
  case: CaseName
  figure: string
  /** With a peer: a ratio. Without: our own figure. */
  against: Exclude<Contender, 'ours'> | null
  most: number
}

export interface JudgedBar extends Bar {
  measured: number
  met: boolean
}

const LIVE = ['a', 'b', 'heavy', 'c'] as const
const bar = (name: CaseName, figure: string, against: Bar['against'], most: number): Bar => ({
  case: name,
  figure,
  against,
  most,
})

/** What the product must reach, with durability on while the peers have none. */
const BARS: readonly Bar[] = [
  ...(['a', 'b'] as const).flatMap((name) => [
    bar(name, 'p50', 'yws', 1.2),
    bar(name, 'p99', 'hocuspocus', 1),
    bar(name, 'cpu', 'yws', 1),
  ]),
  bar('heavy', 'cpu', 'yws', 0.6),
  bar('heavy', 'p50', 'yws', 2),
  bar('heavy', 'p99', 'hocuspocus', 1),
  bar('c', 'cpu', 'hocuspocus', 0.6),
  bar('d200', 'all_synced', 'hocuspocus', 1),
  bar('d1000', 'all_synced', 'hocuspocus', 1),
  bar('d200', 'blocked', null, 500),
  bar('d1000', 'blocked', null, 500),
  bar('e', 'complete', 'hocuspocus', 0.6),
  bar('e', 'bytes', 'hocuspocus', 0.25),
  bar('e', 'synced_before_complete', null, 0),
  bar('f', 'memory', 'hocuspocus', 0.25),
  bar('f', 'kept', null, 10 * 1024),
  ...LIVE.flatMap((name) => [bar(name, 'bytes', 'yws', 1), bar(name, 'echoes', null, 0)]),
]

/** The bars of the cases that were measured. */
export function judge(medians: Medians): JudgedBar[] {
  return BARS.flatMap((each) => {
    const figures = medians[each.case]
    if (!figures) return []
    const ours = figures.ours[each.figure] ?? Number.NaN
    const measured = each.against ? ours / (figures[each.against][each.figure] ?? Number.NaN) : ours
    return [{ ...each, measured, met: measured <= each.most }]
  })
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}
