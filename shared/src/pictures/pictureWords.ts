import type { PictureCategoryId } from './categories.ts'

/** Languages that have `words.<language>.ts`, `synonyms.<language>.ts` and `index.<language>.json`. */
export const PICTURE_LANGUAGES = ['nl', 'en', 'tr', 'ar', 'pl', 'uk', 'ti'] as const
export type PictureLanguage = (typeof PICTURE_LANGUAGES)[number]

/** The words of one language: of the categories, and of each picture by its hexcode. */
export interface PictureWords {
  categories: Readonly<Record<PictureCategoryId, string>>
  pictures: Readonly<Record<string, string>>
}
