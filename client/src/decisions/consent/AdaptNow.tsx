import type { DecisionId } from '@wijktafel/shared/ids'
import { useMeeting } from '../../workshop/meeting/meetingContext.ts'
import { useEndpoint } from '../../workshop/queries/useEndpoint.ts'
import { AdaptSheet } from './AdaptSheet.tsx'

/** The sheet in which a proposal is adapted, as soon as it is known which. */
export function AdaptNow({ decisionId, onClose }: { decisionId: DecisionId; onClose: () => void }) {
  const { session } = useMeeting()
  const decisions = useEndpoint('GET /api/sessions/:sessionId/decisions', {
    params: { sessionId: session.id },
  })
  const decision = decisions.data?.decisions.find(({ id }) => id === decisionId)
  return decision ? <AdaptSheet key={decision.id} decision={decision} onClose={onClose} /> : null
}
