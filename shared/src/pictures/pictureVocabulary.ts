import type { PictureId } from '../ids.ts'
import { normalizeWords } from './normalizeWords.ts'
import { pictureId } from './pictureId.ts'
import type { PictureIndex } from './pictureIndex.ts'
import type { PictureLanguage } from './pictureWords.ts'
import { hasStems, stemWord } from './stemWord.ts'

/** A picture that a word leads to: its place in `ids`, and how much the word says about it. */
export interface Posting {
  entry: number
  weight: number
}

export type Postings = ReadonlyMap<string, readonly Posting[]>

/** What a language knows about pictures, ready to be searched. */
export interface Vocabulary {
  /** In the order of the index: everyday pictures first. */
  ids: readonly PictureId[]
  labels: ReadonlyMap<string, string>
  words: Postings
  sorted: readonly string[]
  /** By the stem of the word or of each word of the phrase; empty for languages without stems. */
  stems: Postings
  language: PictureLanguage
}

const WEIGHT = { synonym: 120, label: 117, labelPart: 85, keyword: 60, everyday: 6 }

/** Makes the vocabulary of an index: a few thousand words. */
export function createVocabulary(index: PictureIndex, language: PictureLanguage): Vocabulary {
  const { ids, labels, words } = postingsOf(index)
  return { ids, labels, words, sorted: [...words.keys()].sort(), stems: stemsOf(words, language), language }
}

function postingsOf({ everyday, pictures, synonyms }: PictureIndex) {
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

function stemsOf(words: Postings, language: PictureLanguage): Postings {
  const stems = new Map<string, Posting[]>()
  if (!hasStems(language)) return stems
  for (const [word, postings] of words) {
    const stem = stemOf(word, language)
    const known = stems.get(stem)
    if (known) known.push(...postings)
    else stems.set(stem, [...postings])
  }
  return stems
}

/** A word, or each word of a phrase, by its stem. */
export function stemOf(phrase: string, language: PictureLanguage): string {
  return phrase
    .split(' ')
    .map((word) => stemWord(word, language))
    .join(' ')
}
