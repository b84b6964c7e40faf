import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { Hands } from '../support/hands.ts'
import { paper, shapes, stroke, tool } from '../support/paper.ts'
import { Table } from '../support/table.ts'
import { readyToType } from '../support/typing.ts'

/** What is written and drawn by hand: with a hand that rests on the screen, and on its way out. */

const LARGE = { width: 1600, height: 1000 }

let table: Table

test.beforeEach(async ({ browser }) => {
  table = await Table.lay(browser)
})
test.afterEach(() => table.clear())

test('the side of a hand that rests while a pen draws leaves no mark and moves nothing', async () => {
  const { page, board } = await table.facilitator({ viewport: LARGE, hasTouch: true })
  await board.isReady()
  const hands = await Hands.on(page)
  const zone = board.zone('Hier krijg ik stress van')
  await tool(page, 'pen').tap()
  const before = await zone.boundingBox()
  const [from, to, palm] = [
    await paper(page, 0.6, 0.5),
    await paper(page, 0.8, 0.5),
    await paper(page, 0.75, 0.65),
  ]
  await hands.pen('mousePressed', from)
  await hands.down(1, palm, 60)
  await hands.pen('mouseMoved', { x: (from.x + to.x) / 2, y: from.y + 20 })
  await hands.move(1, { x: palm.x + 90, y: palm.y + 40 })
  await hands.down(2, { x: palm.x - 80, y: palm.y + 60 }, 40)
  await hands.pen('mouseMoved', to)
  await hands.pen('mouseReleased', to)
  // The hand goes up a little after the pen.
  await hands.move(1, { x: palm.x + 20, y: palm.y + 10 })
  await hands.up(2)
  await hands.up(1)
  await expect(shapes(page, 'draw')).toHaveCount(1)
  const drawn = await shapes(page, 'draw').boundingBox()
  expect((drawn?.y ?? 0) + (drawn?.height ?? 0), 'the stroke of the pen alone').toBeLessThan(palm.y - 20)
  expect(await zone.boundingBox(), 'nobody moved the paper').toEqual(before)
  // The next finger, later, draws again.
  await expect(async () => {
    const at = await paper(page, 0.6, 0.8)
    await hands.down(3, at)
    await hands.move(3, { x: at.x + 120, y: at.y })
    await hands.up(3)
    await expect(shapes(page, 'draw')).not.toHaveCount(1, { timeout: 1_000 })
  }).toPass()
})

async function saved(page: Page, job: string): Promise<Buffer> {
  const waiting = page.waitForEvent('download')
  await page.locator(`[data-job="${job}"]`).click()
  const bytes = await readFile(await (await waiting).path())
  await expect(page.locator(`[data-job="${job}"]`)).toBeEnabled()
  return bytes
}

const PIECES = { arrow: { left: 0, width: 0.45 }, drawing: { left: 0.48, width: 0.5 } }

/** How many pixels of the lower half, left (the arrow) or right (the drawing), are near this colour. */
async function inkOf(
  picture: Buffer,
  piece: keyof typeof PIECES,
  [r, g, b]: readonly [number, number, number],
): Promise<number> {
  const { width: w = 0, height: h = 0 } = await sharp(picture).metadata()
  const { left, width } = PIECES[piece]
  const [x, y] = [Math.floor(w * left), Math.floor(h / 2)]
  const cut = { left: x, top: y, width: Math.floor(w * width), height: h - y }
  const pixels = await sharp(picture).extract(cut).removeAlpha().raw().toBuffer()
  let found = 0
  for (let at = 0; at < pixels.length; at += 3) {
    const away = [(pixels[at] ?? 0) - r, (pixels[at + 1] ?? 0) - g, (pixels[at + 2] ?? 0) - b]
    if (away.every((distance) => Math.abs(distance) < 24)) found += 1
  }
  return found
}

/** The colour that this screen draws a line with. */
async function colourOf(path: Locator): Promise<[number, number, number]> {
  const colour = await path.evaluate((element) => {
    const { stroke, fill } = getComputedStyle(element)
    return stroke === 'none' ? fill : stroke
  })
  const [r = 0, g = 0, b = 0] = (colour.match(/\d+/g) ?? []).map(Number)
  return [r, g, b]
}

test('notes, arrows and drawings go out as they are: drawing, picture, paper', async () => {
  const { page, board } = await table.facilitator()
  await board.isReady()
  await test.step('made by hand, beside the zones', async () => {
    await tool(page, 'note').click()
    const at = await paper(page, 0.7, 0.25)
    await page.mouse.click(at.x, at.y)
    await readyToType(page)
    await page.keyboard.type('Wie belt de gemeente?')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await tool(page, 'arrow').click()
    await stroke(page, await paper(page, 0.1, 0.6), await paper(page, 0.3, 0.7))
    await tool(page, 'pen').click()
    await stroke(page, await paper(page, 0.5, 0.7), await paper(page, 0.7, 0.6))
    for (const type of ['note', 'arrow', 'draw']) await expect(shapes(page, type)).toHaveCount(1)
  })
  const ink = await colourOf(shapes(page, 'draw').locator('path').first())
  await page.locator('[data-tool="more"]').click()
  await page.locator('[data-action="out"]').click()
  const svg = await saved(page, 'svg')
  const text = svg.toString('utf8')
  expect(text.replaceAll(/<[^>]+>/g, ' ')).toMatch(/Wie\s+belt\s+de\s+gemeente\?/)
  expect(text).not.toMatch(/<foreignObject|<script/i)
  expect(text.match(/<path/g)?.length).toBeGreaterThanOrEqual(3)
  const png = await saved(page, 'png')
  const pdf = await saved(page, 'pdfA4')
  const start = pdf.indexOf(Buffer.from([0xff, 0xd8, 0xff]))
  const printed = pdf.subarray(start, pdf.indexOf('endstream', start))
  // The drawing is read outside a browser too.
  for (const picture of [await sharp(svg).png().toBuffer(), png, printed]) {
    expect(await inkOf(picture, 'arrow', ink)).toBeGreaterThan(200)
    expect(await inkOf(picture, 'drawing', ink)).toBeGreaterThan(200)
  }
  expect(table.people.faults()).toEqual([])
})
