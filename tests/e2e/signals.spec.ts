import { expect, type Page, test } from '@playwright/test'
import { Phone } from '../support/pages/phone.ts'
import { PHONE } from '../support/people.ts'
import { Table } from '../support/table.ts'

/** What people tell the regisseur without saying it aloud. */

let table: Table

test.beforeEach(async ({ browser }) => {
  table = await Table.lay(browser)
})
test.afterEach(() => table.clear())

const SEND = 'Zeg iets aan de regisseur'
const signsOf = (page: Page) => page.getByRole('region', { name: 'Wat mensen jou willen zeggen' })
const sheetOf = (page: Page) => page.getByRole('dialog', { name: 'Wat wil je zeggen?' })

async function guestAt(faceNumber: number): Promise<Page> {
  const page = await table.people.arrive({ baseURL: table.server.origin, viewport: PHONE })
  const phone = new Phone(page)
  await phone.openAddress(`/m?c=${table.neighbourhood.code}`)
  await phone.sitDown(faceNumber)
  return page
}

async function tell(page: Page, ...words: string[]): Promise<void> {
  await page.getByRole('button', { name: SEND }).click()
  const sheet = sheetOf(page)
  for (const word of words) {
    const choice = sheet.getByRole('button', { name: word })
    const before = await choice.getAttribute('aria-pressed')
    await choice.click()
    await expect(choice).toHaveAttribute('aria-pressed', String(before !== 'true'))
  }
  await sheet.getByRole('button', { name: 'Klaar' }).click()
  await expect(sheet).toBeHidden()
}

test('the regisseur sees who wants to speak, and how many cannot follow; nobody else sees anything', async () => {
  const noor = await table.facilitator()
  const mila = await table.member('core')
  const projector = await table.people.arrive({
    baseURL: table.server.origin,
    viewport: { width: 1280, height: 720 },
  })
  await table.giveCookies(projector, table.neighbourhood.facilitator)
  await projector.goto(`/bijeenkomst/${table.sessionId}/scherm`)
  const turtle = await guestAt(4)
  const fox = await guestAt(5)
  const signs = signsOf(noor.page)

  await test.step('hands stand in the order in which they went up', async () => {
    await tell(fox, 'Hand omhoog', 'Ik snap het niet')
    await expect(signs.locator('[data-signal=hand] li')).toHaveCount(1)
    await tell(turtle, 'Hand omhoog', 'Ik snap het niet', 'Langzamer graag')
    await expect(signs.locator('[data-signal=hand] li')).toHaveCount(2)
    const faces = await signs
      .locator('[data-signal=hand] li img')
      .evaluateAll((all) => all.map((image) => image.getAttribute('src')))
    expect(new Set(faces).size).toBe(2)
    await expect(signs.locator('[data-signal=confused]')).toContainText('2')
    await expect(signs.locator('[data-signal=slower]')).toContainText('1')
  })

  await test.step('of who cannot follow there is no face', async () => {
    await expect(signs.locator('[data-signal=confused] li')).toHaveCount(0)
    await expect(signs.locator('[data-signal=confused] img')).toHaveCount(1)
    await expect(signs.locator('[data-signal=slower] img')).toHaveCount(1)
  })

  await test.step('the team and the screen for the room know nothing of it', async () => {
    await expect(mila.page.getByRole('region', { name: 'Wat mensen jou willen zeggen' })).toHaveCount(0)
    for (const page of [mila.page, projector]) {
      await expect(page.getByText(/snapt? het niet|snappen/)).toHaveCount(0)
      await expect(page.getByText('omhoog')).toHaveCount(0)
    }
  })

  await test.step('one that was heard goes, on the phone too', async () => {
    await signs
      .locator('[data-signal=hand] li')
      .first()
      .getByRole('button', { name: /gehoord/ })
      .click()
    await expect(signs.locator('[data-signal=hand] li')).toHaveCount(1)
    await expect(fox.getByRole('button', { name: SEND })).not.toHaveAccessibleName(/Hand omhoog/)
    await expect(turtle.getByRole('button', { name: SEND })).toHaveAccessibleName(/Hand omhoog/)
    await signs.locator('[data-signal=slower]').getByRole('button', { name: 'Gehoord' }).click()
    await expect(signs.locator('[data-signal=slower]')).toHaveCount(0)
  })

  await test.step('a second tap takes it back', async () => {
    await tell(fox, 'Ik snap het niet')
    await expect(signs.locator('[data-signal=confused]')).toContainText('1')
  })

  await test.step('it stands over a reload, and the next step takes all but hands', async () => {
    await turtle.reload()
    await expect(turtle.getByRole('button', { name: SEND })).toHaveAccessibleName(/Hand omhoog/)
    const { facilitator } = table.neighbourhood
    const params = { sessionId: table.sessionId }
    const { activities } = await facilitator.call('GET /api/sessions/:sessionId', { params })
    const now = activities.findIndex(({ state }) => state === 'active')
    const [from, to] = [activities[now], activities[now + 1]]
    if (!from || !to) throw new Error('no next step')
    await facilitator.call('POST /api/sessions/:sessionId/lead', {
      params,
      body: { type: 'go', from: from.id, to: to.id },
    })
    await expect(signs.locator('[data-signal=confused]')).toHaveCount(0)
    await expect(signs.locator('[data-signal=hand] li')).toHaveCount(1)
    await expect(turtle.getByRole('button', { name: SEND })).not.toHaveAccessibleName(/snap het niet/)
  })

  await test.step('a hand stands over a restart of the server, and can be heard and taken down after it', async () => {
    await table.restart()
    await expect(signs.locator('[data-signal=hand] li')).toHaveCount(1)
    await noor.page.reload()
    await expect(signs.locator('[data-signal=hand] li')).toHaveCount(1)
    await turtle.reload()
    await expect(turtle.getByRole('button', { name: SEND })).toHaveAccessibleName(/Hand omhoog/)
    await tell(fox, 'Hand omhoog', 'Langzamer graag')
    await expect(signs.locator('[data-signal=hand] li')).toHaveCount(2)
    await expect(signs.locator('[data-signal=slower]')).toContainText('1')
    await signs
      .locator('[data-signal=hand] li')
      .first()
      .getByRole('button', { name: /gehoord/ })
      .click()
    await expect(turtle.getByRole('button', { name: SEND })).not.toHaveAccessibleName(/Hand omhoog/)
    await expect(fox.getByRole('button', { name: SEND })).toHaveAccessibleName(/Hand omhoog/)
    await tell(fox, 'Langzamer graag')
    await expect(signs.locator('[data-signal=slower]')).toHaveCount(0)
  })

  await test.step('without network it is not kept for later, and that is said', async () => {
    await fox.context().setOffline(true)
    await fox.getByRole('button', { name: SEND }).click()
    await expect(sheetOf(fox).getByText('Geen internet. Zeg het hardop.')).toBeVisible()
    await sheetOf(fox).getByRole('button', { name: 'Langzamer graag' }).click({ force: true })
    await fox.context().setOffline(false)
    await expect(sheetOf(fox).getByText('Geen internet. Zeg het hardop.')).toBeHidden()
    await expect(sheetOf(fox).getByRole('button', { name: 'Langzamer graag' })).toHaveAttribute(
      'aria-pressed',
      'false',
    )
  })
  expect(table.people.faults()).toEqual([])
})
