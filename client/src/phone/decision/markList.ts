import type { Filling, Full } from '@wijktafel/shared/decisions/fillBallot'
import type { BallotPaper } from '@wijktafel/shared/decisions/marks'
import type { Answer } from '../../ui/answers.ts'

/** What each way of marking gets: the answers in the order of this phone, and what is marked so far. */
export interface MarkListProps {
  paper: BallotPaper
  answers: readonly Answer[]
  filling: Filling
  /** Of the whole list, for who does not see it. */
  name: string
  onChange: (next: Filling) => void
  /** Somebody tapped what cannot be marked any more. */
  onFull: (full: Full) => void
}
