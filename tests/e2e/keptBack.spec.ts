import { expect, test } from '@playwright/test'
import { Phone } from '../support/pages/phone.ts'
import { PHONE } from '../support/people.ts'
import { Table } from '../support/table.ts'

/** What the regisseur does with cards before the table sees them. */

const NAMED = 'Jan van nummer zeven'
const OF_ANOTHER = 'Het licht is stuk'

let table: Table

test.beforeEach(async ({ browser }) => {
  table = await Table.open(browser)
})
test.afterEach(async () => {
  const faults = table.people.faults()
  await table.clear()
  expect(faults).toEqual([])
})

test('the regisseur keeps a card from the table; its maker reads why in their own language; put back, it lies there with one for somebody without a phone', async () => {
  const noor = await table.facilitator()
  const mila = await table.member('core')
  const page = await table.people.arrive({ baseURL: table.server.origin, viewport: PHONE })
  const phone = new Phone(page, 'en')
  await phone.openAddress(`/m?c=${table.neighbourhood.code}`)
  await phone.sitDown(3)
  await phone.beginWords(NAMED)
  await phone.chooseZone('This gives me stress')
  await phone.place()
  await expect(phone.heading('Your card is on the table')).toBeVisible()
  await phone.goOn()

  await test.step('in her queue she finds it, and takes it off with a reason; nobody else has a queue', async () => {
    await expect(mila.panelButton('Verborgen')).toHaveCount(0)
    const queue = await noor.openPanel('Verborgen')
    await expect(queue).toContainText('Alleen jij ziet dit.')
    const card = queue.getByRole('listitem').filter({ hasText: NAMED })
    await card.getByRole('button', { name: 'Houd van tafel' }).click()
    const sheet = noor.page.getByRole('dialog', { name: 'Waarom niet op tafel?' })
    await sheet.getByRole('button', { name: 'Er staat een naam op.' }).click()
    await expect(queue.getByText('Jij zei: Er staat een naam op.')).toBeVisible()
  })

  await test.step('its maker reads it in English', async () => {
    await page.getByRole('button', { name: /does not show 1 card of yours/ }).click()
    await expect(page.getByText('There is a name on it.')).toBeVisible()
    await expect(page.getByText('Er staat een naam op.')).toHaveCount(0)
    await page.goBack()
  })

  await test.step('she takes it back: the maker hears no more of it', async () => {
    await noor.page.getByRole('button', { name: 'Maak ongedaan' }).click()
    await expect(noor.page.getByText('Van tafel gehouden')).toBeHidden()
    await expect(page.getByText(/does not show 1 card/)).toHaveCount(0)
  })

  await test.step('a card for a resident without a phone counts like any other', async () => {
    await noor.page.locator('[data-tool="card"]').click()
    const dialog = noor.page.getByRole('dialog')
    await dialog.getByText('Bewoner zonder telefoon').click()
    await dialog.getByText('Hier krijg ik stress van', { exact: true }).click()
    await dialog.getByLabel('Een paar woorden').fill(OF_ANOTHER)
    await dialog.getByRole('button', { name: 'Leg op tafel' }).click()
    await expect(dialog).toBeHidden()
    const queue = await noor.openPanel('Verborgen')
    await expect(queue.locator('[data-side="resident"]').filter({ hasText: OF_ANOTHER })).toBeVisible()
    await expect(mila.board.card(OF_ANOTHER)).toHaveCount(0)
  })

  await test.step('after the reveal both lie on the board of everyone, as cards of residents', async () => {
    await noor.next('Laat alles zien')
    for (const text of [NAMED, OF_ANOTHER]) await expect(mila.board.card(text)).toBeVisible()
    await mila.panelButton('Lijst').click()
    const row = mila.page.locator('[data-record^="shape:card_"]').filter({ hasText: OF_ANOTHER })
    await expect(row).toContainText('Bewoner')
  })
})
