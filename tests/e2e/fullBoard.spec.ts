import { expect, test } from '@playwright/test'
import { recordIds, recordsOf } from '@wijktafel/shared/board/boardReading'
import { LIMITS } from '@wijktafel/shared/limits'
import { crowdBoard } from '../bench/canvas/crowdedBoard.ts'
import { Table } from '../support/table.ts'

/** A board that holds as much as a board may: it opens, says so, and things can go off it and out of it. */

const STRESS = 'Hier krijg ik stress van'
const FULL = 'Het bord is vol. Haal eerst iets weg'
const AT_ONCE = 2_000
const OPEN_MS = 120_000

let table: Table

test.beforeEach(async ({ browser }) => {
  table = await Table.lay(browser)
})
test.afterEach(() => table.clear())

test('twenty thousand things: one more is refused in words, and there is a way out', async () => {
  const live = await table.openBoard()
  const shapeIds = () => recordIds(recordsOf(live.doc)).filter((id) => id.startsWith('shape:'))
  const cards = LIMITS.BOARD_SHAPES - shapeIds().length - 1
  for (let from = 0; from < cards; from += AT_ONCE) {
    crowdBoard(live.doc, from, Math.min(cards, from + AT_ONCE))
    await live.whenSaved()
  }
  const noor = await table.facilitator()
  const { page } = noor
  const notes = page.locator('.tl-shape[data-shape-type="note"]')
  const notice = page.locator('[data-notice]')
  await expect(noor.board.zone(STRESS)).toBeAttached({ timeout: OPEN_MS })

  await test.step('the last place is taken, the next is refused, and what goes makes room', async () => {
    await page.locator('[data-tool="note"]').click()
    const canvas = await page.locator('.tl-canvas').boundingBox()
    await page.mouse.click((canvas?.x ?? 0) + 500, (canvas?.y ?? 0) + 200)
    await expect(notes).toHaveCount(1)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+d')
    await expect(notice).toContainText(FULL)
    await expect(notes).toHaveCount(1)
    await expect.poll(() => shapeIds().length).toBe(LIMITS.BOARD_SHAPES)
    await page.keyboard.press('Delete')
    await expect(notes).toHaveCount(0)
    await expect.poll(() => shapeIds().length).toBe(LIMITS.BOARD_SHAPES - 1)
  })
  await test.step('a picture of it all is too much, its table is not', async () => {
    await page.locator('[data-tool="more"]').click()
    await page.locator('[data-action="out"]').click()
    const sheet = page.getByRole('dialog', { name: 'Bewaar of deel het bord' })
    await page.locator('[data-job="png"]').click()
    await expect(sheet.getByText('Er ligt te veel voor één plaatje.')).toBeVisible()
    const saving = page.waitForEvent('download')
    await page.locator('[data-job="csv"]').click()
    expect((await saving).suggestedFilename()).toMatch(/\.csv$/)
    await page.keyboard.press('Escape')
    await expect(sheet).toBeHidden()
  })
  await test.step('a moment of it is kept', async () => {
    const past = await noor.openPanel('Eerder')
    await past.getByLabel('Bewaar het bord van nu').fill('Vol')
    await past.getByRole('button', { name: 'Bewaar dit moment' }).click()
    await expect(page.getByText('Bewaard als “Vol”.')).toBeVisible()
  })
  await test.step('the list opens, a piece at a time', async () => {
    await noor.panelButton('Lijst').click()
    const beside = page.getByRole('heading', { name: /Naast de vakken/ })
    await expect(beside).toContainText(String(cards))
    await expect(page.getByRole('button', { name: /^Toon meer/ })).toBeVisible()
    expect(await page.getByRole('listitem').count()).toBeLessThan(300)
  })
  expect(table.people.faults()).toEqual([])
  live.close()
})
