import type { Word } from './splitWords.ts'

const MIN_WORDS = 4

interface Joints {
  /** Words that join two sentences as equals: "maar", "but". */
  joins: ReadonlySet<string>
  /** Words with which a sentence begins: "wij", "we". Behind a joint they tell that a whole sentence follows. */
  subjects: ReadonlySet<string>
  /** The one that says nothing more at the beginning of a sentence: "en", "and". */
  and: string
}

/**
 * A long sentence taken apart where two thoughts are joined as equals ("…, maar wij …", "… en dan …", "…; …"): each becomes a
 * sentence of its own. Null when it has no such joint; the order of words never changes.
 */
export function splitInTwo(text: string, words: readonly Word[], joints: Joints): string | null {
  const places = words.filter((word, index) => {
    const before = words[index - 1]
    if (!before || index < MIN_WORDS || words.length - index < MIN_WORDS) return false
    if (text.slice(before.end, word.start).includes(';')) return true
    return joints.joins.has(word.plain) && joints.subjects.has(words[index + 1]?.plain ?? '')
  })
  if (places.length === 0) return null
  const starts = [0, ...places.map(({ start }) => start), text.length]
  return starts
    .slice(0, -1)
    .map((start, index) => asSentence(text.slice(start, starts[index + 1]), joints.and))
    .join(' ')
}

/** "en" at the beginning says nothing more; "maar", "want" and "dus" do. */
function asSentence(piece: string, and: string): string {
  const trimmed = piece.trim()
  const bare = (trimmed.startsWith(`${and} `) ? trimmed.slice(and.length + 1) : trimmed).replace(
    /[,;:\s]+$/,
    '',
  )
  const whole = `${bare[0]?.toUpperCase()}${bare.slice(1)}`
  return /[.!?…]["'”’)]*$/.test(whole) ? whole : `${whole}.`
}
