import type { DecisionResult } from '../stage.ts'
import { FORMATS, GRADIENTS_FOR, NONE_OPTION } from './formats.ts'
import { answersOf, type BallotPaper, type Marks, markOf } from './marks.ts'
import { rankBySchulze } from './schulze.ts'

export type Judgement = Pick<DecisionResult, 'verdict' | 'winner' | 'lot' | 'tied'>

interface Cast {
  all: readonly Marks[]
  /** Null where a side has too few ballots to be told apart. */
  bySide: readonly (readonly Marks[])[] | null
}

type Judge = (paper: BallotPaper & { random: () => number }, cast: Cast) => Judgement

/** What the ballots decide by the rules that were known beforehand. */
export const judge: Judge = (paper, cast) => {
  const { rules, format } = paper
  if (cast.all.length === 0) return undecided('noBallots')
  if (cast.all.length < rules.quorum) return undecided('noQuorum')
  switch (format) {
    case 'consent':
      return judgeConsent(cast.all)
    case 'temperature':
    case 'advice':
      return { verdict: 'heard', winner: onlyOne(mostMarked(paper, cast.all)) }
    case 'gradients':
      return judgeGradients(paper, cast)
    default:
      return judgeOptions(paper, cast)
  }
}

const undecided = (verdict: DecisionResult['verdict']): Judgement => ({ verdict, winner: null })
const isMarked = (marks: Marks, answer: string) => markOf(marks, answer) !== undefined
const onlyOne = (some: readonly string[]) => (some.length === 1 ? (some[0] ?? null) : null)

/** One stop is enough to talk on: it is an objection, not a vote against. */
function judgeConsent(ballots: readonly Marks[]): Judgement {
  const some = (answer: string) => ballots.some((marks) => markOf(marks, answer) === 1)
  if (some('stop')) return undecided('objections')
  return { verdict: some('worry') ? 'acceptedWithWorries' : 'accepted', winner: 'agree' }
}

function judgeGradients({ rules }: BallotPaper, { all, bySide }: Cast): Judgement {
  const isFor = (marks: Marks) => GRADIENTS_FOR.some((answer) => isMarked(marks, answer))
  const passes = (ballots: readonly Marks[]) => {
    const share = ballots.filter(isFor).length / ballots.length
    return rules.majority === 'twoThirds' ? share >= 2 / 3 : share > 1 / 2
  }
  if (rules.majority === 'bothSides' && !bySide) return undecided('sideTooSmall')
  const groups = rules.majority === 'bothSides' && bySide ? bySide : [all]
  return groups.every(passes) ? { verdict: 'accepted', winner: null } : undecided('noMajority')
}

const judgeOptions: Judge = (paper, cast) => {
  const { rules } = paper
  const { all, bySide } = cast
  if (rules.majority === 'bothSides' && !bySide) return undecided('sideTooSmall')
  if (saysNone(paper, all)) return undecided('none')
  const first = findFirst(paper, cast)
  if (first.length === 0) return undecided('noMajority')
  if (first.length === 1) return choose(first[0])
  if (rules.onTie !== 'lot') return { ...undecided('tie'), tied: first }
  return { ...choose(first[Math.floor(paper.random() * first.length)]), lot: first }
}

function choose(answer: string | undefined): Judgement {
  if (answer === undefined || answer === NONE_OPTION) return undecided('none')
  return { verdict: 'chosen', winner: answer }
}

/** The best options that the rules let win: several that are equal, or none. */
function findFirst(paper: BallotPaper, { all, bySide }: Cast): readonly string[] {
  const { rules } = paper
  const marking = FORMATS[paper.format].marking
  const bothSides = rules.majority === 'bothSides' ? (bySide ?? []) : null
  if (marking !== 'one' && marking !== 'several') {
    const first = findOrder(paper, all)?.[0] ?? []
    const agrees = (ballots: readonly Marks[]) =>
      onlyOne(findOrder(paper, ballots)?.[0] ?? []) === onlyOne(first)
    return bothSides === null || (first.length === 1 && bothSides.every(agrees)) ? first : []
  }
  const groups = bothSides ?? [all]
  const passes = (option: string) =>
    groups.every((ballots) => {
      const share = ballots.filter((marks) => isMarked(marks, option)).length / ballots.length
      if (rules.majority === 'most') return true
      return rules.majority === 'twoThirds' ? share >= 2 / 3 : share > 1 / 2
    })
  return mostMarked(paper, all, answersOf(paper).filter(passes))
}

/** Of dots, points and orders `none` is no option among others: it speaks where most people say it. */
function saysNone({ format }: BallotPaper, all: readonly Marks[]): boolean {
  const marking = FORMATS[format].marking
  if (marking === 'one' || marking === 'several') return false
  return all.filter((marks) => isMarked(marks, NONE_OPTION)).length > all.length / 2
}

function mostMarked(
  paper: BallotPaper,
  ballots: readonly Marks[],
  among: readonly string[] = answersOf(paper),
): string[] {
  const count = (option: string) => ballots.filter((marks) => isMarked(marks, option)).length
  const most = Math.max(1, ...among.map(count))
  return among.filter((option) => count(option) === most)
}

/** The options in groups that are equal, the best first; null where the format puts nothing in an order. */
export function findOrder(paper: BallotPaper, ballots: readonly Marks[]): string[][] | null {
  const { marking, answers } = FORMATS[paper.format]
  if (answers !== null || marking === 'one') return null
  const options = paper.options.map(({ id }) => id)
  if (marking === 'order') return rankBySchulze(options, ballots)
  const sum = (option: string) => ballots.reduce((total, marks) => total + (markOf(marks, option) ?? 0), 0)
  const sums = [...new Set(options.map(sum))].toSorted((a, b) => b - a)
  return sums.map((each) => options.filter((option) => sum(option) === each))
}
