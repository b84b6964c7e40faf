import { describe, expect, test } from 'vitest'
import { PICTURE_CATEGORIES } from './categories.ts'
import { EVERY_WORDS } from './everyWords.fixture.ts'
import { FACES } from './faces.ts'
import { CODE_PICTURES } from './pictureCode.ts'
import { categoryWord, pictureWord } from './pictureWord.ts'
import { PICTURE_LANGUAGES, type PictureLanguage } from './pictureWords.ts'

/** What fits under a picture on a phone of 320 pixels. */
const WORD_LETTERS = 16

const SCRIPTS: Record<PictureLanguage, RegExp> = {
  nl: /^[\p{Script=Latin}\s-]+$/u,
  en: /^[\p{Script=Latin}\s'-]+$/u,
  tr: /^[\p{Script=Latin}\s-]+$/u,
  pl: /^[\p{Script=Latin}\s-]+$/u,
  // The name of a QR code is the same everywhere.
  uk: /^(?:QR-)?[\p{Script=Cyrillic}\s’-]+$/u,
  ar: /^[\p{Script=Arabic}\p{M}\s]+(?:QR)?$/u,
  ti: /^(?:QR )?[\p{Script=Ethiopic}\s]+$/u,
}

test('the neighbourhood opens with the nine pictures of the drawing', () => {
  const neighbourhood = PICTURE_CATEGORIES.find((category) => category.id === 'neighbourhood')
  expect(neighbourhood?.pictures.slice(0, 9).map((id) => pictureWord(id, 'nl'))).toEqual(
    'Afval Lawaai Roken Speelplek Donker Winkel Bus Politie Buren'.split(' '),
  )
})

describe.each(PICTURE_CATEGORIES.map((category) => [category.id, category] as const))(
  '%s',
  (_id, category) => {
    test('has 12 to 36 pictures, each once, each with a short word in every language', () => {
      expect(category.pictures.length).toBeGreaterThanOrEqual(12)
      expect(category.pictures.length).toBeLessThanOrEqual(36)
      expect(new Set(category.pictures).size).toBe(category.pictures.length)
      for (const language of PICTURE_LANGUAGES) {
        const words = EVERY_WORDS[language]
        expect(words.categories[category.id]).not.toBe('')
        for (const id of category.pictures) {
          const word = words.pictures[id] ?? ''
          expect(word, `${language} ${id}`).not.toBe('')
          expect(word.length, word).toBeLessThanOrEqual(language === 'nl' ? WORD_LETTERS : 20)
        }
      }
    })

    test.each(PICTURE_LANGUAGES)('never shows the same word twice in %s', (language) => {
      const words = category.pictures.map((id) => EVERY_WORDS[language].pictures[id])
      expect(new Set(words).size).toBe(words.length)
    })
  },
)

test('daily life has its drawers: all that residents were promised', () => {
  const ids = PICTURE_CATEGORIES.map((category) => category.id)
  const promised =
    'home neighbourhood money health family feeling work children food transport faith smoking help'
  expect(promised.split(' ').filter((id) => !ids.some((known) => known === id))).toEqual([])
  const smoking = PICTURE_CATEGORIES.find((category) => category.id === 'smoking')
  expect(smoking?.pictures.slice(0, 4)).toContain('1F62E-200D-1F4A8')
})

describe.each(PICTURE_LANGUAGES)('words of %s', (language) => {
  test('name the same pictures as the Dutch ones, in the script of the language', () => {
    const { categories, pictures } = EVERY_WORDS[language]
    expect(Object.keys(pictures).sort()).toEqual(Object.keys(EVERY_WORDS.nl.pictures).sort())
    const script = SCRIPTS[language]
    const foreign = [...Object.values(categories), ...Object.values(pictures)].filter(
      (word) => !script.test(word),
    )
    expect(foreign).toEqual([])
  })

  test('differ from the Dutch ones, but for words that languages share', () => {
    if (language === 'nl') return
    const same = Object.entries(EVERY_WORDS[language].pictures).filter(
      ([id, word]) => word === EVERY_WORDS.nl.pictures[id],
    )
    expect(same.length, same.join(' ')).toBeLessThan(70)
  })
})

test('a phone language without words in the workshop shows the Dutch ones there', () => {
  const neighbourhood = PICTURE_CATEGORIES.find((category) => category.id === 'neighbourhood')
  expect(categoryWord('neighbourhood', 'uk')).toBe('Buurt')
  expect(neighbourhood?.pictures.slice(0, 1).map((id) => pictureWord(id, 'uk'))).toEqual(['Afval'])
})

test('there are 24 faces and 12 pictures for codes, all different, all with words', () => {
  expect(new Set(FACES).size).toBe(24)
  expect(new Set(CODE_PICTURES).size).toBe(12)
  expect(FACES.slice(0, 6).map((id) => pictureWord(id, 'nl'))).toEqual(
    'Schildpad Vos Vogel Tulp Bij Boom'.split(' '),
  )
  for (const id of [...FACES, ...CODE_PICTURES]) {
    for (const language of PICTURE_LANGUAGES)
      expect(EVERY_WORDS[language].pictures[id] ?? '', id).not.toBe('')
  }
})
