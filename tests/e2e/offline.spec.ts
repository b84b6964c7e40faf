import { expect, type Page, test } from '@playwright/test'
import { Phone } from '../support/pages/phone.ts'
import { PHONE } from '../support/people.ts'
import { Table } from '../support/table.ts'

/** The phone without network, with the worker of a real browser. The server itself goes: nothing answers any more. */

const OFFLINE = 'Geen internet. Wij proberen het steeds opnieuw.'

let table: Table

test.beforeEach(async ({ browser }) => {
  table = await Table.open(browser)
})
test.afterEach(() => table.clear())

async function sitDown(language: 'nl' | 'en' = 'nl'): Promise<Phone> {
  const page = await table.people.arrive({ baseURL: table.server.origin, viewport: PHONE })
  const phone = new Phone(page, language)
  await phone.openAddress(`/m?c=${table.neighbourhood.code}`)
  await phone.sitDown()
  await expect(question(page)).toBeVisible()
  return phone
}

const question = (page: Page) => page.getByRole('heading', { level: 1, name: /stress/ })

/** Until this device has what it needs. */
async function isKept(page: Page, progress: 'ready' | 'full' = 'ready'): Promise<void> {
  const marks = progress === 'full' ? ['full'] : ['ready', 'full']
  await page.waitForFunction(
    (known) => known.includes(document.documentElement.dataset.offline ?? ''),
    marks,
    { timeout: 60_000 },
  )
}

test('opens in its meeting', async () => {
  const phone = await sitDown()
  await isKept(phone.page, 'full')
  await table.server.stop('SIGKILL')
  await phone.page.reload()
  await expect(question(phone.page)).toBeVisible()
  await expect(phone.page.getByText(OFFLINE)).toBeVisible()
  await phone.page.screenshot({ path: '/tmp/d-offline.png' })
})
