import type { CheckContext } from '../checkContext.ts'
import type { Finding } from '../finding.ts'
import { LEVELS } from '../levels.ts'
import { findingAt } from '../makeFinding.ts'
import type { Word } from '../splitWords.ts'
import {
  BE,
  COORDINATORS,
  DETERMINERS,
  FUNCTION_WORDS,
  isParticiple,
  MODALS,
  NEGATED_QUALITY,
  NEGATIONS,
  NOMINALISATION,
  PASSIVE_VERBS,
  PREPOSITIONS,
  SUBJECTS,
  SUBORDINATORS,
} from './dutchGrammar.ts'

/** "Het plan wordt door ons gemaakt": who does it comes last, or is not said at all. */
export function passives({ text, words, level }: CheckContext): Finding[] {
  return words.flatMap((verb, index) => {
    const isPassiveVerb = PASSIVE_VERBS.has(verb.plain)
    if (!isPassiveVerb && !BE.has(verb.plain)) return []
    const participle = nearest(words, index, { text })
    if (!participle) return []
    // "is gemaakt" is a passive only where somebody did it: "is gemaakt door de gemeente".
    if (!isPassiveVerb && !saysByWhom(words, index)) return []
    const [first, last] = verb.start < participle.start ? [verb, participle] : [participle, verb]
    return findingAt({ start: first.start, end: last.end }, { kind: 'passive', weight: LEVELS[level].small })
  })
}

const MOST_BETWEEN = 14
const CLAUSE_END = /[,;:()–]/

/** The participle that belongs to a verb: in the same clause, behind it or just before it. */
function nearest(words: readonly Word[], at: number, { text }: { text: string }): Word | null {
  const verb = words[at]
  if (!verb) return null
  const before = words[at - 1]
  if (before && isParticiple(before.plain) && !DETERMINERS.has(words[at - 2]?.plain ?? '')) return before
  let previous = verb
  for (let index = at + 1; index < Math.min(words.length, at + MOST_BETWEEN); index++) {
    const word = words[index]
    if (!word || CLAUSE_END.test(text.slice(previous.end, word.start))) return null
    if (isParticiple(word.plain) && endsClause(words, index)) return word
    previous = word
  }
  return null
}

/** A participle before a noun is a quality: "het gemaakte plan", "gegeven antwoorden". */
function endsClause(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]
  return (
    next === undefined ||
    FUNCTION_WORDS.has(next.plain) ||
    SUBORDINATORS.has(next.plain) ||
    PREPOSITIONS.has(next.plain) ||
    isParticiple(next.plain) ||
    next.kind !== 'word'
  )
}

const saysByWhom = (words: readonly Word[], at: number) =>
  words.slice(at + 1, at + MOST_BETWEEN).some(({ plain }) => plain === 'door')

const THOUGHTS = { warn: 2, fail: 3 }

/** Each clause of its own, each list of things and each remark between brackets is one more thought. */
export function manyThoughts({ text, words }: CheckContext): Finding[] {
  const joints = jointsOf({ text, words })
  const weight = joints.length >= THOUGHTS.fail ? 'fail' : joints.length >= THOUGHTS.warn ? 'warn' : null
  return weight ? [findingAt({ start: 0, end: text.length }, { kind: 'manyThoughts', weight })] : []
}

/** Words at which a next thought begins. */
export function jointsOf({ text, words }: Pick<CheckContext, 'text' | 'words'>): Word[] {
  return words.filter((word, index) => {
    const before = words[index - 1]
    if (!before) return false
    const mark = text.slice(before.end, word.start)
    if (SUBORDINATORS.has(word.plain)) return true
    if (mark.includes(';') || mark.includes('(')) return true
    if (COORDINATORS.has(word.plain)) return SUBJECTS.has(words[index + 1]?.plain ?? '')
    return mark.includes(',') && (word.plain === 'die' || word.plain === 'dat' || word.plain === 'wat')
  })
}

/** Two noes make a yes, and readers lose count. */
export function doubleNegations({ text, words, level }: CheckContext): Finding[] {
  const found: Finding[] = []
  let first: Word | null = null
  for (const word of words) {
    const isNo = NEGATIONS.has(word.plain)
    if (first && (isNo || NEGATED_QUALITY.test(word.plain))) {
      found.push(
        findingAt(
          { start: first.start, end: word.end },
          { kind: 'doubleNegation', weight: LEVELS[level].small },
        ),
      )
      first = null
    } else if (isNo) first = word
    else if (first && /[,;:]/.test(text.slice(first.end, word.start))) first = null
  }
  return found
}

const CHAIN = 3
/** Between two prepositions of one chain: "van de eerste fase". */
const MOST_IN_LINK = 3

/** "de vaststelling van de uitvoering van het plan van aanpak". */
export function nounChains({ words }: CheckContext): Finding[] {
  const found: Finding[] = []
  let chain: Word[] = []
  const close = (last: Word | undefined) => {
    const [first] = chain
    if (chain.length >= CHAIN && first && last) {
      found.push(findingAt({ start: first.start, end: last.end }, { kind: 'nounChain', weight: 'warn' }))
    }
    chain = []
  }
  let sinceLink = 0
  for (const [index, word] of words.entries()) {
    if (PREPOSITIONS.has(word.plain)) {
      if (chain.length > 0 && sinceLink === 0) continue
      chain.push(word)
      sinceLink = 0
    } else if (chain.length > 0) {
      sinceLink += 1
      const isVerb = MODALS.has(word.plain) || BE.has(word.plain) || PASSIVE_VERBS.has(word.plain)
      if (isVerb || sinceLink > MOST_IN_LINK || SUBORDINATORS.has(word.plain)) close(words[index - 1])
    }
  }
  close(words.at(-1))
  return found
}

/** "Er wordt gewerkt", "men vindt": who? */
export function vagueWords({ words }: CheckContext): Finding[] {
  return words.flatMap((word, index) => {
    const next = words[index + 1]?.plain ?? ''
    const before = words[index - 1]?.plain ?? ''
    const isVague =
      word.plain === 'men' || (word.plain === 'er' && (PASSIVE_VERBS.has(next) || PASSIVE_VERBS.has(before)))
    return isVague ? findingAt(word, { kind: 'vague', weight: 'warn' }) : []
  })
}

/** How many words of a sentence hide a verb in a noun. */
export const nominalisations = (words: readonly Word[]): number =>
  words.filter(({ kind, plain }) => kind === 'word' && NOMINALISATION.test(plain)).length
