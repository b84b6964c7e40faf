import { can } from '@wijktafel/shared/roles'
import { useEffect, useRef } from 'react'
import { useAction } from '../queries/useAction.ts'
import { useMeeting } from './meetingContext.ts'

/** Takes the member's seat at the table. Who only watches has none. */
export function useEnter(): void {
  const { session } = useMeeting()
  const asked = useRef(false)
  const { mutate } = useAction('POST /api/sessions/:sessionId/enter', {
    refresh: ['GET /api/sessions/:sessionId'],
  })
  const mustEnter = session.participant === null && can(session.role, 'session.takePart')
  useEffect(() => {
    if (!mustEnter || asked.current) return
    asked.current = true
    mutate({ params: { sessionId: session.id }, body: {} })
  }, [mustEnter, mutate, session.id])
}
