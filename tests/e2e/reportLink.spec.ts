import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, expect, type Locator, type Page, test } from '@playwright/test'
import { giveVoices } from '../support/phone/voices.ts'
import { Table } from '../support/table.ts'

/** A report that residents read by a link, without an account, in their language, until the regisseur ends it. */

/** JavaScript and styles as they come over the line, as for who lays a card (`pnpm bench phone`). */
const PLACED_CARD_KB = 170

let table: Table
let context: BrowserContext | null = null

test.beforeEach(async ({ browser }) => {
  table = await Table.lay(browser)
})
test.afterEach(async () => {
  await context?.close()
  context = null
  expect(table.people.faults()).toEqual([])
  await table.clear()
})

/** The regisseur makes the link; gives the sheet with it and the address. */
async function makeLink(): Promise<{ sheet: Locator; address: string }> {
  const noor = await table.facilitator({ viewport: { width: 1440, height: 900 } })
  await noor.page.goto(`/bijeenkomst/${table.neighbourhood.closedSessionId}/verslag`)
  await noor.page.getByRole('button', { name: 'Link voor bewoners' }).click()
  const sheet = noor.page.getByRole('dialog', { name: 'Link voor bewoners' })
  await sheet.getByRole('button', { name: 'Maak de link' }).click()
  await expect(sheet.getByRole('img', { name: 'QR-code van de link' })).toBeVisible()
  const url = new URL(await sheet.getByLabel('De link', { exact: true }).inputValue())
  return { sheet, address: `${table.server.origin}${url.pathname}${url.search}${url.hash}` }
}

async function openPhone(browser: Browser, language: string): Promise<Page> {
  context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: language })
  await context.addInitScript(giveVoices)
  return context.newPage()
}

/** As a device does when it has said a piece. */
async function saidAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { onend } = Reflect.get(window, 'speaking') as SpeechSynthesisUtterance
    onend?.call(Reflect.get(window, 'speaking'), new Event('end') as SpeechSynthesisEvent)
  })
}

const reading = (page: Page) => page.locator('[data-reading="true"]')

test('is made by the regisseur, read by a stranger on a phone, also without network, and ended', async ({
  browser,
}) => {
  const { sheet, address } = await makeLink()
  const page = await openPhone(browser, 'nl')
  const failed: string[] = []
  let weight = 0
  page.on('response', async (response) => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`)
    if (!/\.(js|css)$/.test(new URL(response.url()).pathname)) return
    const { responseBodySize } = await response.request().sizes()
    weight += responseBodySize
  })
  await page.goto(address)
  await page.getByRole('button', { name: 'Nederlands' }).click()

  await test.step('reads, and fits', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Dit hoorden we' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Dit besloten we' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Dit spraken we af' })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await page.setViewportSize({ width: 360, height: 740 })
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    expect(failed).toEqual([])
    expect(weight / 1024).toBeLessThan(PLACED_CARD_KB)
  })

  await test.step('opens again where there is no network', async () => {
    await expect(page.locator('html[data-offline]')).toHaveCount(1, { timeout: 30_000 })
    await page.context().setOffline(true)
    await page.reload()
    await expect(page.getByText('Dit stond al op dit toestel.')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Dit hoorden we' })).toBeVisible()
    await page.context().setOffline(false)
  })

  await test.step('is ended, and leaves nothing on the phone', async () => {
    await sheet.getByRole('button', { name: 'Stop de link. Dan leest niemand er meer mee' }).click()
    await expect(sheet.getByRole('button', { name: 'Maak de link' })).toBeVisible()
    await page.reload()
    await expect(page.getByRole('heading', { name: 'Deze link werkt niet meer' })).toBeVisible()
    expect(await page.evaluate(() => localStorage.getItem('wijktafel.reports'))).toBeNull()
    await page.context().setOffline(true)
    await page.reload()
    await expect(page.getByRole('heading', { name: /Er is geen internet/ })).toBeVisible()
  })
})

test('speaks the language of who reads; what people said stays in their words', async ({ browser }) => {
  const { address } = await makeLink()
  const page = await openPhone(browser, 'ar')
  await page.goto(address)
  await page.getByRole('button', { name: 'العربية' }).click()
  await expect(page.getByRole('heading', { name: 'هذا ما سمعناه' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.getByRole('button', { name: 'اقرأ بصوت عالٍ' })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})

test('is read aloud line by line, from where one taps, and waits', async ({ browser }) => {
  const { address } = await makeLink()
  const page = await openPhone(browser, 'nl')
  await page.goto(address.replace('/m?r', '/verslag'))
  await page.getByRole('button', { name: 'Nederlands' }).click()
  await page.getByRole('button', { name: 'Lees voor' }).click()
  await expect(reading(page)).toHaveCount(1)
  const first = (await reading(page).textContent()) ?? ''
  await saidAll(page)
  await expect(reading(page)).not.toHaveText(first)
  const heading = page.getByRole('heading', { name: 'Dit hoorden we' })
  await heading.click()
  await expect(heading).toHaveAttribute('data-reading', 'true')
  await expect(heading).toBeInViewport()
  await page.getByRole('button', { name: 'Wacht even' }).click()
  await page.getByRole('button', { name: 'Lees verder' }).click()
  await expect(heading).toHaveAttribute('data-reading', 'true')
  await page.getByRole('button', { name: 'Volgende', exact: true }).click()
  await expect(heading).not.toHaveAttribute('data-reading', 'true')
  await page.getByRole('button', { name: 'Vorige', exact: true }).click()
  await expect(heading).toHaveAttribute('data-reading', 'true')
  await page.getByRole('button', { name: 'Stop met lezen' }).click()
  await expect(reading(page)).toHaveCount(0)
})

test('goes along as one file that holds all of it', async ({ browser }) => {
  const { address } = await makeLink()
  const page = await openPhone(browser, 'nl')
  await page.goto(address)
  await page.getByRole('button', { name: 'Nederlands' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Zet dit in een bestand' }).click()
  const file = await downloading
  expect(file.suggestedFilename()).toMatch(/\.html$/)
  const path = test.info().outputPath('verslag.html')
  const taken = await browser.newContext({ offline: true })
  const alone = await taken.newPage()
  await file.saveAs(path)
  await alone.goto(`file://${path}`)
  await expect(alone.getByRole('heading', { name: 'Dit hoorden we' })).toBeVisible()
  await taken.close()
})
