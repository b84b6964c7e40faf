import type { PictureId } from '../ids.ts'
import type { PictureCategoryId } from './categories.ts'
import type { PictureLanguage, PictureWords } from './pictureWords.ts'
import { WORDS_EN } from './words.en.ts'
import { WORDS_NL } from './words.nl.ts'

/** Only the languages of the workshop and the report: a phone fetches its own words file instead of all seven. */
const WORDS: Partial<Record<PictureLanguage, PictureWords>> = { nl: WORDS_NL, en: WORDS_EN }

/**
 * The short word under a picture of our own choice (categories, faces, picture codes), Dutch where the language lacks it
 * and for the languages that only phones have.
 * Empty for a picture that someone found by searching: `PictureSearch.word` knows those.
 */
export function pictureWord(id: PictureId, language: PictureLanguage): string {
  return WORDS[language]?.pictures[id] ?? WORDS_NL.pictures[id] ?? ''
}

export function categoryWord(id: PictureCategoryId, language: PictureLanguage): string {
  return (WORDS[language] ?? WORDS_NL).categories[id]
}
