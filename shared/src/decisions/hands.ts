import { SIDES, type Side } from '../roles.ts'
import { FORMATS } from './formats.ts'
import { answersOf, type BallotPaper, type Marks, markOne } from './marks.ts'

/**
 * How far the counting of hands is for one of those who count: nobody counted, mine waits for the other, both were not the
 * same and count again, or sealed. The other's numbers are never told.
 */
export const HAND_STATES = ['none', 'waiting', 'again', 'counted'] as const
export type HandState = (typeof HAND_STATES)[number]

/** Whose count it is: of whose account it is, or of somebody else who has none and counts at the same screen. */
export const HAND_COUNTERS = ['me', 'other'] as const
export type HandCounter = (typeof HAND_COUNTERS)[number]

export type PeoplePerSide = Readonly<Record<Side, number>>
/** Hands that somebody counted, a side and an answer. */
export type HandCounts = Readonly<Record<Side, Readonly<Record<string, number>>>>

/** Hands are for an open round, and for ballots with one mark: nobody can raise three dots. */
export const mayCountHands = ({ format, rules }: Pick<BallotPaper, 'format' | 'rules'>): boolean =>
  rules.isOpenRound && FORMATS[format].marking === 'one'

export const sumOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0)

/** Whether these hands are of this ballot, and no more than there are people who vote so. */
export function checkHands(
  paper: BallotPaper,
  { counts, voters }: { counts: HandCounts; voters: PeoplePerSide },
): 'invalid' | 'tooMany' | null {
  const answers = answersOf(paper)
  const all = SIDES.map((side) => counts[side])
  if (all.some((side) => Object.keys(side).some((answer) => !answers.includes(answer)))) return 'invalid'
  if (all.every((side) => sumOf(side) === 0)) return 'invalid'
  return SIDES.some((side) => sumOf(counts[side]) > voters[side]) ? 'tooMany' : null
}

/** An answer that was left out counts none. */
export function isSameCount(one: HandCounts, other: HandCounts): boolean {
  return SIDES.every((side) => {
    const answers = [...Object.keys(one[side]), ...Object.keys(other[side])]
    return answers.every((answer) => (one[side][answer] ?? 0) === (other[side][answer] ?? 0))
  })
}

/** Each hand a ballot. */
export function ballotsOfHands(counts: HandCounts): { side: Side; marks: Marks }[] {
  return SIDES.flatMap((side) =>
    Object.entries(counts[side]).flatMap(([answer, count]) =>
      Array.from({ length: count }, () => ({ side, marks: markOne(answer) })),
    ),
  )
}
