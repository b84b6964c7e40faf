import type { StageOutcome } from '@wijktafel/shared/stage'

/** The outcome of a decision, of the meeting that goes on or of one before. */
export type Outcome = Pick<
  StageOutcome,
  'id' | 'proposal' | 'pictures' | 'influence' | 'format' | 'options' | 'result'
>
