import { FORMATS, NONE_OPTION } from '@wijktafel/shared/decisions/formats'
import { type BallotPaper, type Marks, MOST_POINTS } from '@wijktafel/shared/decisions/marks'

const numbers = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)

/** What a pen may have put beside an answer, from low to high. */
export function valuesOf({ format, options, rules }: BallotPaper, answer: string): readonly number[] {
  if (answer === NONE_OPTION) return [1]
  switch (FORMATS[format].marking) {
    case 'dots':
      return numbers(1, Math.min(rules.dots, rules.mostDotsPerOption))
    case 'scale':
      return numbers(0, MOST_POINTS)
    case 'order':
      return numbers(1, options.length)
    default:
      return [1]
  }
}

/**
 * One tap on what is marked on paper: sets it, or takes it away where it was so already. Where only one can be marked the
 * other goes; a place in an order moves along. Too many is not kept from anybody: a ballot may have been filled in wrong.
 */
export function tapMark(paper: BallotPaper, marks: Marks, tap: { answer: string; value: number }): Marks {
  const { answer, value } = tap
  const { [answer]: before, ...others } = marks
  if (before === value) return others
  const { marking } = FORMATS[paper.format]
  if (answer === NONE_OPTION || marking === 'one') return { [answer]: value }
  const { [NONE_OPTION]: _, ...own } = others
  const stay =
    marking === 'order' ? Object.fromEntries(Object.entries(own).filter(([, place]) => place !== value)) : own
  return { ...stay, [answer]: value }
}
