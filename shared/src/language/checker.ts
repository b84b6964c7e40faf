import { type CheckedSentence, checkSentence } from './checkSentence.ts'
import type { Level } from './finding.ts'
import type { Span } from './span.ts'
import { splitSentences } from './splitSentences.ts'

/** A sentence and its place in the text. */
export interface PlacedSentence extends Span {
  checked: CheckedSentence
}

export interface Checker {
  /** The sentences of a text, in order. What did not change since the last time is not checked again. */
  check(text: string): readonly PlacedSentence[]
}

interface CheckerOptions {
  level: Level
  /** Words that are fine here. In small letters. */
  accepted?: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()
const MOST_KEPT = 20_000
/** So far from a point `splitSentences` looks whether it ends a sentence: more than that many letters away nothing changes. */
const LOOK = 64

/**
 * Checks a text again and again as it is written. Between two times it looks only at the sentences around what changed; a
 * sentence that was seen before is not checked again, wherever it stands.
 */
export function createChecker({ level, accepted = NONE }: CheckerOptions): Checker {
  const seen = new Map<string, CheckedSentence>()
  let before = ''
  let sentences: readonly PlacedSentence[] = []

  const checkOne = (sentence: string): CheckedSentence => {
    const known = seen.get(sentence)
    if (known) return known
    if (seen.size >= MOST_KEPT) seen.clear()
    const checked = checkSentence(sentence, { level, accepted })
    seen.set(sentence, checked)
    return checked
  }
  const place = (text: string, { start, end }: Span): PlacedSentence => ({
    start,
    end,
    checked: checkOne(text.slice(start, end)),
  })

  return {
    check(text) {
      const { from, left, shift } = changeBetween(before, text)
      const keepBefore = firstIndex(sentences, ({ end }) => end + LOOK > from)
      const keepAfter = firstIndex(sentences, ({ start }) => start >= left + LOOK)
      const tail = sentences.slice(Math.max(keepAfter, keepBefore + 1))
      const start = sentences[keepBefore - 1]?.end ?? 0
      const end = tail[0] === undefined ? text.length : tail[0].start + shift
      sentences = [
        ...sentences.slice(0, keepBefore),
        ...splitSentences(text, start, end).map((span) => place(text, span)),
        ...(shift === 0
          ? tail
          : tail.map((each) => ({ ...each, start: each.start + shift, end: each.end + shift }))),
      ]
      before = text
      return sentences
    },
  }
}

/** The first of a row for which something holds, that holds for all behind it; the length of the row when for none. */
function firstIndex<T>(row: readonly T[], holds: (one: T) => boolean): number {
  let [low, high] = [0, row.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const one = row[middle]
    if (one !== undefined && holds(one)) high = middle
    else low = middle + 1
  }
  return low
}

/** From where two texts differ, up to where in the old one, and by how much what follows moved. */
function changeBetween(before: string, after: string): { from: number; left: number; shift: number } {
  const most = Math.min(before.length, after.length)
  const from = sameLength(
    most,
    (at, length) => before.slice(at, at + length) === after.slice(at, at + length),
  )
  const same = sameLength(
    most - from,
    (at, length) =>
      before.slice(before.length - at - length, before.length - at) ===
      after.slice(after.length - at - length, after.length - at),
  )
  return { from, left: before.length - same, shift: after.length - before.length }
}

const FIRST_STEP = 4_096

/** How many letters are the same, of at most so many: in ever smaller steps, for comparing pieces is quicker than letters. */
function sameLength(most: number, isSame: (at: number, length: number) => boolean): number {
  let same = 0
  for (let step = FIRST_STEP; step >= 1; step >>= 3) {
    while (same + step <= most && isSame(same, step)) same += step
  }
  return same
}
