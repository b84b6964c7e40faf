import type { CheckContext } from '../checkContext.ts'
import type { Finding } from '../finding.ts'
import { abbreviations } from './dutchAbbreviations.ts'
import { FUNCTION_WORDS } from './dutchGrammar.ts'
import { doubleNegations, manyThoughts, nounChains, passives, vagueWords } from './dutchSentence.ts'
import { dutchZipf } from './dutchZipf.ts'
import { listedWords, rareWords } from './hardWords.ts'

/** All that makes a Dutch sentence hard but its length. */
export function checkDutch(context: CheckContext): Finding[] {
  const listed = listedWords(context)
  const short = abbreviations(context)
  return [
    ...listed,
    ...rareWords(context, [...listed, ...short]),
    ...short,
    ...passives(context),
    ...manyThoughts(context),
    ...doubleNegations(context),
    ...nounChains(context),
    ...vagueWords(context),
  ]
}

/** Above this Zipf value a word costs a reader nothing. */
const FREE_ZIPF = 6
const COST = { passive: 8, listedWord: 2, saying: 2, abbreviation: 1 } as const

/**
 * What reading a Dutch sentence costs: each content word the more the rarer it is (6 minus its Zipf value), and more for
 * passives, listed words and abbreviations. Without a unit: only for which of two is easier. The model is additive, so that
 * leaving out a word never makes a sentence harder; fitted on municipal texts and their easy versions.
 */
export function effortOfDutch({ words }: CheckContext, findings: readonly Finding[]): number {
  const reading = words
    .filter(({ kind, plain }) => kind === 'word' && !FUNCTION_WORDS.has(plain))
    .reduce((sum, { plain }) => sum + Math.max(0, FREE_ZIPF - dutchZipf(plain)), 0)
  const extra = findings.reduce((sum, { kind }) => sum + (COST[kind as keyof typeof COST] ?? 0), 0)
  return reading + extra
}
