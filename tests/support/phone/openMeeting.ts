import { type CardId, newId, type PictureId, type SessionId } from '@wijktafel/shared/ids'
import type { Neighbourhood } from '../../../scripts/demo/fillNeighbourhood.ts'
import { goToStep } from './goToStep.ts'

/** On a card that somebody else laid on the table. */
export const NEIGHBOURS_PICTURES = ['1F50A', '1F6AC', '1F68C', '1F6DD'] as PictureId[]

/** Another meeting of the same neighbourhood, at a step that asks for cards; the first of them lies there. */
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
  const activityId = await goToStep(meeting, 'stress-en-blij')
  const params = { sessionId: id }
  const seat = await facilitator.call('POST /api/sessions/:sessionId/enter', { params, body: {} })
  await facilitator.call('POST /api/sessions/:sessionId/cards', {
    params,
    body: {
      ...{ id: newId<CardId>(), participantId: seat.id, activityId, zoneId: null },
      ...{ pictures: NEIGHBOURS_PICTURES, text: '' },
    },
  })
  return meeting
}
