import { expect, type Page, test } from '@playwright/test'
import { Hands } from '../support/hands.ts'
import { Table } from '../support/table.ts'

/** A large touch screen: targets to hit, a pen and fingers by turns, two people at once. */

const STRESS = 'Hier krijg ik stress van'
const HAPPY = 'Hier word ik blij van'
const LARGE = { width: 1600, height: 1000 }

let table: Table

test.beforeEach(async ({ browser }) => {
  table = await Table.lay(browser)
})
test.afterEach(() => table.clear())

const shapes = (page: Page, type: string) => page.locator(`.tl-shape[data-shape-type="${type}"]`)
const tool = (page: Page, name: string) => page.locator(`[data-tool="${name}"]`)

/** A point on the paper, as a share of the canvas. */
async function paper(page: Page, x: number, y: number) {
  const box = await page.locator('.tl-canvas').boundingBox()
  if (!box) throw new Error('no canvas')
  return { x: box.x + box.width * x, y: box.y + box.height * y }
}

test('on a touch screen: large enough to hit', async () => {
  const mila = await table.facilitator({ viewport: LARGE, hasTouch: true })
  const { page } = mila
  await mila.board.isReady()
  const card = await mila.board.card('Rekeningen').boundingBox()
  if (!card) throw new Error('no card')
  await page.touchscreen.tap(card.x + card.width / 2, card.y + card.height / 2)
  await expect(page.getByRole('toolbar', { name: 'Wat je koos' })).toBeVisible()
  await tool(page, 'more').tap()
  const frame = page.getByRole('region', { name: 'Bord', exact: true })
  for (const size of [LARGE, { width: 768, height: 1024 }]) {
    await page.setViewportSize(size)
    const small = await frame.locator('button:visible').evaluateAll((all) =>
      all
        // The watermark and the keyboard's way in are tldraw's own.
        .filter((each) => !each.closest('.tl-container'))
        .map((each) => ({ name: each.textContent || each.ariaLabel, box: each.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 44 || box.height < 44)
        .map(({ name, box }) => `${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`),
    )
    expect(small).toEqual([])
    await expect(tool(page, 'more')).toBeInViewport()
  }
})

async function middleOf(page: Page, text: string) {
  const box = await shapes(page, 'card').filter({ hasText: text }).boundingBox()
  if (!box) throw new Error(`${text} is not in sight`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test('a finger works after the pen', async () => {
  const noor = await table.facilitator({ viewport: LARGE, hasTouch: true })
  const { page } = noor
  await noor.board.isReady()
  const hands = await Hands.on(page)
  await tool(page, 'pen').tap()
  const [from, to] = [await paper(page, 0.6, 0.5), await paper(page, 0.8, 0.55)]
  await hands.pen('mousePressed', from)
  await hands.pen('mouseMoved', to)
  await hands.pen('mouseReleased', to)
  await expect(shapes(page, 'draw')).toHaveCount(1)
  await tool(page, 'select').tap()
  const before = await middleOf(page, 'Rekeningen')
  await expect(async () => {
    await hands.down(1, await middleOf(page, 'Rekeningen'))
    await hands.move(1, { x: before.x + 120, y: before.y + 60 })
    await hands.up(1)
    expect((await middleOf(page, 'Rekeningen')).x).toBeGreaterThan(before.x + 60)
  }).toPass()
})

test('two people at one screen each move a card of their own, and take back their own', async () => {
  const noor = await table.facilitator({ viewport: LARGE, hasTouch: true })
  const { page } = noor
  await noor.board.isReady()
  const hands = await Hands.on(page)
  const [one, two] = ['Rekeningen', 'Roken bij de speelplek']
  const [from1, from2] = [await middleOf(page, one), await middleOf(page, two)]
  const zoom = await noor.board.zone(STRESS).boundingBox()
  await hands.down(1, from1)
  await hands.move(1, { x: from1.x + 40, y: from1.y + 40 })
  await hands.down(2, from2)
  await hands.move(2, { x: from2.x - 40, y: from2.y + 120 })
  await hands.move(1, { x: from1.x + 20, y: from1.y + 140 })
  await hands.up(2)
  await hands.up(1)
  const near = async (text: string, at: { x: number; y: number }) => {
    const now = await middleOf(page, text)
    return Math.hypot(now.x - at.x, now.y - at.y) < 12
  }
  await expect.poll(() => near(one, { x: from1.x + 20, y: from1.y + 140 })).toBe(true)
  await expect.poll(() => near(two, { x: from2.x - 40, y: from2.y + 120 })).toBe(true)
  // Nobody zoomed.
  expect(await noor.board.zone(STRESS).boundingBox()).toEqual(zoom)

  const back = page.getByRole('button', { name: 'Terug', exact: true }).first()
  await back.tap()
  await expect.poll(() => near(two, from2)).toBe(true)
  expect(await near(one, from1)).toBe(false)
  await back.tap()
  await expect.poll(() => near(one, from1)).toBe(true)
})

test('two fingers on empty paper still zoom', async () => {
  const noor = await table.facilitator({ viewport: LARGE, hasTouch: true })
  const { page } = noor
  await noor.board.isReady()
  const hands = await Hands.on(page)
  const before = await noor.board.zone(HAPPY).boundingBox()
  await hands.down(1, await paper(page, 0.65, 0.6))
  await hands.down(2, await paper(page, 0.75, 0.6))
  await hands.move(1, await paper(page, 0.55, 0.6))
  await hands.move(2, await paper(page, 0.9, 0.6))
  await hands.up(1)
  await hands.up(2)
  await expect
    .poll(async () => (await noor.board.zone(HAPPY).boundingBox())?.width ?? 0)
    .toBeGreaterThan((before?.width ?? 0) * 1.2)
})
