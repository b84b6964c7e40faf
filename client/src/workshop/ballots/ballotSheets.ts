import { FORMATS } from '@wijktafel/shared/decisions/formats'
import type { BallotPaper } from '@wijktafel/shared/decisions/marks'
import { answersOf, MOST_POINTS } from '@wijktafel/shared/decisions/marks'

/** How many ballots lie on an A4: four where few answers fit on a quarter of it, else two; many rows of faces need it all. */
export type BallotsPerSheet = 1 | 2 | 4

const MOST_ON_QUARTER = 5
/** So many circles stand beside an answer; for more dots there is room for a number. */
const MOST_CIRCLES = 4

const isScale = ({ format }: BallotPaper): boolean => FORMATS[format].marking === 'scale'

export function ballotsPerSheet(paper: BallotPaper): BallotsPerSheet {
  const hasMany = answersOf(paper).length > MOST_ON_QUARTER
  if (isScale(paper)) return hasMany ? 1 : 2
  return hasMany ? 2 : 4
}

/** Answers stand in two columns where they are many. */
export const columnsOf = (paper: BallotPaper): 1 | 2 =>
  answersOf(paper).length > MOST_ON_QUARTER && !isScale(paper) ? 2 : 1

export function inSheets<Ballot>(ballots: readonly Ballot[], perSheet: BallotsPerSheet): Ballot[][] {
  const sheets: Ballot[][] = []
  for (let from = 0; from < ballots.length; from += perSheet)
    sheets.push(ballots.slice(from, from + perSheet))
  return sheets
}

/** What stands beside an answer to mark it with a pen. */
export type PenPlace = { kind: 'box' } | { kind: 'number' } | { kind: 'circles' | 'faces'; count: number }

export function penPlaceOf({ format, rules }: Pick<BallotPaper, 'format' | 'rules'>): PenPlace {
  const { marking } = FORMATS[format]
  if (marking === 'scale') return { kind: 'faces', count: MOST_POINTS + 1 }
  if (marking === 'order') return { kind: 'number' }
  if (marking !== 'dots') return { kind: 'box' }
  const count = Math.min(rules.dots, rules.mostDotsPerOption)
  return count > MOST_CIRCLES ? { kind: 'number' } : { kind: 'circles', count }
}
