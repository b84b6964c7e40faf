import type { Finding } from '../finding.ts'
import { LEVELS } from '../levels.ts'
import { findingAt } from '../makeFinding.ts'
import type { Word } from '../splitWords.ts'
import type { DutchContext } from './dutchContext.ts'

const MOST_BETWEEN = 14
const CLAUSE_END = /[,;:()–]/

/** "Het plan wordt door ons gemaakt": who does it comes last, or is not said at all. */
export function passives(context: DutchContext): Finding[] {
  const { words, known, level } = context
  const found: Finding[] = []
  for (const [index, verb] of words.entries()) {
    const isPassiveVerb = known[index]?.isPassiveVerb === true
    if (!isPassiveVerb && !known[index]?.isBe) continue
    // "is gemaakt" is a passive only where somebody did it: "is gemaakt door de gemeente".
    if (!isPassiveVerb && !saysByWhom(words, index)) continue
    const participle = participleOf(context, index)
    if (!participle) continue
    const [first, last] = verb.start < participle.start ? [verb, participle] : [participle, verb]
    found.push(
      findingAt({ start: first.start, end: last.end }, { kind: 'passive', weight: LEVELS[level].small }),
    )
  }
  return found
}

/** The participle that belongs to a verb: in the same clause, behind it or just before it. */
function participleOf({ text, words, known }: DutchContext, at: number): Word | null {
  const [before, verb] = [words[at - 1], words[at]]
  const isBefore = known[at - 1]?.isParticiple && !known[at - 2]?.isDeterminer
  if (before && verb && isBefore && !hasMark(text, before, verb, CLAUSE_END)) return before
  const last = Math.min(words.length, at + MOST_BETWEEN)
  for (let index = at + 1; index < last; index++) {
    const [previous, word] = [words[index - 1], words[index]]
    if (!word || !previous || hasMark(text, previous, word, CLAUSE_END)) return null
    if (known[index]?.isParticiple && endsClause({ words, known }, index)) return word
  }
  return null
}

/** A participle before a noun is a quality: "het gemaakte plan", "gegeven antwoorden". */
function endsClause({ words, known }: Pick<DutchContext, 'words' | 'known'>, index: number): boolean {
  const next = known[index + 1]
  if (!next) return true
  const isSmall = next.isFunction || next.isSubordinator || next.isPreposition || next.isParticiple
  return isSmall || words[index + 1]?.kind !== 'word'
}

function saysByWhom(words: readonly Word[], at: number): boolean {
  for (let index = at + 1; index < Math.min(words.length, at + MOST_BETWEEN); index++) {
    if (words[index]?.plain === 'door') return true
  }
  return false
}

/** Between most words stands one space: then there is no mark. */
function hasMark(text: string, before: Word, word: Word, mark: RegExp): boolean {
  return word.start - before.end > 1 && mark.test(text.slice(before.end, word.start))
}

const THOUGHTS = { warn: 2, fail: 3 }
const BEGINS_REMARK = /[;(]/
const COMMA = /,/

/** Each clause of its own, each list of things and each remark between brackets is one more thought. */
export function manyThoughts(context: DutchContext): Finding[] {
  const joints = countJoints(context)
  const weight = joints >= THOUGHTS.fail ? 'fail' : joints >= THOUGHTS.warn ? 'warn' : null
  return weight ? [findingAt({ start: 0, end: context.text.length }, { kind: 'manyThoughts', weight })] : []
}

/** Words at which a next thought begins. */
function countJoints({ text, words, known }: DutchContext): number {
  let joints = 0
  for (let index = 1; index < words.length; index++) {
    const before = words[index - 1]
    const word = words[index]
    const about = known[index]
    if (!before || !word || !about) continue
    if (about.isSubordinator || hasMark(text, before, word, BEGINS_REMARK)) joints++
    else if (about.isCoordinator) joints += known[index + 1]?.isSubject ? 1 : 0
    else if (about.mayRefer && hasMark(text, before, word, COMMA)) joints++
  }
  return joints
}

/** "Er wordt gewerkt", "men vindt": who? */
export function vagueWords({ words, known }: DutchContext): Finding[] {
  return words.flatMap((word, index) => {
    const isVague =
      word.plain === 'men' ||
      (word.plain === 'er' && (known[index + 1]?.isPassiveVerb || known[index - 1]?.isPassiveVerb))
    return isVague ? findingAt(word, { kind: 'vague', weight: 'warn' }) : []
  })
}
