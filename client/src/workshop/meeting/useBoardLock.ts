import { can } from '@wijktafel/shared/roles'
import { useAction } from '../queries/useAction.ts'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { useMeeting } from './meetingContext.ts'

/** The lock of this step's board, for all but the regisseur. Null where there is no board, or somebody else leads. */
export function useBoardLock(): { locked: boolean; change: () => void } | null {
  const { session, stage } = useMeeting()
  const boardId = stage.activity?.boardId ?? null
  const isAsked = boardId !== null && can(session.role, 'session.lead')
  const params = { boardId: boardId ?? '' }
  const board = useEndpoint('GET /api/boards/:boardId', { params }, { enabled: isAsked })
  const { mutate } = useAction('PUT /api/boards/:boardId/lock', { refresh: ['GET /api/boards/:boardId'] })
  if (!isAsked || !board.data) return null
  const { locked } = board.data
  return { locked, change: () => mutate({ params, body: { locked: !locked } }) }
}
