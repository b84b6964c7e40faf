import { describe, expect, test } from 'vitest'
import { PICTURE_CATEGORIES } from './categories.ts'
import { FACES } from './faces.ts'
import { CODE_PICTURES } from './pictureCode.ts'
import { categoryWord, pictureWord } from './pictureWord.ts'
import { PICTURE_LANGUAGES } from './pictureWords.ts'

/** What fits under a picture on a phone of 320 pixels. */
const WORD_LETTERS = 16

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
        expect(categoryWord(category.id, language)).not.toBe('')
        for (const id of category.pictures) {
          const word = pictureWord(id, language)
          expect(word, id).not.toBe('')
          expect(word.length, word).toBeLessThanOrEqual(language === 'nl' ? WORD_LETTERS : 20)
        }
      }
    })

    test('never shows the same word twice', () => {
      const words = category.pictures.map((id) => pictureWord(id, 'nl'))
      expect(new Set(words).size).toBe(words.length)
    })
  },
)

test('there are 24 faces and 12 pictures for codes, all different, all with words', () => {
  expect(new Set(FACES).size).toBe(24)
  expect(new Set(CODE_PICTURES).size).toBe(12)
  expect(FACES.slice(0, 6).map((id) => pictureWord(id, 'nl'))).toEqual(
    'Schildpad Vos Vogel Tulp Bij Boom'.split(' '),
  )
  for (const id of [...FACES, ...CODE_PICTURES]) {
    for (const language of PICTURE_LANGUAGES) expect(pictureWord(id, language), id).not.toBe('')
  }
})
