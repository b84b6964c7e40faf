import type { PictureId } from '../ids.ts'
import { normalizeWords } from './normalizeWords.ts'
import { isOneTypoApart } from './oneTypo.ts'
import { pictureId } from './pictureId.ts'
import type { PictureIndex } from './pictureIndex.ts'
import type { PictureLanguage } from './pictureWords.ts'
import { wordForms } from './wordForms.ts'

export interface PictureSearch {
  /** Best first; empty for an empty query. Forgives case, accents, plurals and one slip in words of five letters or more. */
  search(query: string, limit?: number): PictureId[]
  /** The word for a picture in this language; empty for one that is not in the index. */
  word(id: PictureId): string
}

interface Posting {
  entry: number
  weight: number
}

const WEIGHT = { synonym: 120, label: 117, labelPart: 85, keyword: 60, everyday: 6 }
const FORM = 0.85
const TYPO = 0.5
const COMPOUND_HEAD = 0.45
const COMPOUND_START = 0.35
const TYPO_MIN_LETTERS = 5
const PART_MIN_LETTERS = 3
const SURE_PART_LETTERS = 5
const DEFAULT_LIMIT = 45

const SMALL_WORDS: Record<PictureLanguage, ReadonlySet<string>> = {
  nl: new Set(
    'de het een van in op te met voor en is zijn ik mijn bij aan naar dat die er geen niet om als'.split(' '),
  ),
  en: new Set('the a an of in on to with for and is are i my at from that no not as'.split(' ')),
}

/** Prepares an index once (about 10 ms); each search after that takes well under a millisecond. */
export function createPictureSearch(index: PictureIndex, language: PictureLanguage): PictureSearch {
  const { ids, labels, words } = prepare(index)
  const sorted = [...words.keys()].sort()

  return {
    search(query, limit = DEFAULT_LIMIT) {
      const phrase = normalizeWords(query)
      if (phrase === '') return []
      const scores = new Map<number, number>()
      const all = phrase.split(' ')
      const tokens = all.filter((token) => !SMALL_WORDS[language].has(token))
      for (const token of tokens.length > 0 ? tokens : all) {
        add(scores, scoreToken({ token, words, sorted, language }))
      }
      if (all.length > 1) {
        const whole = new Map<number, number>()
        addPrefixed(whole, { token: phrase, words, sorted })
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

function prepare({ everyday, pictures, synonyms }: PictureIndex) {
  const ids: PictureId[] = []
  const labels = new Map<string, string>()
  const entries = new Map<string, number>()
  const words = new Map<string, Posting[]>()
  const post = (word: string, entry: number, weight: number) => {
    const bonus = entry < everyday ? WEIGHT.everyday : 0
    const postings = words.get(word)
    if (postings) postings.push({ entry, weight: weight + bonus })
    else words.set(word, [{ entry, weight: weight + bonus }])
  }
  for (const [entry, line] of pictures.entries()) {
    const [id = '', label = '', keywords = ''] = line.split('|')
    ids.push(pictureId(id))
    labels.set(id, label)
    entries.set(id, entry)
    const whole = normalizeWords(label)
    post(whole, entry, WEIGHT.label)
    if (whole.includes(' ')) for (const part of whole.split(' ')) post(part, entry, WEIGHT.labelPart)
    for (const keyword of keywords.split(' ')) if (keyword) post(keyword, entry, WEIGHT.keyword)
  }
  for (const line of synonyms) {
    const [names = '', hexcodes = ''] = line.split('|')
    for (const [place, id] of hexcodes.split(' ').entries()) {
      const entry = entries.get(id)
      if (entry === undefined) continue
      // The order of the hand-made list outweighs the bonus for everyday pictures.
      for (const name of names.split(',')) post(name, entry, WEIGHT.synonym - place * (WEIGHT.everyday + 1))
    }
  }
  return { ids, labels, words }
}

interface Lookup {
  token: string
  words: ReadonlyMap<string, readonly Posting[]>
  sorted: readonly string[]
}

/** The best score of each picture for one word: found as it is, else by typo, else by a part of a compound. */
function scoreToken(lookup: Lookup & { language: PictureLanguage }): Map<number, number> {
  const { token, words, language } = lookup
  const scores = new Map<number, number>()
  raise(scores, words.get(token), 1)
  for (const form of wordForms(token, language)) raise(scores, words.get(form), FORM)
  addPrefixed(scores, lookup)
  if (scores.size === 0) {
    const shorter = wordForms(token, language).filter((form) => form.length < token.length)
    for (const slip of [token, ...shorter])
      if (scores.size === 0) addMistyped(scores, { ...lookup, token: slip })
  }
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

function addMistyped(scores: Map<number, number>, { token, words, sorted }: Lookup): void {
  if (token.length < TYPO_MIN_LETTERS) return
  for (const word of sorted) if (isOneTypoApart(token, word)) raise(scores, words.get(word), TYPO)
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
