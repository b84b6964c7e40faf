import { expect, type Page, test } from '@playwright/test'
import { type ActivityId, newId } from '@wijktafel/shared/ids'
import { Phone } from '../support/pages/phone.ts'
import { PHONE } from '../support/people.ts'
import { Table } from '../support/table.ts'

/** How people feel when they come in: said with a face, seen by the room. */

let table: Table

test.beforeEach(async ({ browser }) => {
  table = await Table.lay(browser)
})
test.afterEach(async () => {
  const faults = table.people.faults()
  await table.clear()
  expect(faults).toEqual([])
})

async function beginCheckIn(): Promise<void> {
  const { facilitator } = table.neighbourhood
  const id = newId<ActivityId>()
  const params = { sessionId: table.sessionId }
  await facilitator.call('POST /api/sessions/:sessionId/activities', {
    params,
    body: { id, templateId: 'check-in' },
  })
  const { activities } = await facilitator.call('GET /api/sessions/:sessionId', { params })
  const from = activities.find(({ state }) => state === 'active')?.id ?? null
  await facilitator.call('POST /api/sessions/:sessionId/lead', { params, body: { type: 'go', from, to: id } })
}

async function feel(face: string, chair: number): Promise<void> {
  const phone = new Phone(await table.people.arrive({ baseURL: table.server.origin, viewport: PHONE }))
  await phone.openAddress(`/m?c=${table.neighbourhood.code}`)
  await phone.sitDown(chair)
  await phone.beginFeeling(face)
  await phone.place()
  await expect(phone.heading('Jouw kaartje ligt op tafel')).toBeVisible()
}

const moodOn = (page: Page) => page.getByRole('region', { name: 'Zo voelen we ons' })
const faceOn = (page: Page, name: string) =>
  moodOn(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('img', { name, exact: true }) })
    .first()

test('everyone sees how the table feels: beside the board, on the big screen, and in the report', async () => {
  const noor = await table.facilitator()
  const screen = await noor.page.context().newPage()
  await screen.goto(`/bijeenkomst/${table.sessionId}/scherm`)
  await beginCheckIn()
  await feel('Heel goed', 3)
  await feel('Niet goed', 4)
  for (const page of [noor.page, screen]) {
    await expect(faceOn(page, 'Heel goed')).toContainText('1')
    await expect(faceOn(page, 'Niet goed')).toContainText('1')
    await expect(faceOn(page, 'Gaat wel')).toContainText('0')
  }

  await noor.page.goto(`/bijeenkomst/${table.sessionId}/verslag`)
  await expect(noor.page.getByRole('img', { name: 'Heel goed', exact: true }).first()).toBeVisible()
})
