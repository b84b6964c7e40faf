import { describe, expect, test } from 'vitest'
import { normalizeWords } from './normalizeWords.ts'
import type { PictureLanguage } from './pictureWords.ts'
import { hasStems, stemWord, typedStems } from './stemWord.ts'

function stem(word: string, language: PictureLanguage): string {
  return stemWord(normalizeWords(word), language)
}

describe.each<[PictureLanguage, [string, string][]]>([
  [
    'tr',
    [
      ['komşu', 'komşularımızdan'],
      ['çocuk', 'çocuğum'],
      ['ev', 'evde'],
      ['otobüs', 'otobüse'],
      ['internet', 'internette'],
      ['gözlük', 'gözlüğüm'],
    ],
  ],
  [
    'ar',
    [
      ['بيت', 'البيت'],
      ['مدرسة', 'والمدرسة'],
      ['جيران', 'جيراننا'],
      ['معلم', 'المعلمين'],
    ],
  ],
  [
    'pl',
    [
      ['ławka', 'ławek'],
      ['apteka', 'aptece'],
      ['narkotyki', 'narkotyków'],
      ['palić', 'palenia'],
    ],
  ],
  [
    'uk',
    [
      ['кашель', 'кашлю'],
      ['аптека', 'аптеці'],
      ['сусід', 'сусідами'],
      ['квіти', 'квітами'],
    ],
  ],
  [
    'ti',
    [
      ['ጎረቤት', 'ጎረቤተይ'],
      ['ቆልዓ', 'ቆልዑ'],
      ['ምትካኽ', 'የትክኽ'],
    ],
  ],
])('%s', (language, pairs) => {
  test.each(pairs)('%s and %s have one stem', (word, form) => {
    expect(stem(form, language)).toBe(stem(word, language))
  })

  test('no word is lost altogether', () => {
    for (const [word, form] of pairs) {
      expect(stem(word, language)).not.toBe('')
      expect(stem(form, language)).not.toBe('')
    }
  })
})

test('different words keep different stems', () => {
  expect(stem('park', 'tr')).not.toBe(stem('para', 'tr'))
  expect(stem('лист', 'uk')).not.toBe(stem('лис', 'uk'))
  expect(stem('pies', 'pl')).not.toBe(stem('pieniądze', 'pl'))
  expect(stem('بيت', 'ar')).not.toBe(stem('بنت', 'ar'))
  expect(stem('ገዛ', 'ti')).not.toBe(stem('ግዜ', 'ti'))
})

test('what hangs at the end of a word may be left out', () => {
  expect(typedStems(normalizeWords('بيتي'), 'ar')).toContain(stem('بيت', 'ar'))
  expect(typedStems(normalizeWords('ገዛና'), 'ti')).toContain(stem('ገዛ', 'ti'))
  expect(typedStems('huizen', 'nl')).toEqual(['huizen'])
})

test('Dutch and English have word forms instead', () => {
  expect(hasStems('nl')).toBe(false)
  expect(stemWord('huizen', 'nl')).toBe('huizen')
})
