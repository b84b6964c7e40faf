import type { CheckContext } from '../checkContext.ts'
import type { Finding, Suggestion } from '../finding.ts'
import { LEVELS } from '../levels.ts'
import { findingAt } from '../makeFinding.ts'
import type { Word } from '../splitWords.ts'
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
export function checkEnglish(context: CheckContext): Finding[] {
  const listed = listedWords(context)
  return [
    ...listed,
    ...rareWords(context, listed),
    ...passives(context),
    ...thoughts(context),
    ...negations(context),
    ...chains(context),
  ]
}

const MOST_WORDS = 6
const NAME = /^\p{Lu}/u
const LATIN = /^[\p{Script=Latin}\p{M}'-]+$/u

function listedWords({ text, words, level, accepted }: CheckContext): Finding[] {
  return words.flatMap((word, at) => {
    for (let count = Math.min(MOST_WORDS, words.length - at); count > 0; count--) {
      const last = words[at + count - 1]
      const met = last && lookUp(words.slice(at, at + count).map(({ plain }) => plain))
      if (!met || !last) continue
      if (accepted.has(met.hard)) return []
      const replaces = { start: word.start, end: last.end }
      const isCapital = NAME.test(text.slice(word.start))
      const suggestions: Suggestion[] = met.easier.map((easier) => ({
        text: isCapital ? `${easier[0]?.toUpperCase()}${easier.slice(1)}` : easier,
        replaces: met.isForm ? null : replaces,
      }))
      return findingAt(replaces, {
        ...({ kind: 'listedWord', weight: LEVELS[level].small, suggestions, word: met.hard } as const),
      })
    }
    return []
  })
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
const COST: Readonly<Record<string, number>> = { passive: 8, listedWord: 2 }

/** As for Dutch: each content word the more the rarer it is, and more for passives and listed words. */
export function effortOfEnglish({ words }: CheckContext, findings: readonly Finding[]): number {
  const reading = words
    .filter(({ kind, plain }) => kind === 'word' && !ENGLISH_FUNCTION_WORDS.has(plain))
    .reduce((sum, { plain }) => sum + Math.max(0, FREE_ZIPF - englishZipf(plain)), 0)
  return reading + findings.reduce((sum, { kind }) => sum + (COST[kind] ?? 0), 0)
}
