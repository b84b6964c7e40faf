import type { CheckContext } from '../checkContext.ts'
import type { CheckedClauses } from '../checkedClauses.ts'
import type { Finding, Help } from '../finding.ts'
import { LEVELS } from '../levels.ts'
import { findingAt } from '../makeFinding.ts'
import { splitWords, type Word } from '../splitWords.ts'
import { EASIER_ENGLISH } from './easierEnglish.ts'
import {
  ENGLISH_BE,
  ENGLISH_FUNCTION_WORDS,
  ENGLISH_NEGATIONS,
  ENGLISH_PREPOSITIONS,
  ENGLISH_SUBORDINATORS,
  isEnglishParticiple,
} from './englishGrammar.ts'
import { englishZipf } from './englishZipf.ts'

/** All that makes an English sentence hard but its length. */
export function checkEnglish(context: CheckContext): CheckedClauses {
  const listed = listedWords(context)
  const findings = [
    ...listed,
    ...rareWords(context, listed),
    ...passives(context),
    ...thoughts(context),
    ...negations(context),
    ...chains(context),
  ]
  return { findings, effort: effortOf(context, findings) }
}

const MOST_WORDS = 6
const NAME = /^\p{Lu}/u
const LATIN = /^[\p{Script=Latin}\p{M}'-]+$/u

function listedWords({ words, level, accepted }: CheckContext): Finding[] {
  const found: Finding[] = []
  for (const [at, word] of words.entries()) {
    const met = longestAt(words, at)
    const last = met && words[at + met.count - 1]
    if (!last || accepted.has(met.hard)) continue
    const weight = LEVELS[level].small
    found.push(
      findingAt({ start: word.start, end: last.end }, { kind: 'listedWord', weight, word: met.hard }),
    )
  }
  return found
}

/** What helps with something that was found in an English sentence. */
export function helpWithEnglish(text: string, { kind, start, end }: Finding): Help {
  const words = splitWords(text)
  const at = words.findIndex((word) => word.start === start)
  const met = kind === 'listedWord' && at >= 0 ? longestAt(words, at) : null
  if (!met) return { suggestions: [], means: null }
  const isCapital = NAME.test(text.slice(start))
  const suggestions = met.easier.map((easier) => ({
    text: isCapital ? `${easier[0]?.toUpperCase()}${easier.slice(1)}` : easier,
    replaces: met.isForm ? null : { start, end },
  }))
  return { suggestions, means: null }
}

interface Met {
  hard: string
  easier: readonly string[]
  /** Another form than the list has: the easier one must be put in that form by hand. */
  isForm: boolean
  count: number
}

function longestAt(words: readonly Word[], at: number): Met | null {
  for (let count = Math.min(MOST_WORDS, words.length - at); count > 0; count--) {
    const met = lookUp(words.slice(at, at + count).map(({ plain }) => plain))
    if (met) return { ...met, count }
  }
  return null
}

function lookUp(
  words: readonly string[],
): { hard: string; easier: readonly string[]; isForm: boolean } | null {
  const phrase = words.join(' ')
  const found = EASIER_ENGLISH.get(phrase)
  if (found) return { hard: phrase, easier: found, isForm: false }
  if (words.length > 1) return null
  for (const form of [
    phrase.replace(/e?s$/, ''),
    phrase.replace(/s$/, ''),
    phrase.replace(/ed$/, ''),
    phrase.replace(/d$/, ''),
    phrase.replace(/ing$/, ''),
    phrase.replace(/ing$/, 'e'),
  ]) {
    const easier = form === phrase ? undefined : EASIER_ENGLISH.get(form)
    if (easier) return { hard: form, easier, isForm: true }
  }
  return null
}

function rareWords({ words, level, accepted }: CheckContext, listed: readonly Finding[]): Finding[] {
  return words.flatMap((word, index) => {
    const isName = NAME.test(word.text) && index > 0
    const isPlainWord = word.kind === 'word' && LATIN.test(word.plain) && word.plain.length > 2
    if (!isPlainWord || isName || accepted.has(word.plain) || ENGLISH_FUNCTION_WORDS.has(word.plain))
      return []
    if (listed.some(({ start, end }) => start < word.end && word.start < end)) return []
    if (englishZipf(word.plain) >= LEVELS[level].rareZipf) return []
    return findingAt(word, { kind: 'rareWord', weight: 'warn', word: word.plain })
  })
}

/** "is made", "has been decided". */
function passives({ words, level }: CheckContext): Finding[] {
  return words.flatMap((verb, index) => {
    if (!ENGLISH_BE.has(verb.plain)) return []
    const behind = words.slice(index + 1, index + 4)
    const at = behind.findIndex(({ plain }) => isEnglishParticiple(plain))
    const participle = behind[at]
    const isClose = behind
      .slice(0, Math.max(0, at))
      .every(({ plain }) => /ly$|^(not|been|being|also|now)$/.test(plain))
    if (!participle || !isClose || ENGLISH_BE.has(words[index + 1]?.plain ?? '')) return []
    return findingAt(
      { start: verb.start, end: participle.end },
      { kind: 'passive', weight: LEVELS[level].small },
    )
  })
}

function thoughts({ text, words }: CheckContext): Finding[] {
  const joints = words.filter(
    ({ plain, start }, index) =>
      index > 0 &&
      (ENGLISH_SUBORDINATORS.has(plain) || /[;(]\s*$/.test(text.slice(Math.max(0, start - 2), start))),
  )
  const weight = joints.length >= 3 ? 'fail' : joints.length === 2 ? 'warn' : null
  return weight ? [findingAt({ start: 0, end: text.length }, { kind: 'manyThoughts', weight })] : []
}

function negations({ words, level }: CheckContext): Finding[] {
  const found: Finding[] = []
  let first: Word | null = null
  for (const word of words) {
    const isNo = ENGLISH_NEGATIONS.has(word.plain)
    if (first && (isNo || /^(?:un|im|ir)[a-z]{5,}$/.test(word.plain))) {
      const place = { start: first.start, end: word.end }
      found.push(findingAt(place, { kind: 'doubleNegation', weight: LEVELS[level].small }))
      first = null
    } else if (isNo) first = word
  }
  return found
}

const CHAIN = 3
const MOST_IN_LINK = 3

function chains({ words }: CheckContext): Finding[] {
  const found: Finding[] = []
  let chain: Word[] = []
  let last: Word | undefined
  let since = 0
  const close = () => {
    const [first] = chain
    if (chain.length >= CHAIN && first && last) {
      found.push(findingAt({ start: first.start, end: last.end }, { kind: 'nounChain', weight: 'warn' }))
    }
    chain = []
  }
  for (const word of words) {
    if (ENGLISH_PREPOSITIONS.has(word.plain)) {
      chain.push(word)
      since = 0
    } else if (chain.length > 0) {
      since += 1
      if (since > MOST_IN_LINK || ENGLISH_BE.has(word.plain)) close()
    }
    last = word
  }
  close()
  return found
}

const FREE_ZIPF = 6
const COST: Partial<Record<Finding['kind'], number>> = { passive: 8, listedWord: 2 }

/** As for Dutch: each content word the more the rarer it is, and more for passives and listed words. */
function effortOf({ words }: CheckContext, findings: readonly Finding[]): number {
  const reading = words
    .filter(({ kind, plain }) => kind === 'word' && !ENGLISH_FUNCTION_WORDS.has(plain))
    .reduce((sum, { plain }) => sum + Math.max(0, FREE_ZIPF - englishZipf(plain)), 0)
  return reading + findings.reduce((sum, { kind }) => sum + (COST[kind] ?? 0), 0)
}
