import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { Table } from '../support/table.ts'

/** The agenda tells when the meeting will be over, and time is won with what may be left out. */

let table: Table

test.beforeEach(async ({ browser }) => {
  table = await Table.lay(browser)
})
test.afterEach(async () => {
  expect(table.people.faults()).toEqual([])
  await table.clear()
})

const agenda = (page: Page) => page.getByRole('complementary', { name: 'Onderdelen van de agenda' })
const endOf = async (page: Page): Promise<number> => {
  const [, hours, minutes] = /Klaar om (\d+)[.:](\d+)/.exec((await agenda(page).textContent()) ?? '') ?? []
  return Number(hours) * 60 + Number(minutes)
}

test('a step that may be left out is left out with one press, and comes back', async () => {
  const noor = await table.facilitator({ viewport: { width: 1440, height: 900 } })
  const { page } = noor
  const { openSessionId: sessionId } = table.neighbourhood

  await test.step('in the agenda one says what may be left out', async () => {
    await page.goto(`/bijeenkomst/${sessionId}/agenda`)
    await page.getByRole('button', { name: 'Samen ordenen aanpassen' }).click()
    await page.getByLabel('Kan weg als er te weinig tijd is').check()
    await page.getByRole('button', { name: 'Bewaren', exact: true }).click()
    await expect(page.getByRole('row', { name: /Samen ordenen/ })).toContainText('kan weg')
  })

  await page.goto(`/bijeenkomst/${sessionId}`)
  await expect(agenda(page).getByText(/Klaar om/)).toBeVisible()
  const before = await endOf(page)

  await test.step('it is left out, and the meeting is over sooner', async () => {
    await agenda(page).getByRole('button', { name: 'Kort in' }).click()
    const sheet = page.getByRole('dialog', { name: 'Te weinig tijd?' })
    await sheet.getByLabel('Samen ordenen (20 min)').check()
    await expect(sheet.getByLabel('Samen ordenen (20 min)')).toBeChecked()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    await sheet.getByRole('button', { name: 'Sluiten' }).click()
    await expect(agenda(page).getByText('slaan we over')).toBeVisible()
    const won = (before - (await endOf(page)) + 24 * 60) % (24 * 60)
    expect(won).toBeGreaterThanOrEqual(19)
    expect(won).toBeLessThanOrEqual(20)
  })

  await test.step('one goes past it', async () => {
    await page.getByRole('button', { name: 'Volgende' }).click()
    await expect(agenda(page).locator('[aria-current="step"]')).toContainText('Pauze')
  })
})
