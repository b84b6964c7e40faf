import { newId, type SessionId } from '@wijktafel/shared/ids'
import type { Neighbourhood } from '../../../scripts/demo/fillNeighbourhood.ts'
import { goToStep } from './goToStep.ts'

/** Another meeting of the same neighbourhood, at a step that asks for cards, with nobody at the table yet. */
export async function openMeeting(neighbourhood: Neighbourhood): Promise<Neighbourhood> {
  const { facilitator, projectId } = neighbourhood
  const id = newId<SessionId>()
  await facilitator.call('POST /api/projects/:projectId/sessions', {
    params: { projectId },
    body: {
      ...{ id, agendaId: 'ontdekken-eerste', title: 'Ontdekken', place: 'Buurthuis' },
      plannedAt: Date.now(),
    },
  })
  const { code } = await facilitator.call('POST /api/sessions/:sessionId/open', { params: { sessionId: id } })
  if (!code) throw new Error('the meeting has no code')
  const meeting = { ...neighbourhood, openSessionId: id, code }
  await goToStep(meeting, 'stress-en-blij')
  return meeting
}
