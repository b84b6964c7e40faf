import type { LeadAction } from '@wijktafel/shared/api/session'
import { useCallback } from 'react'
import { useAction } from '../queries/useAction.ts'
import { useMeeting } from './meetingContext.ts'

/** Leads the meeting: every screen follows by itself. */
export function useLead() {
  const { session } = useMeeting()
  const { mutate, isPending } = useAction('POST /api/sessions/:sessionId/lead', {
    refresh: ['GET /api/sessions/:sessionId'],
  })
  const lead = useCallback(
    (body: LeadAction) => mutate({ params: { sessionId: session.id }, body }),
    [mutate, session.id],
  )
  return { lead, isPending }
}
