import { type DecisionFormat, FORMATS, hasOptions, NONE_OPTION } from './formats.ts'
import type { DecisionRules } from './rules.ts'

/**
 * What one ballot says: a number for each option that it marks.
 * 1 where one chooses; dots; points from 0 to 5; places in an order, 1 the best.
 */
export type Marks = Readonly<Record<string, number>>

export interface BallotPaper {
  format: DecisionFormat
  options: readonly { id: string }[]
  rules: DecisionRules
}

/** What a ballot gives to an answer; undefined where it does not mark it, whatever else objects answer to. */
export const markOf = (marks: Marks, answer: string): number | undefined =>
  Object.hasOwn(marks, answer) ? marks[answer] : undefined

/** Points of one option. Faces, from sad to glad. */
export const MOST_POINTS = 5

export type MarksProblem = 'empty' | 'unknownOption' | 'notANumber' | 'tooMany' | 'twice' | 'noneAndMore'

/** The answers that a ballot may mark, in the order of the screen. */
export function answersOf({ format, options, rules }: BallotPaper): readonly string[] {
  const own = FORMATS[format].answers ?? options.map(({ id }) => id)
  return hasOptions(format) && rules.offersNone ? [...own, NONE_OPTION] : own
}

/** What is wrong with these marks; null where they make a ballot. */
export function checkMarks(paper: BallotPaper, marks: Marks): MarksProblem | null {
  const names = Object.keys(marks)
  const answers = answersOf(paper)
  if (names.length === 0) return 'empty'
  if (names.some((name) => !answers.includes(name))) return 'unknownOption'
  const numbers = Object.values(marks)
  if (!numbers.every(Number.isSafeInteger)) return 'notANumber'
  if (names.includes(NONE_OPTION)) {
    if (names.length > 1) return 'noneAndMore'
    return marks[NONE_OPTION] === 1 ? null : 'notANumber'
  }
  return CHECKS[FORMATS[paper.format].marking](numbers, paper.rules)
}

type Check = (numbers: readonly number[], rules: DecisionRules) => MarksProblem | null

const CHECKS: Readonly<Record<(typeof FORMATS)[DecisionFormat]['marking'], Check>> = {
  one: (numbers) => {
    if (!numbers.every((number) => number === 1)) return 'notANumber'
    return numbers.length > 1 ? 'tooMany' : null
  },
  several: (numbers, { mostChoices }) => {
    if (!numbers.every((number) => number === 1)) return 'notANumber'
    return mostChoices !== null && numbers.length > mostChoices ? 'tooMany' : null
  },
  dots: (numbers, { dots, mostDotsPerOption }) => {
    if (!numbers.every((number) => number >= 1)) return 'notANumber'
    const laid = numbers.reduce((sum, number) => sum + number, 0)
    return laid > dots || numbers.some((number) => number > mostDotsPerOption) ? 'tooMany' : null
  },
  scale: (numbers) => (numbers.every((number) => number >= 0 && number <= MOST_POINTS) ? null : 'notANumber'),
  order: (numbers) => {
    if (new Set(numbers).size < numbers.length) return 'twice'
    return numbers.every((number) => number >= 1 && number <= numbers.length) ? null : 'notANumber'
  },
}

/** The same marks are the same text, whatever the order in which somebody made them. */
export function writeMarks(marks: Marks): string {
  return JSON.stringify(Object.fromEntries(Object.entries(marks).toSorted(([a], [b]) => (a < b ? -1 : 1))))
}

/** Marks that name one option, as most formats have them. */
export const markOne = (option: string): Marks => ({ [option]: 1 })
