import { FORMATS, NONE_OPTION } from './formats.ts'
import { type BallotPaper, checkMarks, type Marks } from './marks.ts'

/** A ballot that somebody is filling in. */
export interface Filling {
  marks: Marks
  /** What was marked before "none of these": that comes back when it is tapped away. */
  before: Marks
}

export const EMPTY_BALLOT: Filling = { marks: {}, before: {} }

/** Why a tap changes nothing: all is given, or no more dots fit on this option. */
export type Full = 'ballot' | 'option'

/** What a tap on an answer marks: see `FORMATS`. A tap that does not fit changes nothing (`findFull` says why). */
export function tapAnswer(paper: BallotPaper, filling: Filling, answer: string): Filling {
  const { marking } = FORMATS[paper.format]
  if (marking === 'one') return { marks: { [answer]: 1 }, before: {} }
  if (answer === NONE_OPTION) return tapNone(filling)
  const marks = NONE_OPTION in filling.marks ? {} : filling.marks
  if (findFull(paper, marks, answer)) return filling
  switch (marking) {
    case 'several':
      return mark(answer in marks ? without(marks, answer) : { ...marks, [answer]: 1 })
    case 'dots':
      return mark({ ...marks, [answer]: (marks[answer] ?? 0) + 1 })
    case 'order':
      return mark(answer in marks ? closeUp(marks, answer) : { ...marks, [answer]: countMarked(marks) + 1 })
    case 'scale':
      return filling
  }
}

/** Gives points to one option. Points that "none of these" laid aside come back. */
export function givePoints({ marks, before }: Filling, answer: string, points: number): Filling {
  return mark({ ...(NONE_OPTION in marks ? before : marks), [answer]: points })
}

/** Takes one dot back; without one it changes nothing. */
export function takeDot(filling: Filling, answer: string): Filling {
  const laid = filling.marks[answer] ?? 0
  if (laid <= 1) return mark(without(filling.marks, answer))
  return mark({ ...filling.marks, [answer]: laid - 1 })
}

export function findFull(paper: BallotPaper, marks: Marks, answer: string): Full | null {
  const { marking } = FORMATS[paper.format]
  if (NONE_OPTION in marks || answer === NONE_OPTION) return null
  if (marking === 'several') return !(answer in marks) && countLeft(paper, marks) === 0 ? 'ballot' : null
  if (marking !== 'dots') return null
  if (countLeft(paper, marks) === 0) return 'ballot'
  return (marks[answer] ?? 0) >= paper.rules.mostDotsPerOption ? 'option' : null
}

/**
 * How much one may still mark: choices, or dots. Of points: how many options have none yet. Null where nothing is counted.
 */
export function countLeft(paper: BallotPaper, marks: Marks): number | null {
  const most = countMost(paper)
  if (most === null) return null
  if (NONE_OPTION in marks) return 0
  const isDots = FORMATS[paper.format].marking === 'dots'
  return most - (isDots ? countDots(marks) : countMarked(marks))
}

/** All that one may mark. Null where nothing is counted. */
export function countMost({ format, options, rules }: BallotPaper): number | null {
  switch (FORMATS[format].marking) {
    case 'several':
      return rules.mostChoices !== null && rules.mostChoices < options.length ? rules.mostChoices : null
    case 'dots':
      // More than fit on the options cannot be laid.
      return Math.min(rules.dots, rules.mostDotsPerOption * options.length)
    case 'scale':
      return options.length
    default:
      return null
  }
}

/** Whether it can be given. Points stand beside each option first: a forgotten one would count as the lowest. */
export function isReady(paper: BallotPaper, marks: Marks): boolean {
  if (checkMarks(paper, marks) !== null) return false
  return FORMATS[paper.format].marking !== 'scale' || countLeft(paper, marks) === 0
}

const mark = (marks: Marks): Filling => ({ marks, before: {} })
const countMarked = (marks: Marks) => Object.keys(marks).length
const countDots = (marks: Marks) => Object.values(marks).reduce((sum, dots) => sum + dots, 0)

function tapNone({ marks, before }: Filling): Filling {
  return NONE_OPTION in marks ? mark(before) : { marks: { [NONE_OPTION]: 1 }, before: marks }
}

function without(marks: Marks, answer: string): Marks {
  return Object.fromEntries(Object.entries(marks).filter(([id]) => id !== answer))
}

/** Those behind it move up. */
function closeUp(marks: Marks, answer: string): Marks {
  const gone = marks[answer] ?? 0
  const left = Object.entries(without(marks, answer))
  return Object.fromEntries(left.map(([id, place]) => [id, place > gone ? place - 1 : place]))
}
