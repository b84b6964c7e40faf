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
      const touched = sentences.findIndex(({ end }) => end + LOOK > from)
      const keepBefore = touched === -1 ? sentences.length : touched
      const keepAfter = sentences.findIndex(({ start }, index) => index > keepBefore && start >= left + LOOK)
      const tail = keepAfter === -1 ? [] : sentences.slice(keepAfter)
      const start = sentences[keepBefore - 1]?.end ?? 0
      const end = keepAfter === -1 ? text.length : (tail[0]?.start ?? 0) + shift
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

/** From where two texts differ, up to where in the old one, and by how much what follows moved. */
function changeBetween(before: string, after: string): { from: number; left: number; shift: number } {
  const most = Math.min(before.length, after.length)
  let from = 0
  while (from < most && before.charCodeAt(from) === after.charCodeAt(from)) from++
  let same = 0
  while (
    same < most - from &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  ) {
    same++
  }
  return { from, left: before.length - same, shift: after.length - before.length }
}
