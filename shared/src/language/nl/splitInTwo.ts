import type { Word } from '../splitWords.ts'
import { COORDINATORS, SUBJECTS } from './dutchGrammar.ts'

const MIN_WORDS = 4

/**
 * A long sentence taken apart where two thoughts are joined as equals ("…, maar wij …", "… en dan …", "…; …"): each becomes a
 * sentence of its own. Null when it has no such joint; the order of words never changes.
 */
export function splitInTwo(text: string, words: readonly Word[]): string | null {
  const joints = words.filter((word, index) => {
    const before = words[index - 1]
    if (!before || index < MIN_WORDS || words.length - index < MIN_WORDS) return false
    if (text.slice(before.end, word.start).includes(';')) return true
    return COORDINATORS.has(word.plain) && word.plain !== 'of' && SUBJECTS.has(words[index + 1]?.plain ?? '')
  })
  if (joints.length === 0) return null
  const starts = [0, ...joints.map(({ start }) => start), text.length]
  return starts
    .slice(0, -1)
    .map((start, index) => asSentence(text.slice(start, starts[index + 1])))
    .join(' ')
}

/** "en" at the beginning says nothing more; "maar", "want" and "dus" do. */
function asSentence(piece: string): string {
  const bare = piece
    .trim()
    .replace(/^en\s+/, '')
    .replace(/[,;:\s]+$/, '')
  const whole = `${bare[0]?.toUpperCase()}${bare.slice(1)}`
  return /[.!?…]["'”’)]*$/.test(whole) ? whole : `${whole}.`
}
