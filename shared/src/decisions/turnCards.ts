import type { DecisionOption } from '../stage.ts'
import { FORMATS } from './formats.ts'
import { answersOf, type BallotPaper } from './marks.ts'

/** Which edge of a card is up. */
export const CARD_EDGES = ['up', 'right', 'down', 'left'] as const
export type CardEdge = (typeof CARD_EDGES)[number]

/**
 * Cards are for an open round, and for ballots with one mark out of four answers at most: consent, advice, and choosing one
 * of two, three or four. Five faces and five temperatures do not fit on four edges; neither do several marks, dots, points
 * and orders.
 */
export const mayTurnCards = (paper: BallotPaper): boolean =>
  paper.rules.isOpenRound &&
  FORMATS[paper.format].marking === 'one' &&
  answersOf(paper).length <= CARD_EDGES.length

/** The answer that this edge gives. Null where the card has none there. */
export const answerOfEdge = (paper: BallotPaper, edge: CardEdge): string | null =>
  answersOf(paper)[CARD_EDGES.indexOf(edge)] ?? null

/** With what stands on its options. */
interface WrittenPaper extends BallotPaper {
  options: readonly Pick<DecisionOption, 'id' | 'label' | 'pictures'>[]
}

/** Whether a card that was printed for the one has the right answers on its edges for the other, in pictures and in words. */
export function hasSameEdges(one: WrittenPaper, other: WrittenPaper): boolean {
  const edgesOf = (paper: WrittenPaper) =>
    JSON.stringify([
      paper.format,
      paper.options.map(({ label, pictures }) => [label, pictures]),
      answersOf(paper).length,
    ])
  return mayTurnCards(one) && mayTurnCards(other) && edgesOf(one) === edgesOf(other)
}

/** What became of one card that was read. Only of `counted` a ballot was sealed. */
export const CARD_READINGS = [
  'counted',
  'again',
  'votedElsewhere',
  'twoWays',
  'noAnswer',
  'notHere',
  'torn',
  'unknown',
  'other',
] as const
export type CardReading = (typeof CARD_READINGS)[number]
