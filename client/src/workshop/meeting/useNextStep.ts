import { assertNever } from '@wijktafel/shared/assertNever'
import type { DecisionId } from '@wijktafel/shared/ids'
import { can } from '@wijktafel/shared/roles'
import { useLeadRound } from '../../decisions/consent/useLeadRound.ts'
import { useWaitsForOthers, type WaitsFor } from '../ballots/useWaitsForOthers.ts'
import { useAction } from '../queries/useAction.ts'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { useMeeting } from './meetingContext.ts'
import { type NextStep, nextStepOf } from './nextStepOf.ts'
import { useLead } from './useLead.ts'

const LOOK: Record<NextStep['kind'], { label: string; picture: string }> = {
  closeBallot: { label: 'next.closeBallot', picture: '1F5F3' },
  clearOutcome: { label: 'next.clearOutcome', picture: '27A1' },
  talkOn: { label: 'next.talkOn', picture: '27A1' },
  showOutcome: { label: 'next.showOutcome', picture: '1F440' },
  askObjections: { label: 'next.askObjections', picture: '270B' },
  chooseAgain: { label: 'next.chooseAgain', picture: '1F501' },
  adapt: { label: 'next.adapt', picture: '270F' },
  reveal: { label: 'next.reveal', picture: '1F440' },
  revealNext: { label: 'next.revealNext', picture: '1F0CF' },
  openBallot: { label: 'next.openBallot', picture: '1F5F3' },
  prepareDecision: { label: 'next.prepareDecision', picture: '1F5F3' },
  step: { label: 'next.step', picture: '27A1' },
  close: { label: 'close.button', picture: '1F3C1' },
}

/** Somebody else of the team may prepare a proposal meanwhile, or take one away. */
const ASK_AGAIN_MS = 5_000

interface Ways {
  onPrepareDecision: () => void
  onClose: () => void
  /** Paper or hands may not be in yet: asks first. */
  onCloseBallot: (waits: readonly WaitsFor[], close: () => void) => void
  onAdapt: (decisionId: DecisionId) => void
}

/** The button for the one thing to do now. Null for who does not lead. `label` is a message key. */
export function useNextStep({ onPrepareDecision, onClose, onCloseBallot, onAdapt }: Ways) {
  const { session, stage } = useMeeting()
  const { lead, isPending } = useLead()
  const leads = can(session.role, 'session.lead')
  const params = { sessionId: session.id }
  const decisions = useEndpoint(
    'GET /api/sessions/:sessionId/decisions',
    { params },
    { enabled: leads, everyMs: ASK_AGAIN_MS },
  )
  const refresh = ['GET /api/sessions/:sessionId/decisions'] as const
  const openBallot = useAction('POST /api/decisions/:decisionId/open', { refresh })
  const closeBallot = useAction('POST /api/decisions/:decisionId/close', { refresh })
  const waits = useWaitsForOthers(stage.decision, leads)
  const round = useLeadRound()
  if (!leads) return null

  const next = nextStepOf({
    stage,
    activities: session.activities,
    decisions: decisions.data?.decisions ?? [],
  })
  const run = () => {
    switch (next.kind) {
      case 'talkOn':
      case 'showOutcome':
      case 'askObjections':
      case 'chooseAgain':
        return round.run(next)
      case 'adapt':
        return onAdapt(next.decisionId)
      case 'closeBallot': {
        const close = () => closeBallot.mutate({ params: { decisionId: next.decisionId } })
        return waits.length > 0 ? onCloseBallot(waits, close) : close()
      }
      case 'openBallot':
        return openBallot.mutate({ params: { decisionId: next.decisionId } })
      case 'clearOutcome':
        return lead({ type: 'clearOutcome' })
      case 'reveal':
        return lead({ type: 'reveal', activityId: next.activityId })
      case 'revealNext':
        return lead({ type: 'revealNext', activityId: next.activityId, shown: next.shown })
      case 'step':
        return lead({ type: 'go', from: next.from, to: next.to })
      case 'prepareDecision':
        return onPrepareDecision()
      case 'close':
        return onClose()
      default:
        return assertNever(next)
    }
  }
  const label = next.kind === 'talkOn' ? `next.talkOn.${next.to}` : LOOK[next.kind].label
  return {
    ...LOOK[next.kind],
    label,
    isPending: isPending || round.isPending || openBallot.isPending || closeBallot.isPending,
    run,
  }
}
