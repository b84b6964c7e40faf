import { expect, type Page, test } from '@playwright/test'
import { LIMITS } from '@wijktafel/shared/limits'
import { PHONE } from '../support/people.ts'
import { goToStep } from '../support/phone/goToStep.ts'
import { Hand } from '../support/phone/hand.ts'
import { Table } from '../support/table.ts'

/** A small phone with much on it: a question with six places, and a card with as many pictures as it holds. */

const SIZES = [PHONE, { width: 320, height: 640 }, { width: 320, height: 568 }]
const SIX_ZONES = 'startkaart'

let table: Table

test.beforeEach(async ({ browser }) => {
  table = await Table.open(browser)
  await goToStep(table.neighbourhood, SIX_ZONES)
})
test.afterEach(async () => {
  const faults = table.people.faults()
  await table.clear()
  expect(faults).toEqual([])
})

async function sitDown(language: 'nl' | 'ar'): Promise<Hand> {
  const page = await table.people.arrive({ baseURL: table.server.origin, viewport: PHONE })
  const hand = await Hand.of(page, language, table.neighbourhood)
  await page.goto(`/m?c=${table.neighbourhood.code}`)
  await hand.chooseLanguage()
  await hand.pressPart('phone.side.resident')
  await hand.seesQuestion()
  return hand
}

/** In pixels, between what stands last on the screen and what stays in reach of the thumb; scrolled to the end. */
function roomAtTheEnd(page: Page): Promise<number> {
  return page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight)
    const boxes = (selector: string) =>
      [...document.querySelectorAll(selector)]
        .map((each) => each.getBoundingClientRect())
        .filter(({ height }) => height > 0)
    const lowest = Math.max(...boxes('main button').map(({ bottom }) => bottom))
    return Math.min(...boxes('footer > *').map(({ top }) => top)) - lowest
  })
}

for (const language of ['nl', 'ar'] as const) {
  test(`${language}: all that stands above the footer scrolls clear of it, and a card with four pictures keeps its words`, async () => {
    const hand = await sitDown(language)
    const { page } = hand
    for (const size of SIZES) {
      await page.setViewportSize(size)
      await expect.poll(() => roomAtTheEnd(page)).toBeGreaterThanOrEqual(0)
    }

    for (let count = 0; count < LIMITS.CARD_PICTURES; count++) await hand.tiles().last().click()
    const tray = page.getByRole('group', { name: hand.t('phone.pictures.tray') })
    const zones = page.getByRole('group', { name: hand.t('phone.zone.where') }).getByRole('button')
    await expect(zones).toHaveCount(6)
    for (const size of SIZES) {
      await page.setViewportSize(size)
      await expect.poll(() => roomAtTheEnd(page)).toBeGreaterThanOrEqual(0)
      const words = tray.locator('button span:has(> img) > span')
      await expect(words).toHaveCount(LIMITS.CARD_PICTURES)
      for (const each of [...(await words.all()), ...(await zones.all())]) {
        await expect(each).toBeInViewport({ ratio: 1 })
        await expect(each).not.toBeEmpty()
      }
      const tops = await tray
        .getByRole('button')
        .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top)))
      expect(new Set(tops).size, 'one row').toBe(1)
    }
  })
}
