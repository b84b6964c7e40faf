import { adviceOf, type FloorAdvice, type FloorBalance } from '@wijktafel/shared/floor/balance'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { useMeeting } from './meetingContext.ts'

const ASK_EVERY_MS = 15_000

/** How the floor is shared so far, and what may help now. Only for who leads. Null until it came in. */
export function useBalance(): { balance: FloorBalance; advice: FloorAdvice | null } | null {
  const { session } = useMeeting()
  const { data } = useEndpoint(
    'GET /api/sessions/:sessionId/balance',
    { params: { sessionId: session.id } },
    { everyMs: ASK_EVERY_MS },
  )
  if (!data) return null
  const { serverTime, ...balance } = data
  return { balance, advice: adviceOf(balance, serverTime) }
}
