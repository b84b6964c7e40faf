import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import { countMarks } from '@wijktafel/shared/decisions/tally'
import { SIDES, type Side } from '@wijktafel/shared/roles'

export type SealedBallot = NonNullable<DecisionDetail['ballots']>[number]
type Counts = Readonly<Record<string, number>>

/** What the ballots that were shown so far add up to. A side is told apart only where the outcome does so. */
export interface Added {
  total: Counts
  bySide: Readonly<Record<Side, Counts>> | null
}

export function addUp(decision: DecisionDetail, shown: readonly SealedBallot[]): Added {
  const count = (ballots: readonly SealedBallot[]) =>
    countMarks(
      decision,
      ballots.map(({ marks }) => marks),
    )
  const ofSide = (side: Side) => count(shown.filter((ballot) => ballot.side === side))
  return {
    total: count(shown),
    bySide: decision.result?.bySide
      ? { resident: ofSide('resident'), professional: ofSide('professional') }
      : null,
  }
}

/** Whether all ballots add up to the outcome that stands. */
export function isOutcome({ result, ballots }: DecisionDetail, { total, bySide }: Added): boolean {
  if (!result || ballots?.length !== result.ballots || !isSame(total, result.total)) return false
  if (!bySide || !result.bySide) return bySide === result.bySide
  const told = result.bySide
  return SIDES.every((side) => isSame(bySide[side], told[side]))
}

const isSame = (one: Counts, other: Counts): boolean =>
  [...Object.keys(one), ...Object.keys(other)].every((answer) => (one[answer] ?? 0) === (other[answer] ?? 0))
