import { expect, test } from '@playwright/test'
import { Table } from '../support/table.ts'

/** A report that residents read by a link, without an account, until the regisseur ends it. */

let table: Table

test.beforeEach(async ({ browser }) => {
  table = await Table.lay(browser)
})
test.afterEach(async () => {
  expect(table.people.faults()).toEqual([])
  await table.clear()
})

test('is made by the regisseur, read by a stranger on a phone, and ended', async ({ browser }) => {
  const { neighbourhood } = table
  const noor = await table.facilitator({ viewport: { width: 1440, height: 900 } })
  await noor.page.goto(`/bijeenkomst/${neighbourhood.closedSessionId}/verslag`)
  await noor.page.getByRole('button', { name: 'Link voor bewoners' }).click()
  const sheet = noor.page.getByRole('dialog', { name: 'Link voor bewoners' })
  await sheet.getByRole('button', { name: 'Maak de link' }).click()
  await expect(sheet.getByRole('img', { name: 'QR-code van de link' })).toBeVisible()
  const url = new URL(await sheet.getByLabel('De link', { exact: true }).inputValue())
  const address = `${table.server.origin}${url.pathname}${url.hash}`

  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  const failed: string[] = []
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`)
  })
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Dit hoorden we' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Wis een kaartje…' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Link voor bewoners' })).toHaveCount(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  expect(failed).toEqual([])

  await sheet.getByRole('button', { name: 'Stop de link. Dan leest niemand er meer mee' }).click()
  await expect(sheet.getByRole('button', { name: 'Maak de link' })).toBeVisible()
  await page.reload()
  await expect(page.getByText('Deze link werkt niet meer')).toBeVisible()
  await context.close()
})
