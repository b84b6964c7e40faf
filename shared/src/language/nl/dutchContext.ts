import type { CheckContext } from '../checkContext.ts'
import type { DutchWord } from './dutchWord.ts'

/** A Dutch sentence under the checker: what is known of each of its words stands beside it. */
export interface DutchContext extends CheckContext {
  known: readonly DutchWord[]
}
