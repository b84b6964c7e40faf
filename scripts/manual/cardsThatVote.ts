import { type DecisionId, newId } from '@wijktafel/shared/ids'
import type { Camera } from './camera.ts'
import type { Town } from './town.ts'

const ANSWERS = [
  { id: 'bench', label: 'Een bankje', pictures: ['1FA91'] },
  { id: 'garden', label: 'Een tuin', pictures: ['1F33B'] },
  { id: 'swing', label: 'Een schommel', pictures: ['1F6DD'] },
]

/** Printed for a proposal that is taken away again: the story goes on with another. */
export async function showCardsThatVote(camera: Camera, town: Town): Promise<void> {
  const { facilitator, openSessionId } = town
  const decisionId = newId<DecisionId>()
  const { activities } = await facilitator.call('GET /api/sessions/:sessionId', {
    params: { sessionId: openSessionId },
  })
  await facilitator.call('POST /api/sessions/:sessionId/decisions', {
    params: { sessionId: openSessionId },
    body: {
      ...{ id: decisionId, proposal: 'Wat doen we met het plein?', pictures: ['1F333'] },
      ...{ influence: 'decide', format: 'chooseOne', options: ANSWERS, rules: { isOpenRound: true } },
      activityId: activities.find(({ state }) => state === 'active')?.id ?? null,
    },
  })
  const path = `/bijeenkomst/${openSessionId}/kaarten/${decisionId}`
  const lead = await camera.open('laptop', await town.doorOf('facilitator', path))
  await lead.getByLabel('Bewoners', { exact: true }).fill('6')
  await lead.getByRole('button', { name: 'Maak de kaarten' }).click()
  await camera.shoot('kaarten-maken', lead.locator('[data-card]').first())
  await lead.context().close()
  await facilitator.call('DELETE /api/decisions/:decisionId', { params: { decisionId } })
}
