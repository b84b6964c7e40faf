import type { Page } from '@playwright/test'
import type { ActivityId } from '@wijktafel/shared/ids'
import type { Camera } from './camera.ts'
import { type Guest, layCards, seatGuests } from './guests.ts'
import { choose, drag, pointAt } from './onBoard.ts'
import type { Town } from './town.ts'

const QUESTION = 'Waar krijg jij stress van in de buurt?'

/** The screens that stay open during the meeting. */
export interface Table {
  lead: Page
  projector: Page
  guests: Guest[]
}

/** How people come in, on the laptop and in the room. */
export async function startTable(camera: Camera, town: Town): Promise<Table> {
  const path = `/bijeenkomst/${town.openSessionId}`
  const guests = await seatGuests(town)
  const lead = await camera.open('laptop', await town.doorOf('facilitator', path))
  await lead.getByRole('button', { name: /Zo doen mensen mee/ }).click()
  const join = lead.getByRole('dialog', { name: 'Zo doen mensen mee' })
  await camera.shoot('zo-doen-mensen-mee', join.getByRole('img', { name: /^QR-code/ }))
  await join.getByRole('button', { name: 'Sluiten' }).click()
  const projector = await camera.open('projector', await town.doorOf('facilitator', `${path}/scherm`))
  await camera.shoot('zaal-vraag', projector.getByRole('heading', { name: QUESTION }))
  return { lead, projector, guests }
}

/** Cards wait, and only their number is seen. */
export async function showSilentRound(camera: Camera, town: Town, { lead, guests }: Table): Promise<void> {
  await layCards(town, guests, await currentActivity(town))
  await lead.getByRole('button', { name: 'Klok stilzetten' }).click()
  await lead.getByText('14 kaartjes wachten op jou').waitFor()
  await camera.shoot('stille-ronde', lead.getByRole('button', { name: 'Laat alles zien' }))
}

async function currentActivity(town: Town): Promise<ActivityId> {
  const params = { sessionId: town.openSessionId }
  const { activities } = await town.facilitator.call('GET /api/sessions/:sessionId', { params })
  const step = activities.find(({ templateId }) => templateId === 'stress-en-blij')
  if (!step) throw new Error('The meeting has no step about stress.')
  return step.id
}

/** All cards at once: on the board, in the room, on the phone. */
export async function showBoard(
  camera: Camera,
  town: Town,
  { lead, projector, phone }: Table & { phone: Page },
): Promise<void> {
  const path = `/bijeenkomst/${town.openSessionId}`
  const colleague = await camera.open('laptop', await town.doorOf('professional', path))
  await colleague.getByRole('button', { name: 'Kaartje' }).first().waitFor()
  await lead.getByRole('button', { name: 'Laat alles zien' }).click()
  await pointAt(colleague.getByText('Koffie met buren').first(), { right: 20, down: 90 })
  await camera.shoot('bord', lead.getByText('Het park').first())
  await camera.shoot('zaal-kaartjes', projector.getByText('Moeilijke brieven'))
  await camera.shoot('telefoon-iedereen', phone.getByRole('heading', { name: 'Dit zei iedereen' }))
  await colleague.context().close()
}

/** The next step on the same board: a group with a name. Then a break. */
export async function showArranging(camera: Camera, { lead, projector }: Table): Promise<void> {
  await lead.getByRole('button', { name: 'Volgende' }).click()
  const [coffee, cooking] = [
    lead.getByText('Koffie met buren').first(),
    lead.getByText('Samen koken').first(),
  ]
  await drag(cooking, { right: 0, down: 130 })
  await drag(coffee, { right: 0, down: 230 })
  await choose([coffee, cooking])
  await lead.getByRole('toolbar', { name: 'Gereedschap' }).getByRole('button', { name: 'Groep' }).click()
  await lead.keyboard.type('Samen eten')
  await lead.keyboard.press('Enter')
  await camera.shoot('groep', lead.getByText('Samen eten', { exact: true }).first())
  await lead.getByRole('button', { name: 'Volgende' }).click()
  await camera.shoot('zaal-pauze', projector.getByRole('heading', { name: 'Pauze' }))
  await lead.getByRole('button', { name: 'Volgende' }).click()
}
