import type { BoardId } from '@wijktafel/shared/ids'
import { can } from '@wijktafel/shared/roles'
import { useMemo } from 'react'
import { useMeeting } from '../workshop/meeting/meetingContext.ts'
import { letPeopleChoose } from './cardsToChoose.ts'

/** Sends things on this board to the form of a decision; undefined for who does not lead. */
export function useLetPeopleChoose(boardId: BoardId): ((recordIds: readonly string[]) => void) | undefined {
  const { session } = useMeeting()
  const leads = can(session.role, 'session.lead')
  return useMemo(
    () => (leads ? (recordIds: readonly string[]) => letPeopleChoose({ boardId, recordIds }) : undefined),
    [leads, boardId],
  )
}
