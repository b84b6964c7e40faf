import type { PictureId } from '../ids.ts'
import type { PictureCategoryId } from './categories.ts'
import type { PictureLanguage, PictureWords } from './pictureWords.ts'
import { WORDS_EN } from './words.en.ts'
import { WORDS_NL } from './words.nl.ts'

const WORDS: Record<PictureLanguage, PictureWords> = { nl: WORDS_NL, en: WORDS_EN }

/**
 * The short word under a picture of our own choice (categories, faces, picture codes), Dutch where the language lacks it.
 * Empty for a picture that someone found by searching: `PictureSearch.word` knows those.
 */
export function pictureWord(id: PictureId, language: PictureLanguage): string {
  return WORDS[language].pictures[id] ?? WORDS.nl.pictures[id] ?? ''
}

export function categoryWord(id: PictureCategoryId, language: PictureLanguage): string {
  return WORDS[language].categories[id]
}
