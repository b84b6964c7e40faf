import type { Locator, Page } from '@playwright/test'

/** The board as paper under a hand: its tools, what is on it, and strokes. */
interface Point {
  x: number
  y: number
}

export const shapes = (page: Page, type: string): Locator =>
  page.locator(`.tl-shape[data-shape-type="${type}"]`)
export const tool = (page: Page, name: string): Locator => page.locator(`[data-tool="${name}"]`)

/** A point on the paper, as a share of the canvas. */
export async function paper(page: Page, x: number, y: number): Promise<Point> {
  const box = await page.locator('.tl-canvas').boundingBox()
  if (!box) throw new Error('no canvas')
  return { x: box.x + box.width * x, y: box.y + box.height * y }
}

export async function stroke(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 6 })
  await page.mouse.up()
}
