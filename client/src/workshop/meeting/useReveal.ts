import { can } from '@wijktafel/shared/roles'
import { useMemo } from 'react'
import { useMeeting } from './meetingContext.ts'
import { useLead } from './useLead.ts'

/** Shows the hidden cards of this step to everyone. Undefined: there are none, or somebody else leads. */
export function useReveal(): (() => void) | undefined {
  const { session, stage } = useMeeting()
  const { lead } = useLead()
  const { activity, revealed, counts } = stage
  const isHidden = activity?.silent === true && !revealed && counts.cards > 0
  const activityId = isHidden && can(session.role, 'session.lead') ? activity.id : null
  return useMemo(
    () => (activityId === null ? undefined : () => lead({ type: 'reveal', activityId })),
    [activityId, lead],
  )
}
