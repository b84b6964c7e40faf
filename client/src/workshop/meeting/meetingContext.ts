import type { SessionDetail } from '@wijktafel/shared/api/session'
import type { Stage } from '@wijktafel/shared/stage'
import { createContext, use } from 'react'
import type { LiveStatus } from '../../live/liveSnapshot.ts'

export interface Meeting {
  session: SessionDetail
  stage: Stage
  status: LiveStatus
  /** Add to `Date.now()` to get the server's clock. */
  clockOffsetMs: number
}

export const MeetingContext = createContext<Meeting | null>(null)

/** The running meeting. Only inside `MeetingRoom`. */
export function useMeeting(): Meeting {
  const meeting = use(MeetingContext)
  if (!meeting) throw new Error('No meeting here')
  return meeting
}
