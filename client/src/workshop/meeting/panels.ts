import type { Role } from '@wijktafel/shared/roles'
import { can } from '@wijktafel/shared/roles'

/** What can be opened beside the board. */
export type PanelId =
  | 'agenda'
  | 'people'
  | 'notes'
  | 'decision'
  | 'promises'
  | 'coach'
  | 'guide'
  | 'history'
  | 'hidden'

export interface PanelInfo {
  id: PanelId
  picture: string
}

/** The panels of a role, in the order of their buttons. The agenda is one only where it has no place of its own. */
export function panelsOf(role: Role): PanelInfo[] {
  const all: (PanelInfo & { shown: boolean })[] = [
    { id: 'agenda', picture: '1F4CB', shown: true },
    { id: 'guide', picture: '1F4A1', shown: can(role, 'session.lead') },
    { id: 'hidden', picture: '1F92B', shown: can(role, 'card.review') },
    { id: 'people', picture: '1F465', shown: true },
    { id: 'history', picture: '1F570', shown: can(role, 'board.read') },
    { id: 'notes', picture: '1F4DD', shown: can(role, 'note.read') },
    { id: 'decision', picture: '1F5F3', shown: true },
    { id: 'promises', picture: '1F91D', shown: can(role, 'project.read') },
    { id: 'coach', picture: '1F4AC', shown: can(role, 'coachNote.read') || can(role, 'coachNote.write') },
  ]
  return all.filter(({ shown }) => shown)
}
