import type { CheckContext } from '../checkContext.ts'
import type { CheckedClauses } from '../checkedClauses.ts'
import { doubleNegations, type MayBeNo } from '../doubleNegations.ts'
import type { Finding } from '../finding.ts'
import { beginsWithCapital, isLatinWord } from '../letters.ts'
import { LEVELS } from '../levels.ts'
import { findingAt } from '../makeFinding.ts'
import { type InChain, nounChains } from '../nounChains.ts'
import type { Word } from '../splitWords.ts'
import type { EnglishEntry } from './easierEnglish.ts'
import { englishAbbreviations } from './englishAbbreviations.ts'
import {
  ENGLISH_BE,
  ENGLISH_COORDINATORS,
  ENGLISH_FUNCTION_WORDS,
  ENGLISH_NEGATIONS,
  ENGLISH_PREPOSITIONS,
  ENGLISH_SUBORDINATORS,
} from './englishGrammar.ts'
import { englishPassives, englishThoughts, vagueEnglish } from './englishSentence.ts'
import { englishZipf } from './englishZipf.ts'
import { longestEnglishAt } from './suggestEnglish.ts'

/** All that makes an English sentence hard but its length. */
export function checkEnglish(context: CheckContext): CheckedClauses {
  const { words } = context
  const known = words.map(englishWord)
  const listed = listedWords(context)
  const short = englishAbbreviations(context)
  const findings = [
    ...listed,
    ...short,
    ...rareWords(context, [...listed, ...short]),
    ...englishPassives(context),
    ...englishThoughts(context),
    ...doubleNegations(context, known),
    ...nounChains(words, known),
    ...vagueEnglish(context),
  ]
  return { findings, effort: effortOf(context, findings) }
}

const NEGATED_QUALITY =
  /^(?:un|im|ir|in)[a-z]{5,}(?:able|ible|ed|al|ar)$|^un(?:clear|fair|safe|likely|well|usual)$/

/** What the findings of both languages ask of an English word. */
function englishWord({ plain }: Word): MayBeNo & InChain {
  return {
    isNegation: ENGLISH_NEGATIONS.has(plain),
    isNegatedQuality: NEGATED_QUALITY.test(plain),
    isCoordinator: ENGLISH_COORDINATORS.has(plain),
    isPreposition: ENGLISH_PREPOSITIONS.has(plain),
    endsChain: ENGLISH_BE.has(plain) || ENGLISH_SUBORDINATORS.has(plain),
  }
}

/** So common a word is clear to most; only for who wants it very easy there is an easier one. */
const CLEAR_ZIPF = 4.5
const isHardForMost = ({ kind, hard }: EnglishEntry): boolean =>
  kind === 'saying' || hard.includes(' ') || englishZipf(hard) < CLEAR_ZIPF

/** Words and sayings of our list, the longest first where they overlap. */
function listedWords({ words, level, accepted }: CheckContext): Finding[] {
  const found: Finding[] = []
  let at = 0
  while (at < words.length) {
    const [word, met] = [words[at], longestEnglishAt(words, at)]
    const last = words[at + (met?.count ?? 1) - 1]
    at += met?.count ?? 1
    if (!word || !met || !last || accepted.has(met.entry.hard)) continue
    if (level === 'plain' && !isHardForMost(met.entry)) continue
    const kind = met.entry.kind === 'saying' ? 'saying' : 'listedWord'
    const place = { start: word.start, end: last.end }
    found.push(findingAt(place, { kind, weight: LEVELS[level].small, word: met.entry.hard }))
  }
  return found
}

function rareWords({ words, level, accepted }: CheckContext, met: readonly Finding[]): Finding[] {
  return words.flatMap((word, index) => {
    const { kind, plain } = word
    const isName = beginsWithCapital(word.text) && index > 0
    const isOrdinary = kind === 'word' && isLatinWord(plain) && plain.length > 2 && !isName
    if (!isOrdinary || accepted.has(plain) || ENGLISH_FUNCTION_WORDS.has(plain)) return []
    if (met.some(({ start, end }) => start < word.end && word.start < end)) return []
    if (englishZipf(plain) >= LEVELS[level].rareZipf) return []
    return findingAt(word, { kind: 'rareWord', weight: 'warn', word: plain })
  })
}

const FREE_ZIPF = 6
const COST: Partial<Record<Finding['kind'], number>> = {
  passive: 8,
  listedWord: 2,
  saying: 2,
  abbreviation: 1,
}

/** As for Dutch: each content word the more the rarer it is, and more for passives, listed words and short forms. */
function effortOf({ words }: CheckContext, findings: readonly Finding[]): number {
  const reading = words
    .filter(({ kind, plain }) => kind === 'word' && !ENGLISH_FUNCTION_WORDS.has(plain))
    .reduce((sum, { plain }) => sum + Math.max(0, FREE_ZIPF - englishZipf(plain)), 0)
  return reading + findings.reduce((sum, { kind }) => sum + (COST[kind] ?? 0), 0)
}
