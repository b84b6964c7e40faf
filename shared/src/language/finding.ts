import type { Span } from './span.ts'

/** Two levels, as DESIGN says: `plain` (duidelijk) for most texts, `veryPlain` (heel makkelijk) for phones and posters. */
export type Level = 'plain' | 'veryPlain'

/** What makes a sentence hard, or what one should know of it. */
export type FindingKind =
  | 'long'
  | 'manyThoughts'
  | 'rareWord'
  | 'listedWord'
  | 'saying'
  | 'passive'
  | 'abbreviation'
  | 'doubleNegation'
  | 'nounChain'
  | 'vague'
  | 'capitals'
  | 'email'
  | 'citizenNumber'

/** `warn`: can be easier. `fail`: hard. `note`: says nothing of how easy it is. */
export type Weight = 'note' | 'warn' | 'fail'

/** What helps with a finding. `means`: what a listed word means, in easy words. */
export interface Help {
  suggestions: readonly Suggestion[]
  means: string | null
}

/** What to write instead. `replaces`: of the sentence, from its beginning; null where one must write it oneself. */
export interface Suggestion {
  text: string
  replaces: Span | null
}

/** Places count from the beginning of the sentence. */
export interface Finding extends Span {
  kind: FindingKind
  weight: Weight
  /** Under which people may say "this word is fine here". Null for what is no word. */
  word: string | null
}

/** How easy a sentence is. `unchecked`: in no language that we know. */
export type Verdict = 'easy' | 'canBeEasier' | 'hard' | 'unchecked'
