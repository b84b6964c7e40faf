import { type DecisionId, newId } from '@wijktafel/shared/ids'
import type { NextStep } from '../../workshop/meeting/nextStepOf.ts'
import { useAction } from '../../workshop/queries/useAction.ts'

export type RoundStep = Extract<
  NextStep,
  { kind: 'talkOn' | 'showOutcome' | 'askObjections' | 'chooseAgain' }
>

/** What brings a decision in rounds one step further. A second press meanwhile is refused, and changes nothing. */
export function useLeadRound() {
  const refresh = ['GET /api/sessions/:sessionId/decisions', 'GET /api/sessions/:sessionId'] as const
  const move = useAction('POST /api/decisions/:decisionId/step', { refresh })
  const show = useAction('POST /api/decisions/:decisionId/show', { refresh })
  const ask = useAction('POST /api/decisions/:decisionId/objections', { refresh })
  const again = useAction('POST /api/decisions/:decisionId/again', { refresh })
  const run = (next: RoundStep) => {
    const params = { decisionId: next.decisionId }
    switch (next.kind) {
      case 'talkOn':
        return move.mutate({ params, body: { from: next.from, to: next.to } })
      case 'showOutcome':
        return show.mutate({ params })
      case 'askObjections':
        return ask.mutate({ params })
      case 'chooseAgain':
        return again.mutate({ params, body: { id: newId<DecisionId>() } })
    }
  }
  return { run, isPending: [move, show, ask, again].some(({ isPending }) => isPending) }
}
