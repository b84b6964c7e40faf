import { describe, expect, test } from 'vitest'
import { EVERY_WORDS } from './everyWords.fixture.ts'
import { loadPictureSearch } from './loadPictureSearch.ts'
import { normalizeWords } from './normalizeWords.ts'
import { pictureId } from './pictureId.ts'
import type { PictureLanguage } from './pictureWords.ts'
import { SEARCHES_AR } from './searches.ar.fixture.ts'
import { SEARCHES_EN } from './searches.en.fixture.ts'
import { SEARCHES_NL } from './searches.nl.fixture.ts'
import { SEARCHES_PL } from './searches.pl.fixture.ts'
import { SEARCHES_TI } from './searches.ti.fixture.ts'
import { SEARCHES_TR } from './searches.tr.fixture.ts'
import { SEARCHES_UK } from './searches.uk.fixture.ts'
import { SEARCH_MEANINGS, type SearchWords } from './searchMeanings.fixture.ts'
import type { SynonymRow } from './synonymRow.ts'
import { SYNONYMS_AR } from './synonyms.ar.ts'
import { SYNONYMS_EN } from './synonyms.en.ts'
import { SYNONYMS_NL } from './synonyms.nl.ts'
import { SYNONYMS_PL } from './synonyms.pl.ts'
import { SYNONYMS_TI } from './synonyms.ti.ts'
import { SYNONYMS_TR } from './synonyms.tr.ts'
import { SYNONYMS_UK } from './synonyms.uk.ts'

const FIRST_FOUND = 12
const MIN_WORDS = 300
const MIN_SHARE = 0.95
/** Words that stand in no list of ours are harder: the search has to come from the form to the word. */
const MIN_SHARE_UNLISTED = 0.9
const TOP = 3
const MIN_SHARE_TOP = 0.9

const LANGUAGES: readonly [PictureLanguage, SearchWords, readonly SynonymRow[]][] = [
  ['nl', SEARCHES_NL, SYNONYMS_NL],
  ['en', SEARCHES_EN, SYNONYMS_EN],
  ['tr', SEARCHES_TR, SYNONYMS_TR],
  ['ar', SEARCHES_AR, SYNONYMS_AR],
  ['pl', SEARCHES_PL, SYNONYMS_PL],
  ['uk', SEARCHES_UK, SYNONYMS_UK],
  ['ti', SEARCHES_TI, SYNONYMS_TI],
]

interface Search {
  query: string
  fitting: readonly string[]
}

function searchesOf(words: SearchWords): Search[] {
  return Object.entries(words).flatMap(([meaning, list]) => {
    const fitting = SEARCH_MEANINGS[meaning as keyof SearchWords].split(' ')
    return list.split(', ').map((query) => ({ query, fitting }))
  })
}

describe.each(LANGUAGES)('%s', async (language, words, synonyms) => {
  const pictures = await loadPictureSearch(language)
  const searches = searchesOf(words)
  const listed = new Set([
    ...synonyms.flatMap(([names]) => names.split(',').map(normalizeWords)),
    ...Object.values(EVERY_WORDS[language].pictures).map(normalizeWords),
  ])
  const unlisted = searches.filter(({ query }) => !listed.has(normalizeWords(query)))

  function missed(some: readonly Search[], among = FIRST_FOUND): string[] {
    return some
      .filter(({ query, fitting }) => {
        const found = pictures.search(query, among)
        return !fitting.some((id) => found.includes(pictureId(id)))
      })
      .map(({ query }) => query)
  }

  test('has at least 300 different words, a third of them in none of our lists', () => {
    expect(new Set(searches.map(({ query }) => query)).size).toBe(searches.length)
    expect(searches.length).toBeGreaterThanOrEqual(MIN_WORDS)
    expect(unlisted.length).toBeGreaterThanOrEqual(searches.length / 3)
  })

  test('at least 95 % of the words find a fitting picture among the first twelve', () => {
    const lost = missed(searches)
    expect(1 - lost.length / searches.length, lost.join(', ')).toBeGreaterThanOrEqual(MIN_SHARE)
  })

  test('nine of ten find it among the first three', () => {
    const lost = missed(searches, TOP)
    expect(1 - lost.length / searches.length, lost.join(', ')).toBeGreaterThanOrEqual(MIN_SHARE_TOP)
  })

  test('nine of ten words that stand in none of our lists find a fitting picture too', () => {
    const lost = missed(unlisted)
    expect(1 - lost.length / unlisted.length, lost.join(', ')).toBeGreaterThanOrEqual(MIN_SHARE_UNLISTED)
  })

  test('every fitting picture that is our own choice has a word', () => {
    const own = Object.values(SEARCH_MEANINGS).map((codes) => codes.split(' ')[0] ?? '')
    expect(own.filter((id) => pictures.word(pictureId(id)) === '')).toEqual([])
  })
})
