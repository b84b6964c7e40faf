import { FORMATS, NONE_OPTION } from '@wijktafel/shared/decisions/formats'
import { SIDES, type Side } from '@wijktafel/shared/roles'
import type { DecisionResult, StageOutcome } from '@wijktafel/shared/stage'
import type { Answer } from '../../ui/answers.ts'

/** What one answer came to. `kind` says what its numbers are. */
export interface OutcomeRow {
  answer: Answer
  /** `people` or `dots` that lie on it; `points` on average, from 0 to 5; its `place`, 1 the best. */
  kind: 'people' | 'dots' | 'points' | 'place'
  together: number
  /** Null where a side is too small to be told apart. */
  bySide: Readonly<Record<Side, number>> | null
}

type Counted = Pick<StageOutcome, 'format' | 'result'>

const KINDS = { one: 'people', several: 'people', dots: 'dots', scale: 'points', order: 'place' } as const

/** Every answer with its counts: from first to last where the format puts them in an order, else as they were asked. */
export function findOutcomeRows({ format, result }: Counted, answers: readonly Answer[]): OutcomeRow[] {
  const { marking } = FORMATS[format]
  return inOrder(result, answers).map((answer) => {
    // That none will do is a number of people, whatever else one marks.
    const kind = answer.id === NONE_OPTION ? 'people' : KINDS[marking]
    const { together, bySide } = COUNTS[kind](result, answer.id)
    return { answer, kind, together, bySide }
  })
}

function inOrder({ order }: DecisionResult, answers: readonly Answer[]): readonly Answer[] {
  if (!order) return answers
  const placeOf = ({ id }: Answer) => (id === NONE_OPTION ? order.length : order.indexOf(id))
  return answers.toSorted((a, b) => placeOf(a) - placeOf(b))
}

type Count = (result: DecisionResult, id: string) => Pick<OutcomeRow, 'together' | 'bySide'>

const sum: Count = ({ total, bySide }, id) => ({
  together: total[id] ?? 0,
  bySide: bySide && eachSide((side) => bySide[side][id] ?? 0),
})

const COUNTS: Readonly<Record<OutcomeRow['kind'], Count>> = {
  people: sum,
  dots: sum,
  points: ({ total, bySide, ballots, ballotsBySide }, id) => ({
    together: average(total, id, ballots),
    bySide:
      bySide && ballotsBySide ? eachSide((side) => average(bySide[side], id, ballotsBySide[side])) : null,
  }),
  place: (result, id) => ({
    together: placeTogether(result, id),
    bySide:
      result.bySide &&
      eachSide(
        (side) =>
          1 +
          Object.entries(result.bySide?.[side] ?? {}).filter(
            ([other, wins]) => other !== NONE_OPTION && wins > (result.bySide?.[side][id] ?? 0),
          ).length,
      ),
  }),
}

/** Who said that none will do gave no points. */
function average(points: Readonly<Record<string, number>>, id: string, ballots: number): number {
  const voters = ballots - (points[NONE_OPTION] ?? 0)
  return voters > 0 ? Math.round(((points[id] ?? 0) / voters) * 10) / 10 : 0
}

/** What is equal at the first place shares it. */
function placeTogether({ order = [], tied, lot }: DecisionResult, id: string): number {
  return (tied ?? lot)?.includes(id) ? 1 : order.indexOf(id) + 1
}

function eachSide(count: (side: Side) => number): Record<Side, number> {
  return Object.fromEntries(SIDES.map((side) => [side, count(side)])) as Record<Side, number>
}
