import type { PlacedSentence } from '@wijktafel/shared/language/checker'
import type { CheckedSentence } from '@wijktafel/shared/language/checkSentence'
import type { Help, Level } from '@wijktafel/shared/language/finding'

/** To the worker: blocks of text to check at a level. */
export interface CheckQuestion {
  id: number
  ask: 'check'
  level: Level
  /** Words that are fine in this project. In small letters. */
  accepted: readonly string[]
  texts: readonly string[]
}

/** To the worker: what helps with all that was found in a sentence. */
export interface HelpQuestion {
  id: number
  ask: 'help'
  sentence: CheckedSentence
}

export type EasyQuestion = CheckQuestion | HelpQuestion

/** The sentences of each block, in the same order. */
export interface CheckAnswer {
  id: number
  blocks: readonly (readonly PlacedSentence[])[]
}

/** One for each finding, in the same order. */
export interface HelpAnswer {
  id: number
  helps: readonly Help[]
}

export type EasyAnswer = CheckAnswer | HelpAnswer
