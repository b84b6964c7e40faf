import { LIMITS } from '../limits.ts'
import { SIDES, type Side } from '../roles.ts'
import { CONSENT_OPTIONS, type DecisionFormat, type DecisionOption, type DecisionResult } from '../stage.ts'

/** What was sealed: whose voice, which choice, why. Never who or when. */
export interface TalliedBallot {
  side: Side
  choice: string
  reason: string
}

export interface TallyInput {
  format: DecisionFormat
  options: readonly Pick<DecisionOption, 'id'>[]
  ballots: readonly TalliedBallot[]
  /** How many people could vote. */
  electorate: number
  /** A number from 0 up to, not including, 1: puts the reasons in an order that says nothing. */
  random: () => number
}

/** The choices that a ballot may name, in the order of the screen. */
export function choicesOf(decision: Pick<TallyInput, 'format' | 'options'>): readonly string[] {
  return decision.format === 'consent' ? CONSENT_OPTIONS : decision.options.map(({ id }) => id)
}

/**
 * Counts a closed ballot. Options without a ballot count 0. Sides are told apart only when each has
 * LIMITS.BALLOTS_FOR_SIDE_RESULT ballots or more: fewer would show who chose what.
 */
export function tally(input: TallyInput): DecisionResult {
  const choices = choicesOf(input)
  const total = countChoices(choices, input.ballots)
  const showsSides = SIDES.every((side) => ofSide(input, side).length >= LIMITS.BALLOTS_FOR_SIDE_RESULT)
  const reasons = input.ballots.flatMap(({ choice, reason, side }) =>
    reason === '' ? [] : [{ option: choice, text: reason, side: showsSides ? side : null }],
  )
  return {
    ballots: input.ballots.length,
    electorate: input.electorate,
    ...(input.format === 'consent' ? consentVerdict(total) : majorityVerdict(total)),
    total,
    bySide: showsSides
      ? {
          resident: countChoices(choices, ofSide(input, 'resident')),
          professional: countChoices(choices, ofSide(input, 'professional')),
        }
      : null,
    reasons: shuffle(reasons, input.random),
  }
}

type Counts = Record<string, number>
type Verdict = Pick<DecisionResult, 'verdict' | 'winner'>

function ofSide({ ballots }: TallyInput, side: Side): TalliedBallot[] {
  return ballots.filter((ballot) => ballot.side === side)
}

function countChoices(choices: readonly string[], ballots: readonly TalliedBallot[]): Counts {
  const counts: Counts = Object.fromEntries(choices.map((choice) => [choice, 0]))
  for (const { choice } of ballots) counts[choice] = (counts[choice] ?? 0) + 1
  return counts
}

/** One stop is enough to talk on: it is an objection, not a vote against. */
function consentVerdict({ agree = 0, worry = 0, stop = 0 }: Counts): Verdict {
  if (agree + worry + stop === 0) return { verdict: 'noBallots', winner: null }
  if (stop > 0) return { verdict: 'objections', winner: null }
  return { verdict: worry > 0 ? 'acceptedWithWorries' : 'accepted', winner: 'agree' }
}

function majorityVerdict(total: Counts): Verdict {
  const most = Math.max(0, ...Object.values(total))
  if (most === 0) return { verdict: 'noBallots', winner: null }
  const [first, ...others] = Object.keys(total).filter((choice) => total[choice] === most)
  return others.length > 0 || first === undefined
    ? { verdict: 'tie', winner: null }
    : { verdict: 'chosen', winner: first }
}

/** Fisher and Yates: every order is equally likely. */
function shuffle<Item>(items: readonly Item[], random: () => number): Item[] {
  const shuffled: Item[] = []
  for (const item of items) {
    const at = Math.floor(random() * (shuffled.length + 1))
    const moved = shuffled[at]
    if (moved !== undefined) shuffled.push(moved)
    shuffled[at] = item
  }
  return shuffled
}
