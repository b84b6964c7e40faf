import { expect, test } from 'vitest'
import { normalizeWords } from './normalizeWords.ts'

test.each([
  ['capitals, accents, apostrophes', "Ruzie's! café", 'ruzies cafe'],
  ['Turkish dotted and dotless i', 'IĞDIR İğne ısı', 'igdir igne isi'],
  ['Polish letters', 'Żółw, łóżko', 'zolw lozko'],
  ['Ukrainian apostrophes and letters', 'Сім’я, їжак, п’яний', 'сімя іжак пянии'],
  ['Arabic vowel signs and stretching', 'مُـحَـمَّـد', 'محمد'],
  ['Arabic alef with and without hamza', 'أسرة إيجار آلام', 'اسره ايجار الام'],
  ['Arabic taa marbuta, alef maqsura and a last hamza', 'صلاة مستشفى دواء', 'صلاه مستشفي دوا'],
  ['Ethiopic letters that sound the same', 'ሐሓኀሠዐፀ', 'ሀሀሀሰአጸ'],
  ['Ethiopic spirants', 'ምትካኽ ሙቐት', 'ምትካክ ሙቀት'],
])('%s', (_what, text, plain) => {
  expect(normalizeWords(text)).toBe(plain)
})

test.each(['', ' ?! ', '\u0640\u064b'])('nothing is left of %j', (text) => {
  expect(normalizeWords(text)).toBe('')
})

test('what is plain stays as it is', () => {
  for (const text of ['ruzies', 'igne', 'сімя', 'اسره', 'ጸሀይ']) {
    expect(normalizeWords(normalizeWords(text))).toBe(normalizeWords(text))
  }
})
