import type { DecisionFormat } from './formats.ts'

/** `most`: more than any other. `half`: more than half of the ballots cast. `bothSides`: on each side on its own, too. */
export const MAJORITIES = ['most', 'half', 'twoThirds', 'bothSides'] as const
export type Majority = (typeof MAJORITIES)[number]

/** What a tie means: nothing is decided and people `talk` on, they choose `again` between what is equal, or a `lot` is drawn. */
export const TIES = ['talk', 'again', 'lot'] as const
export type OnTie = (typeof TIES)[number]

/** Who sees the outcome first when the ballot closes. The counts are nobody's before that. */
export const OUTCOME_VIEWERS = ['everyone', 'leadFirst'] as const
export type OutcomeViewer = (typeof OUTCOME_VIEWERS)[number]

/** Known before anybody votes, and the same until the end. */
export interface DecisionRules {
  /** So many ballots must be cast for the outcome to count. 0: any number. */
  quorum: number
  majority: Majority
  onTie: OnTie
  sees: OutcomeViewer
  /** Several: how many one may mark. Null: as many as there are. */
  mostChoices: number | null
  /** Dots: how many each person has, and how many of them may lie on one option. */
  dots: number
  mostDotsPerOption: number
  /** Whether a ballot may say that none of the options will do. Only where there are options. */
  offersNone: boolean
  /** The group chose that neighbours may see how one votes: by hand, or with a card that is turned. */
  isOpenRound: boolean
}

export const DEFAULT_RULES: DecisionRules = {
  quorum: 0,
  majority: 'most',
  onTie: 'talk',
  sees: 'everyone',
  mostChoices: null,
  dots: 3,
  mostDotsPerOption: 1,
  offersNone: false,
  isOpenRound: false,
}

/**
 * Which majorities a format knows, its usual one first. Consent knows none: one stop is enough. Of dots, points and orders
 * `bothSides` means that residents and professionals, each counted alone, come to the same option.
 */
export const MAJORITIES_OF: Readonly<Record<DecisionFormat, readonly [Majority, ...Majority[]]>> = {
  consent: ['most'],
  gradients: ['half', 'twoThirds', 'bothSides'],
  temperature: ['most'],
  advice: ['most'],
  chooseOne: ['most', 'half', 'twoThirds', 'bothSides'],
  chooseSeveral: ['most', 'half', 'twoThirds', 'bothSides'],
  dots: ['most', 'bothSides'],
  score: ['most', 'bothSides'],
  ranking: ['most', 'bothSides'],
}
