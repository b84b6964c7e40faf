import { LIMITS } from '../limits.ts'
import { SIDES, type Side } from '../roles.ts'
import type { DecisionResult } from '../stage.ts'
import { FORMATS } from './formats.ts'
import { answersOf, type BallotPaper, type Marks, markOf } from './marks.ts'
import { countPreferences } from './schulze.ts'
import { findOrder, judge } from './verdict.ts'

/** What was sealed: whose voice, which marks, why. Never who or when. */
export interface TalliedBallot {
  side: Side
  marks: Marks
  reason: string
}

export interface TallyInput extends BallotPaper {
  ballots: readonly TalliedBallot[]
  /** How many people could vote. */
  electorate: number
  /** A number from 0 up to, not including, 1: puts the reasons in an order that says nothing, and draws lots. */
  random: () => number
}

/**
 * Counts a closed ballot by its own rules. Options without a mark count 0. Sides are told apart only when each has
 * LIMITS.BALLOTS_FOR_SIDE_RESULT ballots or more: fewer would show who chose what.
 */
export function tally(input: TallyInput): DecisionResult {
  const { ballots } = input
  const showsSides = SIDES.every((side) => ofSide(ballots, side).length >= LIMITS.BALLOTS_FOR_SIDE_RESULT)
  const reasons = ballots.flatMap(({ marks, reason, side }) =>
    reason === '' ? [] : [{ option: onlyOption(marks), text: reason, side: showsSides ? side : null }],
  )
  const order = findOrder(input, marksOf(ballots))
  return {
    ballots: ballots.length,
    electorate: input.electorate,
    ...judge(input, {
      all: marksOf(ballots),
      bySide: showsSides ? SIDES.map((side) => marksOf(ofSide(ballots, side))) : null,
    }),
    ...(order && { order: order.flat() }),
    total: countMarks(input, marksOf(ballots)),
    bySide: showsSides
      ? {
          resident: countMarks(input, marksOf(ofSide(ballots, 'resident'))),
          professional: countMarks(input, marksOf(ofSide(ballots, 'professional'))),
        }
      : null,
    ...(showsSides && {
      ballotsBySide: {
        resident: ofSide(ballots, 'resident').length,
        professional: ofSide(ballots, 'professional').length,
      },
    }),
    reasons: shuffle(reasons, input.random),
  }
}

const marksOf = (ballots: readonly TalliedBallot[]) => ballots.map(({ marks }) => marks)

function ofSide(ballots: readonly TalliedBallot[], side: Side): TalliedBallot[] {
  return ballots.filter((ballot) => ballot.side === side)
}

/** The one option that a reason is about; '' where a ballot marks several. */
function onlyOption(marks: Marks): string {
  const [first = '', ...more] = Object.keys(marks)
  return more.length > 0 ? '' : first
}

/** What the screen shows of each answer: see `DecisionResult.total`. */
export function countMarks(paper: BallotPaper, ballots: readonly Marks[]): Record<string, number> {
  const sum = (answer: string) => ballots.reduce((total, marks) => total + (markOf(marks, answer) ?? 0), 0)
  const isOrder = FORMATS[paper.format].marking === 'order'
  const wins = isOrder ? countWins(paper, ballots) : new Map<string, number>()
  return Object.fromEntries(answersOf(paper).map((answer) => [answer, wins.get(answer) ?? sum(answer)]))
}

/** Of each option how many other options more people put below it. */
function countWins({ options }: BallotPaper, ballots: readonly Marks[]): Map<string, number> {
  const ids = options.map(({ id }) => id)
  const preferred = countPreferences(ids, ballots)
  const beats = (one: number, other: number) =>
    (preferred[one]?.[other] ?? 0) > (preferred[other]?.[one] ?? 0)
  return new Map(ids.map((id, one) => [id, ids.filter((_, other) => beats(one, other)).length]))
}

/** Fisher and Yates: every order is equally likely. */
export function shuffle<Item>(items: readonly Item[], random: () => number): Item[] {
  const shuffled: Item[] = []
  for (const item of items) {
    const at = Math.floor(random() * (shuffled.length + 1))
    const moved = shuffled[at]
    if (moved !== undefined) shuffled.push(moved)
    shuffled[at] = item
  }
  return shuffled
}
