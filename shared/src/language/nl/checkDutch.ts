import type { CheckedClauses } from '../checkedClauses.ts'
import { doubleNegations } from '../doubleNegations.ts'
import type { Finding } from '../finding.ts'
import { LEVELS } from '../levels.ts'
import { nounChains } from '../nounChains.ts'
import { mayBeLetters } from '../splitWords.ts'
import { abbreviations } from './dutchAbbreviations.ts'
import type { DutchContext } from './dutchContext.ts'
import { manyThoughts, passives, vagueWords } from './dutchSentence.ts'
import { listedWords, rareWords } from './hardWords.ts'

/** All that makes a Dutch sentence hard but its length. */
export function checkDutch(context: DutchContext): CheckedClauses {
  const { words, known } = context
  const census = countWords(context)
  const findings: Finding[] = census.starts > 0 ? listedWords(context) : []
  if (census.short > 0) findings.push(...abbreviations(context))
  if (census.rare > 0) findings.push(...rareWords(context, findings))
  if (census.passive > 0) findings.push(...passives(context))
  if (census.joints > 1) findings.push(...manyThoughts(context))
  if (census.negations > 0) findings.push(...doubleNegations(context, known))
  if (census.prepositions > 2) findings.push(...nounChains(words, known))
  if (census.vague > 0) findings.push(...vagueWords(context))
  const extra = findings.reduce((sum, { kind }) => sum + (COST[kind] ?? 0), 0)
  return { findings, effort: census.reading + extra }
}

/** Above this Zipf value a word costs a reader nothing. */
const FREE_ZIPF = 6
/**
 * What reading a Dutch sentence costs: each content word the more the rarer it is (6 minus its Zipf value), and more for
 * passives, listed words and abbreviations. Without a unit: only for which of two is easier. The model is additive, so that
 * leaving out a word never makes a sentence harder; fitted on municipal texts and their easy versions.
 */
const COST: Partial<Record<Finding['kind'], number>> = {
  passive: 8,
  listedWord: 2,
  saying: 2,
  abbreviation: 1,
}

/** How many words ask for a closer look, each of its kind: most sentences need few of them. */
function countWords({ text, words, known, level }: DutchContext) {
  const { rareZipf } = LEVELS[level]
  const census = {
    reading: 0,
    starts: 0,
    short: 0,
    rare: 0,
    passive: 0,
    joints: 0,
    negations: 0,
    prepositions: 0,
    vague: 0,
  }
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    const about = known[index]
    if (!word || !about) continue
    if (about.starts.length > 0) census.starts++
    if (about.fullForm !== null || mayBeLetters(word)) census.short++
    if (about.isPassiveVerb || about.isBe) census.passive++
    if (about.isSubordinator || about.isCoordinator || about.mayRefer) census.joints++
    if (about.isNegation) census.negations++
    if (about.isPreposition) census.prepositions++
    if (about.isVague) census.vague++
    if (about.isFunction || word.kind !== 'word') continue
    if (about.zipf < rareZipf) census.rare++
    if (about.zipf < FREE_ZIPF) census.reading += FREE_ZIPF - about.zipf
  }
  if (text.includes(';') || text.includes('(')) census.joints += 2
  return census
}
