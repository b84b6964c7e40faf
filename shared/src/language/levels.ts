import type { Level, Weight } from './finding.ts'

export interface Thresholds {
  /** Words in a sentence: more than these. */
  longWords: { warn: number; fail: number }
  /** Zipf value below which a word is rare. */
  rareZipf: number
  /** What a passive, an abbreviation or a listed word is. */
  small: Exclude<Weight, 'note'>
}

/** DESIGN §10. */
export const LEVELS: Readonly<Record<Level, Thresholds>> = {
  plain: { longWords: { warn: 15, fail: 20 }, rareZipf: 3.8, small: 'warn' },
  veryPlain: { longWords: { warn: 10, fail: 12 }, rareZipf: 4.25, small: 'fail' },
}

/** So many things that can be easier make a sentence hard. */
export const MOST_WARNINGS = 3
