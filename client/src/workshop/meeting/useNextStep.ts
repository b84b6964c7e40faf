import type { Activity } from '@wijktafel/shared/api/session'
import { templateById } from '@wijktafel/shared/method/templates'
import { can } from '@wijktafel/shared/roles'
import { useAction } from '../queries/useAction.ts'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { useMeeting } from './meetingContext.ts'
import { useLead } from './useLead.ts'

export interface NextStep {
  /** Message key. */
  label: string
  picture: string
  isPending: boolean
  run: () => void
}

interface Ways {
  onPrepareDecision: () => void
  onClose: () => void
}

/**
 * The one thing to do now, for whoever leads. The order is that of a meeting:
 * close the ballot, leave the outcome, show what waits, decide, go on, close.
 */
export function useNextStep({ onPrepareDecision, onClose }: Ways): NextStep | null {
  const { session, stage } = useMeeting()
  const { lead, isPending } = useLead()
  const leads = can(session.role, 'session.lead')
  const params = { sessionId: session.id }
  const decisions = useEndpoint('GET /api/sessions/:sessionId/decisions', { params }, { enabled: leads })
  const refresh = ['GET /api/sessions/:sessionId/decisions'] as const
  const openBallot = useAction('POST /api/decisions/:decisionId/open', { refresh })
  const closeBallot = useAction('POST /api/decisions/:decisionId/close', { refresh })
  const { activity, decision, outcome, revealed } = stage
  if (!leads) return null

  if (decision) {
    return {
      label: 'next.closeBallot',
      picture: '1F5F3',
      isPending: closeBallot.isPending,
      run: () => closeBallot.mutate({ params: { decisionId: decision.id } }),
    }
  }
  if (outcome) {
    return {
      label: 'next.clearOutcome',
      picture: '27A1',
      isPending,
      run: () => lead({ type: 'clearOutcome' }),
    }
  }
  if (activity?.silent && !revealed) {
    return {
      label: 'next.reveal',
      picture: '1F440',
      isPending,
      run: () => lead({ type: 'reveal', activityId: activity.id }),
    }
  }
  const ofStep = decisions.data?.decisions.filter(({ activityId }) => activityId === activity?.id) ?? []
  const draft = ofStep.find(({ state }) => state === 'draft')
  if (draft) {
    return {
      label: 'next.openBallot',
      picture: '1F5F3',
      isPending: openBallot.isPending,
      run: () => openBallot.mutate({ params: { decisionId: draft.id } }),
    }
  }
  if (activity && ofStep.length === 0 && templateById(activity.templateId)?.decision) {
    return { label: 'next.prepareDecision', picture: '1F5F3', isPending: false, run: onPrepareDecision }
  }
  const following = stepAfter(session.activities, activity?.id ?? null)
  if (!following) return { label: 'close.button', picture: '1F3C1', isPending: false, run: onClose }
  return {
    label: 'next.step',
    picture: '27A1',
    isPending,
    run: () => lead({ type: 'go', from: activity?.id ?? null, to: following.id }),
  }
}

/** Undefined after the last step; the first step when none was begun. */
export function stepAfter(activities: readonly Activity[], currentId: string | null): Activity | undefined {
  return activities[activities.findIndex(({ id }) => id === currentId) + 1]
}
