import type { Mention } from '@wijktafel/shared/notes/mention'
import {
  cardLook,
  decisionLook,
  isNamable,
  type MentionFacts,
  type MentionLook,
  promiseLook,
} from '@wijktafel/shared/notes/mentionLook'

export type ChoiceKind = 'card' | 'decision' | 'promise'

/** Something of the meeting that a note can name. */
export interface MentionChoice {
  kind: ChoiceKind
  id: string
  look: MentionLook
}

/** So many at first; whoever looks for another types a word of it. */
const MOST = { card: 24, decision: 6, promise: 6 } as const
const BY_ALPHABET = new Intl.Collator('nl', { numeric: true })

/**
 * What can be named: cards by the alphabet, decisions and promises with the newest first. With a word typed only what has
 * it, or words that begin with it. Nothing that is not on everyone's screen: the facts hold nothing else.
 */
export function mentionChoices(facts: MentionFacts, query: string): MentionChoice[] {
  const asked = plain(query).split(/\s+/).filter(Boolean)
  const hasWords = ({ look }: MentionChoice) => {
    const words = plain(look.words).split(/[^\p{L}\p{N}]+/u)
    return asked.every((each) => words.some((word) => word.startsWith(each)))
  }
  return allChoices(facts).flatMap((those) => {
    const found = those.filter(hasWords)
    return found.slice(0, found[0] ? MOST[found[0].kind] : 0)
  })
}

export function toMention({ kind, id, look: { words, picture } }: MentionChoice): Mention {
  return { kind, id, words, picture }
}

function allChoices({ cards, decisions, promises }: MentionFacts): MentionChoice[][] {
  return [
    (cards ?? [])
      .map((card): MentionChoice => ({ kind: 'card', id: card.id, look: cardLook(card) }))
      .toSorted((a, b) => BY_ALPHABET.compare(a.look.words, b.look.words)),
    (decisions ?? [])
      .filter(isNamable)
      .map((decision): MentionChoice => ({ kind: 'decision', id: decision.id, look: decisionLook(decision) }))
      .toReversed(),
    (promises ?? [])
      .map((promise): MentionChoice => ({ kind: 'promise', id: promise.id, look: promiseLook(promise) }))
      .toReversed(),
  ]
}

/** Without capitals and accents. */
function plain(words: string): string {
  return words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
