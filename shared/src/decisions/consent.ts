import type { ActivityId, DecisionId } from '../ids.ts'
import type { ConsentStep, StageDecision } from '../stage.ts'

/** Before anybody votes: what there is to see, what is unclear, what people think of it. Nobody can vote yet. */
export const TALK_STEPS = ['proposal', 'questions', 'reactions'] as const satisfies readonly ConsentStep[]
export type TalkStep = (typeof TALK_STEPS)[number]

/** What an open consent round may go to from here: one further, one back, or out of it. */
export const ROUND_PLACES = ['draft', ...TALK_STEPS, 'ballot'] as const
export type RoundPlace = (typeof ROUND_PLACES)[number]

/** Null where people vote, or where there are no steps. */
export function talkStepOf({ step }: Pick<StageDecision, 'step'>): TalkStep | null {
  return TALK_STEPS.find((each) => each === step) ?? null
}

export const isNextTo = (from: RoundPlace, to: RoundPlace): boolean =>
  Math.abs(ROUND_PLACES.indexOf(from) - ROUND_PLACES.indexOf(to)) === 1

/** The step of the agenda in which the objections to a decision are told. One and the same, whoever asks for it first. */
export const objectionRoundOf = (id: DecisionId): ActivityId => [...id].toReversed().join('') as ActivityId

/** The template of that step. */
export const OBJECTIONS_TEMPLATE = 'bezwaren'
