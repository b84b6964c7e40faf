export interface EasyWords {
  /** Words that are clear enough in this project. */
  accepted: readonly string[]
  /** Says so of one more. */
  accept: (word: string) => void
}
