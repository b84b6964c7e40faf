import type { PictureId } from './ids.ts'

/** What people are asked about a note, until its writers ask it in other words. Phones have it in every language. */
export const READING_QUESTION = 'Wat lees je hier?'
export const READING_PICTURE = '1F4D6' as PictureId
