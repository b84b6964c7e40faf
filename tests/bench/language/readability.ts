import { splitSentences } from '@wijktafel/shared/language/splitSentences'
import { splitWords } from '@wijktafel/shared/language/splitWords'

const VOWELS = /[aeiouyáéíóúàèëïöüâêîôû]+/g

/**
 * The readability of Dutch by Flesch, as Douma (1960) adapted it: 206.84 − 77 × syllables a word − 0.93 × words a sentence.
 * Higher is easier. Syllables are counted by groups of vowels.
 */
export function fleschDouma(text: string): number {
  const words = splitWords(text).filter(({ kind }) => kind === 'word')
  const syllables = words.reduce((sum, { plain }) => sum + (plain.match(VOWELS)?.length ?? 1), 0)
  return 206.84 - (77 * syllables) / Math.max(1, words.length) - 0.93 * sentenceLength(text)
}

/** Words a sentence. */
export function sentenceLength(text: string): number {
  return splitWords(text).length / Math.max(1, splitSentences(text).length)
}
