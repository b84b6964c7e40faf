import type { Page } from '@playwright/test'
import type { Camera } from './camera.ts'
import { giveVotes } from './guests.ts'
import type { Table } from './meeting.ts'
import type { Town } from './town.ts'

const PROPOSAL = 'Waar gaan we mee verder?'

/** From the proposal to the outcome, on the laptop, the phone and in the room. */
export async function showDeciding(
  camera: Camera,
  town: Town,
  { lead, projector, guests, phone }: Table & { phone: Page },
): Promise<void> {
  await lead.getByRole('button', { name: 'Maak een voorstel' }).click()
  await lead.getByRole('button', { name: 'Nieuw voorstel' }).click()
  await camera.shoot('voorstel-maken', lead.getByText('Welke invloed hebben mensen?'))
  await lead.getByLabel('Waar beslissen we over?').fill(PROPOSAL)
  await lead.getByText('Adviseren', { exact: true }).click()
  await lead.getByRole('radio', { name: /Kies één/ }).check()
  await option(lead, { number: 1, words: 'Beter slapen', search: 'slapen' })
  await option(lead, { number: 2, words: 'Een rookvrije speelplek', search: 'speeltuin' })
  await lead.getByRole('button', { name: 'Bewaren' }).scrollIntoViewIfNeeded()
  await camera.shoot('voorstel-keuzes', lead.getByRole('button', { name: 'Bewaren' }))
  await lead.getByText('Meer regels', { exact: true }).click()
  await lead.getByText('Meer regels', { exact: true }).scrollIntoViewIfNeeded()
  await camera.shoot('voorstel-regels', lead.getByText('Wanneer is het ja?'))
  await lead.getByRole('button', { name: 'Bewaren' }).click()
  await camera.shoot('voorstel-klaar', lead.getByText('Als je nu opent, stemmen mee:'))

  await lead.getByRole('button', { name: 'Open de stemming' }).last().click()
  await camera.shoot('stemmen', lead.getByRole('button', { name: 'Geef mijn stem' }))
  await camera.shoot('zaal-stemmen', projector.getByText('Stem op je telefoon'))
  await votePhone(camera, phone)
  await giveVotes(guests, await openDecision(town))
  await lead.getByText('Beter slapen').click()
  await lead.getByRole('button', { name: 'Geef mijn stem' }).click()
  await lead.getByText('Jouw stem is binnen.').waitFor()
  await lead.getByRole('button', { name: 'Sluit de stemming' }).click()
  await camera.shoot('uitslag', lead.getByText(/De meeste mensen kiezen/))
  await camera.shoot('zaal-uitslag', projector.getByText(/De meeste mensen kiezen/))
  await camera.shoot('telefoon-uitslag', phone.getByRole('button', { name: 'Gezien' }))
}

async function option(
  lead: Page,
  { number, words, search }: { number: number; words: string; search: string },
) {
  await lead.getByLabel(`Keuze ${number}`, { exact: true }).fill(words)
  await lead.getByRole('button', { name: 'Kies een plaatje' }).last().scrollIntoViewIfNeeded()
  await lead.getByRole('button', { name: 'Kies een plaatje' }).nth(1).click()
  const sheet = lead.getByRole('dialog', { name: `Plaatjes bij keuze ${number}` })
  await sheet.getByRole('searchbox').fill(search)
  await sheet
    .getByRole('status')
    .getByText(/gevonden/)
    .waitFor()
  await sheet.locator('button[aria-pressed]').first().click()
  await sheet.getByRole('button', { name: 'Klaar (1 plaatje)' }).click()
}

async function votePhone(camera: Camera, phone: Page): Promise<void> {
  await phone.getByText('Beter slapen').click()
  const give = phone.getByRole('button', { name: 'Geef mijn stem' })
  await camera.shoot('telefoon-stem', give)
  await give.click()
  await camera.shoot('telefoon-stem-klopt', phone.getByRole('heading', { name: 'Klopt dit?' }))
  await phone.getByRole('button', { name: 'Ja, geef mijn stem' }).click()
  await camera.shoot('telefoon-stem-binnen', phone.getByRole('heading', { name: 'Jouw stem is binnen' }))
}

async function openDecision(town: Town) {
  const params = { sessionId: town.openSessionId }
  const { decisions } = await town.facilitator.call('GET /api/sessions/:sessionId/decisions', { params })
  const open = decisions.find(({ state }) => state === 'open')
  if (!open) throw new Error('No ballot is open.')
  return open.id
}
