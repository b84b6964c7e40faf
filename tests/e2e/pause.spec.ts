import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { Phone } from '../support/pages/phone.ts'
import { PHONE } from '../support/people.ts'
import { Table } from '../support/table.ts'

/** Whoever leads asks everybody to look up: all screens wait, and nothing that people were making is lost. */

let table: Table

test.beforeEach(async ({ browser }) => {
  table = await Table.open(browser)
})
test.afterEach(async () => {
  expect(table.people.faults()).toEqual([])
  await table.clear()
})

const waitsOnPhone = (page: Page) => page.getByRole('alertdialog', { name: 'Kijk op van je telefoon.' })
const waitsOnLaptop = (page: Page) => page.getByRole('alert').filter({ hasText: 'Kijk even op.' })

test('all screens wait, and go on where people were', async () => {
  const noor = await table.facilitator()
  const mila = await table.member('core')
  const wall = await table.people.arrive({
    baseURL: table.server.origin,
    viewport: { width: 1920, height: 1080 },
  })
  await table.giveCookies(wall, table.neighbourhood.facilitator)
  await wall.goto(`/bijeenkomst/${table.sessionId}/scherm`)
  const page = await table.people.arrive({ baseURL: table.server.origin, viewport: PHONE })
  const phone = new Phone(page)
  await phone.openAddress(`/m?c=${table.neighbourhood.code}`)
  await phone.sitDown(4)
  await phone.beginWords('Een bankje bij de')
  await noor.page.getByRole('button', { name: 'Klok stilzetten' }).waitFor()

  await test.step('everybody is asked to look up', async () => {
    await noor.page.locator('header').getByRole('button', { name: 'Meer', exact: true }).click()
    await noor.page.getByRole('menuitem', { name: 'Laat alle schermen wachten' }).click()
    await expect(waitsOnPhone(page)).toBeVisible()
    await expect(waitsOnLaptop(mila.page)).toBeVisible()
    await expect(wall.getByRole('heading', { name: 'Kijk even op.' })).toBeVisible()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  })

  await test.step('whoever leads is not kept waiting, and the clock stands still', async () => {
    await expect(waitsOnLaptop(noor.page)).toHaveCount(0)
    await expect(noor.page.getByText('Alle schermen wachten.')).toBeVisible()
    await expect(noor.page.getByRole('button', { name: 'Laat alles zien' })).toHaveCount(0)
    const clock = noor.page.getByRole('timer', { name: 'Tijd die over is' })
    const before = await clock.textContent()
    await noor.page.waitForTimeout(1_500)
    await expect(clock).toHaveText(before ?? '')
  })

  await test.step('who comes in now waits too, and nothing behind it can be touched', async () => {
    const late = await table.people.arrive({ baseURL: table.server.origin, viewport: PHONE })
    const latePhone = new Phone(late)
    await latePhone.openAddress(`/m?c=${table.neighbourhood.code}`)
    await latePhone.sitDown(5)
    await expect(waitsOnPhone(late)).toBeVisible()
    await expect(page.locator('[inert]').getByRole('textbox', { includeHidden: true })).toBeAttached()
  })

  await test.step('they go on where they were', async () => {
    await noor.page.getByRole('button', { name: 'Ga samen verder' }).click()
    await expect(waitsOnPhone(page)).toBeHidden()
    await expect(waitsOnLaptop(mila.page)).toBeHidden()
    await expect(noor.page.getByRole('button', { name: 'Laat alles zien' })).toBeVisible()
    await expect(page.getByRole('textbox')).toHaveValue('Een bankje bij de')
  })
})
