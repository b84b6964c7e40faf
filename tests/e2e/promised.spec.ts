import { expect, test } from '@playwright/test'
import { newId, type PromiseId, type SessionId } from '@wijktafel/shared/ids'
import { formatJoinCode } from '@wijktafel/shared/pictures/joinCode'
import { Phone } from '../support/pages/phone.ts'
import type { Workshop } from '../support/pages/workshop.ts'
import { LAPTOP, PHONE } from '../support/people.ts'
import { Table } from '../support/table.ts'

/** The next meeting begins with what was promised, and what became of it. */

let table: Table

test.beforeEach(async ({ browser }) => {
  table = await Table.open(browser)
})
test.afterEach(async () => {
  expect(table.people.faults()).toEqual([])
  await table.clear()
})

/** The meeting that goes on ends with one promise kept; the next one is planned. */
async function planNext(): Promise<SessionId> {
  const { facilitator, projectId } = table.neighbourhood
  const id = newId<PromiseId>()
  const params = { sessionId: table.sessionId }
  const words = { who: 'Eekhoorn', what: 'hangt het briefje op' }
  await facilitator.call('POST /api/sessions/:sessionId/promises', { params, body: { id, ...words } })
  await facilitator.call('PATCH /api/promises/:promiseId', {
    params: { promiseId: id },
    body: { state: 'done' },
  })
  await facilitator.call('POST /api/sessions/:sessionId/close', { params })
  const sessionId = newId<SessionId>()
  await facilitator.call('POST /api/projects/:projectId/sessions', {
    params: { projectId },
    body: { id: sessionId, agendaId: 'bedenken-en-maken', title: 'Derde keer', place: 'De Linde' },
  })
  return sessionId
}

test('laptop, wall and phone begin with the promises; a tick reaches all, and one press goes on', async () => {
  const sessionId = await planNext()
  const laptop = await table.facilitator({ viewport: LAPTOP })
  await laptop.page.goto(`/bijeenkomst/${sessionId}`)
  await laptop.button('Open de bijeenkomst').click()
  await expect(laptop.page.getByRole('heading', { name: 'Dit spraken we af' })).toBeVisible()
  const line = (workshop: { page: Workshop['page'] }, words: string) =>
    workshop.page.getByRole('listitem').filter({ hasText: words })
  await expect(line(laptop, 'Eekhoorn: hangt het briefje op.')).toContainText('Gedaan')

  const wall = await table.facilitator({ viewport: LAPTOP })
  await wall.page.goto(`/bijeenkomst/${sessionId}/scherm`)
  const { code } = await table.neighbourhood.facilitator.call('GET /api/sessions/:sessionId', {
    params: { sessionId },
  })
  const phone = new Phone(await table.people.arrive({ baseURL: table.server.origin, viewport: PHONE }), 'nl')
  await phone.openAddress('/m')
  await phone.typeCode(formatJoinCode(code ?? ''))
  await phone.sitDown()
  await expect(phone.heading('Dit spraken we af')).toBeVisible()

  for (const screen of [wall, phone]) {
    await expect(line(screen, 'Vos: vraagt de sleutel van de schuur')).toContainText('Nog niet klaar')
  }
  await laptop.button('Gedaan: vraagt de sleutel van de schuur').click()
  for (const screen of [laptop, wall, phone]) {
    await expect(line(screen, 'Vos: vraagt de sleutel van de schuur')).toContainText('Gedaan')
    await expect(line(screen, 'Schildpad')).toContainText('Nog niet klaar')
  }

  await laptop.next('Volgende')
  for (const screen of [laptop, wall, phone]) {
    await expect(screen.page.getByText('Dit spraken we af')).toHaveCount(0)
    await expect(screen.page.getByText('Schildpad: nodigt')).toHaveCount(0)
  }
})
