import type { PictureId } from '../ids.ts'
import { normalizeWords } from './normalizeWords.ts'
import { isOneTypoApart } from './oneTypo.ts'
import type { PictureIndex } from './pictureIndex.ts'
import {
  createVocabulary,
  type Posting,
  type Postings,
  stemOf,
  type Vocabulary,
} from './pictureVocabulary.ts'
import type { PictureLanguage } from './pictureWords.ts'
import { SMALL_WORDS } from './smallWords.ts'
import { typedStems } from './stemWord.ts'
import { wordForms } from './wordForms.ts'

export interface PictureSearch {
  /** Best first; empty for an empty query. Forgives case, accents, endings and one slip in a word that is long enough. */
  search(query: string, limit?: number): PictureId[]
  /** The word for a picture in this language; empty for one that is not in the index. */
  word(id: PictureId): string
}

const FORM = 0.85
const TYPO = 0.5
const COMPOUND_HEAD = 0.45
const COMPOUND_START = 0.35
/** Words are shorter where vowels are not written, or where a letter is a syllable. */
const TYPO_MIN_LETTERS: Partial<Record<PictureLanguage, number>> = { ar: 4, ti: 4 }
const DEFAULT_TYPO_MIN_LETTERS = 5
const PART_MIN_LETTERS = 3
const SURE_PART_LETTERS = 5
const DEFAULT_LIMIT = 45

/** Prepares an index once, which takes as long as some dozens of searches: keep what you get. */
export function createPictureSearch(index: PictureIndex, language: PictureLanguage): PictureSearch {
  const vocabulary = createVocabulary(index, language)
  const { ids, labels, stems } = vocabulary

  return {
    search(query, limit = DEFAULT_LIMIT) {
      const phrase = normalizeWords(query)
      if (phrase === '') return []
      const scores = new Map<number, number>()
      const all = phrase.split(' ')
      const tokens = all.filter((token) => !SMALL_WORDS[language].has(token))
      for (const token of tokens.length > 0 ? tokens : all) {
        add(scores, scoreToken({ ...vocabulary, token }))
      }
      if (all.length > 1) {
        const whole = new Map<number, number>()
        addPrefixed(whole, { ...vocabulary, token: phrase })
        raise(whole, stems.get(stemOf(phrase, language)), FORM)
        for (const [entry, score] of whole) scores.set(entry, (scores.get(entry) ?? 0) + 2 * score)
      }
      return [...scores]
        .sort(([entryA, a], [entryB, b]) => b - a || entryA - entryB)
        .slice(0, limit)
        .flatMap(([entry]) => ids[entry] ?? [])
    },
    word: (id) => labels.get(id) ?? '',
  }
}

interface Lookup extends Vocabulary {
  token: string
}

/** The best score of each picture for one word: found as it is, else by typo, else by a part of a compound. */
function scoreToken(lookup: Lookup): Map<number, number> {
  const { token, words, stems, language } = lookup
  const scores = new Map<number, number>()
  raise(scores, words.get(token), 1)
  for (const form of wordForms(token, language)) raise(scores, words.get(form), FORM)
  const typed = typedStems(token, language)
  for (const stem of typed) raise(scores, stems.get(stem), FORM)
  addPrefixed(scores, lookup)
  if (scores.size === 0) {
    const shorter = wordForms(token, language).filter((form) => form.length < token.length)
    for (const slip of [token, ...shorter])
      if (scores.size === 0) addMistyped(scores, { token: slip, known: words, language })
  }
  for (const stem of typed)
    if (scores.size === 0) addMistyped(scores, { token: stem, known: stems, language })
  if (scores.size === 0) addCompound(scores, lookup)
  return scores
}

/** Words that begin with what was typed so far: the more of it typed, the better. */
function addPrefixed(scores: Map<number, number>, { token, words, sorted }: Lookup): void {
  for (let place = firstAtOrAfter(sorted, token); place < sorted.length; place++) {
    const word = sorted[place] ?? ''
    if (!word.startsWith(token)) return
    raise(scores, words.get(word), word === token ? 1 : 0.5 + (0.4 * token.length) / word.length)
  }
}

interface Mistyped {
  token: string
  known: Postings
  language: PictureLanguage
}

function addMistyped(scores: Map<number, number>, { token, known, language }: Mistyped): void {
  if (token.length < (TYPO_MIN_LETTERS[language] ?? DEFAULT_TYPO_MIN_LETTERS)) return
  for (const [word, postings] of known) if (isOneTypoApart(token, word)) raise(scores, postings, TYPO)
}

/**
 * A long Dutch compound: its last known part says most, its first known part something.
 * A short last part counts only after a known word: `nachtbus` is a bus, `broodrooster` no star (`ster`).
 */
function addCompound(scores: Map<number, number>, { token, words }: Lookup): void {
  for (let start = PART_MIN_LETTERS; start <= token.length - PART_MIN_LETTERS; start++) {
    const head = words.get(token.slice(start))
    const sure = token.length - start >= SURE_PART_LETTERS || words.has(token.slice(0, start))
    if (!head || !sure) continue
    raise(scores, head, COMPOUND_HEAD)
    break
  }
  for (let end = token.length - 1; end >= PART_MIN_LETTERS; end--) {
    const first = words.get(token.slice(0, end))
    if (!first) continue
    raise(scores, first, COMPOUND_START)
    break
  }
}

function raise(scores: Map<number, number>, postings: readonly Posting[] | undefined, factor: number): void {
  if (!postings) return
  for (const { entry, weight } of postings) {
    const score = weight * factor
    if (score > (scores.get(entry) ?? 0)) scores.set(entry, score)
  }
}

function add(scores: Map<number, number>, more: ReadonlyMap<number, number>): void {
  for (const [entry, score] of more) scores.set(entry, (scores.get(entry) ?? 0) + score)
}

function firstAtOrAfter(sorted: readonly string[], token: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < token) low = middle + 1
    else high = middle
  }
  return low
}
