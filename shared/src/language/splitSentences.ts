import { ABBREVIATIONS, MAY_END } from './abbreviations.ts'
import { beginsSmall, hasLetterOrNumber } from './letters.ts'
import type { Span } from './span.ts'

/** Points, with the quotes and brackets that close behind them, and pictures (U+FFFC). */
const STOP = /[.!?…]+["'”’»)\]\uFFFC]*(?=\s|$)/gu
const CLOSES = /["'”’»)\]]$/u
const SPACE = /\s/
const OPENS = /^["'“‘«([]+/u
const LIST_NUMBER = /^(\p{N}{1,3}|\p{L})$/u
const MOST_IN_NUMBER = 3
const LETTERS_WITH_POINTS = /^(\p{L}\.)+\p{L}$/u
/** Who ends a sentence in small letters: a word of at least so many letters. */
const MIN_WORD = 3

/**
 * The sentences of a text, without the white space between them. A line ends a sentence: headings and list items have no point.
 * Points of abbreviations, initials, dates and numbers end none. A text without capitals is split at its points too.
 */
export function splitSentences(text: string, from = 0, to = text.length): Span[] {
  const sentences: Span[] = []
  let lineStart = from
  while (lineStart < to) {
    const newline = text.indexOf('\n', lineStart)
    const lineEnd = newline === -1 || newline > to ? to : newline
    splitLine(text, { start: lineStart, end: lineEnd }, sentences)
    lineStart = lineEnd + 1
  }
  return sentences
}

function splitLine(text: string, line: Span, into: Span[]): void {
  const words = text.slice(line.start, line.end)
  let start = 0
  for (const stop of words.matchAll(STOP)) {
    const end = stop.index + stop[0].length
    if (!endsHere(words, { start, stop: stop.index, end })) continue
    add(into, words, { start, end, offset: line.start })
    start = end
  }
  add(into, words, { start, end: words.length, offset: line.start })
}

/** Leaves out what has no letter or number. */
function add(into: Span[], words: string, { start, end, offset }: Span & { offset: number }): void {
  const piece = words.slice(start, end)
  if (!hasLetterOrNumber(piece)) return
  const left = piece.length - piece.trimStart().length
  into.push({ start: offset + start + left, end: offset + start + piece.trimEnd().length })
}

function endsHere(
  words: string,
  { start, stop, end }: { start: number; stop: number; end: number },
): boolean {
  const next = words
    .slice(end, end + 40)
    .trimStart()
    .replace(OPENS, '')[0]
  if (next === undefined) return true
  const goesOnSmall = beginsSmall(next)
  const mark = words.slice(stop, end)
  // "Wat nu?" vroeg zij.
  if (CLOSES.test(mark) && goesOnSmall) return false
  if (!mark.startsWith('.') || mark.startsWith('..')) return !(goesOnSmall && mark.startsWith('..'))
  const before = wordBefore(words, start, stop).replace(OPENS, '')
  const word = before.toLowerCase()
  if (MAY_END.has(word)) return !goesOnSmall
  if (ABBREVIATIONS.has(word) || (word.includes('.') && LETTERS_WITH_POINTS.test(word))) return false
  const isFirst = words.slice(start, stop - before.length).trim() === ''
  if (before.length <= MOST_IN_NUMBER && LIST_NUMBER.test(before) && (isFirst || !/\p{N}/u.test(before)))
    return false
  return !goesOnSmall || before.length >= MIN_WORD
}

const MOST_BEFORE = 40

/** What stands before a point, up to white space. */
function wordBefore(words: string, start: number, stop: number): string {
  const least = Math.max(start, stop - MOST_BEFORE)
  let at = stop
  while (at > least && !SPACE.test(words[at - 1] ?? '')) at--
  return words.slice(at, stop)
}
