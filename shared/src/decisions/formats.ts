/**
 * How people answer in a decision moment.
 * - `consent`, `gradients`, `temperature` and `advice` are about one proposal and have fixed answers;
 * - the others are about options of the decision itself.
 */
export const DECISION_FORMATS = [
  'consent',
  'gradients',
  'temperature',
  'advice',
  'chooseOne',
  'chooseSeveral',
  'dots',
  'score',
  'ranking',
] as const
export type DecisionFormat = (typeof DECISION_FORMATS)[number]

/** The three answers of a consent decision, in this order. */
export const CONSENT_OPTIONS = ['agree', 'worry', 'stop'] as const
export type ConsentOption = (typeof CONSENT_OPTIONS)[number]

/** Five faces, from "I am all for it" to "I am against it" (after the gradients of agreement of Sam Kaner). */
export const GRADIENT_OPTIONS = ['love', 'like', 'fine', 'doubt', 'against'] as const
/** Those that go along with the proposal. */
export const GRADIENTS_FOR: readonly string[] = ['love', 'like', 'fine']

/** How warm people are for an idea. Decides nothing. */
export const TEMPERATURE_OPTIONS = ['hot', 'warm', 'mild', 'cool', 'cold'] as const

/** What people advise somebody who decides. */
export const ADVICE_OPTIONS = ['do', 'change', 'dont'] as const

/** A ballot that marks this marks nothing else: none of the options will do. */
export const NONE_OPTION = 'none'

/** `one` mark; `several` marks; `dots` to lay; points on a `scale`; places in an `order`. */
export type Marking = 'one' | 'several' | 'dots' | 'scale' | 'order'

interface FormatShape {
  marking: Marking
  /** Null: the options of the decision. */
  answers: readonly string[] | null
}

export const FORMATS: Readonly<Record<DecisionFormat, FormatShape>> = {
  consent: { marking: 'one', answers: CONSENT_OPTIONS },
  gradients: { marking: 'one', answers: GRADIENT_OPTIONS },
  temperature: { marking: 'one', answers: TEMPERATURE_OPTIONS },
  advice: { marking: 'one', answers: ADVICE_OPTIONS },
  chooseOne: { marking: 'one', answers: null },
  chooseSeveral: { marking: 'several', answers: null },
  dots: { marking: 'dots', answers: null },
  score: { marking: 'scale', answers: null },
  ranking: { marking: 'order', answers: null },
}

export const hasOptions = (format: DecisionFormat): boolean => FORMATS[format].answers === null
