import type { Phase } from '@wijktafel/shared/method/phase'
import { useMeeting } from './meetingContext.ts'

/** The phase whose colour the screen wears: of the step, else of the meeting. */
export function useMeetingPhase(): Phase {
  const { stage, seat } = useMeeting()
  return stage?.activity?.phase ?? seat.info.phase
}
