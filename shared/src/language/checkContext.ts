import type { Level } from './finding.ts'
import type { Word } from './splitWords.ts'

/** One sentence under the checker. Places of words count from the beginning of the sentence. */
export interface CheckContext {
  text: string
  words: readonly Word[]
  level: Level
  /** Words that people said are fine in their project. In small letters. */
  accepted: ReadonlySet<string>
}
