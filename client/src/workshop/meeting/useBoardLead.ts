import type { LeadAction } from '@wijktafel/shared/api/session'
import type { BoardId } from '@wijktafel/shared/ids'
import { can } from '@wijktafel/shared/roles'
import { useMemo } from 'react'
import type { BoardLead } from '../../canvas/boardProps.ts'
import { useAction } from '../queries/useAction.ts'
import { useMeeting } from './meetingContext.ts'

/** What a regisseur does to everyone's view of a board; undefined for others. A refusal is said in plain words. */
export function useBoardLead(boardId: BoardId): BoardLead | undefined {
  const { session } = useMeeting()
  const { mutateAsync } = useAction('POST /api/sessions/:sessionId/lead')
  const { id: sessionId } = session
  const leads = can(session.role, 'session.lead')
  return useMemo(() => {
    if (!leads) return undefined
    const act = (body: LeadAction) =>
      mutateAsync({ params: { sessionId }, body }).then(
        () => true,
        () => false,
      )
    return {
      call: (view) => act({ type: 'call', boardId, view }),
      spotlight: (zoneId) => act({ type: 'spotlight', on: zoneId === null ? null : { boardId, zoneId } }),
    }
  }, [leads, mutateAsync, sessionId, boardId])
}
