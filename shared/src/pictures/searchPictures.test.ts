import { describe, expect, test } from 'vitest'
import { DUTCH_SEARCHES } from './dutchSearches.fixture.ts'
import { loadPictureSearch } from './loadPictureSearch.ts'
import { pictureId } from './pictureId.ts'
import { PICTURE_LANGUAGES, type PictureLanguage } from './pictureWords.ts'
import { createPictureSearch } from './searchPictures.ts'

const FIRST_SCREEN = 9
const nl = await loadPictureSearch('nl')
const en = await loadPictureSearch('en')

test('at least 95 % of Dutch neighbourhood words find a fitting picture on the first screen', () => {
  expect(new Set(DUTCH_SEARCHES.map(([query]) => query)).size).toBeGreaterThanOrEqual(150)
  const missed = DUTCH_SEARCHES.filter(([query, fitting]) => {
    const found = nl.search(query, FIRST_SCREEN)
    return !fitting.split(' ').some((id) => found.includes(pictureId(id)))
  })
  const share = 1 - missed.length / DUTCH_SEARCHES.length
  expect(share, `missed: ${missed.map(([query]) => query).join(', ')}`).toBeGreaterThanOrEqual(0.95)
})

describe('forgives', () => {
  test.each([
    ['capitals and accents', 'PRIVE', '1F512'],
    ['a plural', 'bomen', '1F333'],
    ['a singular of a plural word', 'rekening', '1F9FE'],
    ['a verb form', 'rookt', '1F6AC'],
    ['a small form', 'bankjes', 'E200'],
    ['a letter too few', 'huisats', '1FA7A'],
    ['a wrong letter', 'voetbul', '26BD'],
    ['two letters swapped', 'moskee'.replace('os', 'so'), '1F54C'],
    ['half a word, while typing', 'speelp', '1F6DD'],
    ['a compound that nobody listed', 'nachtbus', '1F68C'],
    ['small words around it', 'ik heb last van de buren', '1F475'],
  ])('%s: %s', (_what, query, id) => {
    expect(nl.search(query, FIRST_SCREEN)).toContain(pictureId(id))
  })

  test('but not one slip in a short word, nor nonsense', () => {
    expect(nl.search('xqzw')).toEqual([])
    expect(nl.search('')).toEqual([])
    expect(nl.search(' ?! ')).toEqual([])
  })
})

describe('forgives in each script', () => {
  test.each<[PictureLanguage, string, string, string]>([
    ['tr', 'dotless and dotted i swapped', 'hirsizlik', '1F977'],
    ['tr', 'endings piled up', 'komşularımızdan', '1F475'],
    ['tr', 'a letter too few', 'otobü', '1F68C'],
    ['ar', 'the article', 'الضجيج', '1F50A'],
    ['ar', 'hamza left out and taa marbuta as haa', 'اسره', '1F46A'],
    ['ar', 'vowel signs and stretching', 'مَـدرسـة', '1F3EB'],
    ['ar', 'a wrong letter', 'مستشقى', '1F3E5'],
    ['pl', 'letters without tails', 'smieci', '1F6AE'],
    ['pl', 'a case', 'z sąsiadami', '1F475'],
    ['pl', 'two letters swapped', 'szpitla', '1F3E5'],
    ['uk', 'no apostrophe', 'пяний', 'E181'],
    ['uk', 'a case', 'сусідами', '1F475'],
    ['uk', 'a letter too many', 'лікаррня', '1F3E5'],
    ['ti', 'another letter for the same sound', 'ፀሎት', '1F932'],
    ['ti', 'a spirant written plain', 'ምትካክ', '1F6AC'],
    ['ti', 'my and our', 'ጎረቤትና', '1F475'],
    ['ti', 'a wrong letter', 'ሆስፒፋል', '1F3E5'],
  ])('%s, %s: %s', async (language, _what, query, id) => {
    const pictures = await loadPictureSearch(language)
    expect(pictures.search(query, FIRST_SCREEN)).toContain(pictureId(id))
  })

  test.each(PICTURE_LANGUAGES)('but finds nothing for nonsense in %s', async (language) => {
    const pictures = await loadPictureSearch(language)
    for (const query of ['xqzw', 'غغغغغ', 'щщщщщ', 'ዧዧዧዧዧ', '🎈', ''])
      expect(pictures.search(query)).toEqual([])
  })
})

describe('ranks', () => {
  test('the hand-made synonym first, in its order', () => {
    expect(nl.search('bankje').slice(0, 2)).toEqual(['E200', '1FA91'].map(pictureId))
  })

  test('the exact word before the word that only begins with it', () => {
    expect(nl.search('bus')[0]).toBe('1F68C')
  })

  test('a picture for both words before one for either', () => {
    const index = {
      everyday: 0,
      pictures: ['1F525|Vuur|rood', '1F34E|Appel|rood', '1F34F|Peer|groen'],
      synonyms: [],
    }
    expect(createPictureSearch(index, 'nl').search('rood appel')).toEqual(['1F34E', '1F525'].map(pictureId))
  })

  test('no more than asked for, each once', () => {
    const found = nl.search('a', 20)
    expect(found).toHaveLength(20)
    expect(new Set(found).size).toBe(20)
  })
})

test('the English index finds the same things by English words', () => {
  const searches =
    'noise 1F50A,litter 1F6AE,doctor 1FA7A,debts 1F4C9,vaping 1F62E-200D-1F4A8,lonely 1F614,letters 2709'
  for (const search of searches.split(',')) {
    const [query = '', id = ''] = search.split(' ')
    expect(en.search(query, FIRST_SCREEN), query).toContain(pictureId(id))
  }
})

test('knows the word of a picture, our own before the official name', () => {
  expect(nl.word(pictureId('1F50A'))).toBe('Lawaai')
  expect(en.word(pictureId('1F50A'))).toBe('Noise')
  expect(nl.word(pictureId('1F9A9'))).toBe('Flamingo')
  expect(nl.word(pictureId('FFFF'))).toBe('')
})
