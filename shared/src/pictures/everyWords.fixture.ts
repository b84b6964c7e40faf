import type { PictureLanguage, PictureWords } from './pictureWords.ts'
import { WORDS_AR } from './words.ar.ts'
import { WORDS_EN } from './words.en.ts'
import { WORDS_NL } from './words.nl.ts'
import { WORDS_PL } from './words.pl.ts'
import { WORDS_TI } from './words.ti.ts'
import { WORDS_TR } from './words.tr.ts'
import { WORDS_UK } from './words.uk.ts'

/** All seven at once: for tests only, a phone loads the words of one language. */
export const EVERY_WORDS: Record<PictureLanguage, PictureWords> = {
  nl: WORDS_NL,
  en: WORDS_EN,
  tr: WORDS_TR,
  ar: WORDS_AR,
  pl: WORDS_PL,
  uk: WORDS_UK,
  ti: WORDS_TI,
}
