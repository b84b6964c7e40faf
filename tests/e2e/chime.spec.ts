import { expect, type Page, test } from '@playwright/test'
import { Table } from '../support/table.ts'

/** When the time is up, who leads hears it: once, in one window, and not when it is switched off. */

let table: Table

test.beforeEach(async ({ browser }) => {
  table = await Table.lay(browser)
})
test.afterEach(async () => {
  expect(table.people.faults()).toEqual([])
  await table.clear()
})

declare global {
  interface Window {
    notesHeard: number
  }
}

/** What a loudspeaker would play. */
const notesHeard = (page: Page) => page.evaluate(() => window.notesHeard)

async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.notesHeard = 0
    const { start } = OscillatorNode.prototype
    OscillatorNode.prototype.start = function (when) {
      window.notesHeard += 1
      start.call(this, when)
    }
  })
}

const clock = (page: Page) => page.getByRole('timer', { name: 'Tijd die over is' })
const LEFT_S = 8

/** The page learns of a server whose time is further on, so that the timer is near its end. */
async function comeNearTheEnd(page: Page): Promise<void> {
  const [minutes = 0, seconds = 0] = ((await clock(page).textContent()) ?? '').split(':').map(Number)
  const aheadMs = (minutes * 60 + seconds - LEFT_S) * 1_000
  await page.route(`**/api/sessions/${table.sessionId}`, async (route) => {
    const response = await route.fetch()
    const session: { serverTime: number } = await response.json()
    await route.fulfill({ response, json: { ...session, serverTime: session.serverTime + aheadMs } })
  })
  await page.reload()
  await expect(clock(page)).toHaveText(/^00:0/)
}

test('three notes when the time is up, and none when they are switched off', async () => {
  const { page } = await table.facilitator()
  await listen(page)
  const menu = page.locator('header').getByRole('button', { name: 'Meer', exact: true })

  await test.step('heard once', async () => {
    await comeNearTheEnd(page)
    // A page that nobody touched may make no sound.
    await menu.click()
    await page.keyboard.press('Escape')
    await expect.poll(() => notesHeard(page)).toBe(3)
    await expect(clock(page)).toHaveText('00:00')
    await page.waitForTimeout(1_000)
    expect(await notesHeard(page)).toBe(3)
  })

  await test.step('switched off, also after a reload', async () => {
    await menu.click()
    await page.getByRole('menuitem', { name: 'Geen geluid als de tijd om is' }).click()
    await page.unroute(`**/api/sessions/${table.sessionId}`)
    await page.reload()
    await expect(clock(page)).not.toHaveText(/^00:/)
    await comeNearTheEnd(page)
    await menu.click()
    await expect(page.getByRole('menuitem', { name: 'Geluid als de tijd om is', exact: true })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(clock(page)).toHaveText('00:00', { timeout: 20_000 })
    await page.waitForTimeout(1_000)
    expect(await notesHeard(page)).toBe(0)
  })
})
