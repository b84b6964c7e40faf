import { type ActivityId, newId } from '@wijktafel/shared/ids'
import type { Neighbourhood } from '../../../scripts/demo/fillNeighbourhood.ts'

/** Goes to a new step of the agenda, made from a template. */
export async function goToStep(
  { facilitator, openSessionId }: Neighbourhood,
  templateId: string,
): Promise<ActivityId> {
  const params = { sessionId: openSessionId }
  const id = newId<ActivityId>()
  const { activities } = await facilitator.call('POST /api/sessions/:sessionId/activities', {
    params,
    body: { id, templateId },
  })
  const from = activities.find(({ state }) => state === 'active')?.id ?? null
  await facilitator.call('POST /api/sessions/:sessionId/lead', { params, body: { type: 'go', from, to: id } })
  return id
}
