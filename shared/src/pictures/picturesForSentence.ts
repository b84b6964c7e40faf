import type { PictureId } from '../ids.ts'
import { FUNCTION_WORDS } from '../language/nl/dutchGrammar.ts'
import type { PictureSearch } from './searchPictures.ts'

const PER_WORD = 2

/**
 * Pictures that may go with a sentence, of its words that mean something: the best of each word first, in the order of the
 * words, then the second best. People choose; nothing is put in by itself.
 */
export function picturesForSentence(search: PictureSearch, sentence: string, limit: number): PictureId[] {
  const words = sentence
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}'’-]+/u)
    .filter((word) => word.length > 2 && !FUNCTION_WORDS.has(word))
  const found = words.map((word) => search.search(word, PER_WORD))
  const inOrder = Array.from({ length: PER_WORD }, (_, rank) =>
    found.flatMap((pictures) => pictures[rank] ?? []),
  )
  return [...new Set(inOrder.flat())].slice(0, limit)
}
