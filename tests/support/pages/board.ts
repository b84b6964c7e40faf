import { expect, type Locator, type Page } from '@playwright/test'

/** The canvas as hands and eyes use it. */
export class Board {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  shape(kind: 'card' | 'cluster' | 'pile' | 'zone', text?: string | RegExp): Locator {
    const shapes = this.page.locator(`.tl-shape[data-shape-type="${kind}"]`)
    return text === undefined ? shapes : shapes.filter({ hasText: text })
  }

  card(text: string): Locator {
    return this.shape('card', text)
  }

  zone(title: string): Locator {
    return this.shape('zone', title)
  }

  async isReady(): Promise<void> {
    await expect(this.shape('zone').first()).toBeVisible()
  }

  /** Whether the middle of a card lies in a zone, as the eye sees it. */
  liesIn(card: Locator, zoneTitle: string): Promise<boolean> {
    return this.liesOn(card, this.zone(zoneTitle))
  }

  async liesOn(card: Locator, shape: Locator): Promise<boolean> {
    const [inner, outer] = await Promise.all([card.boundingBox(), shape.boundingBox()])
    if (!inner || !outer) return false
    const x = inner.x + inner.width / 2
    const y = inner.y + inner.height / 2
    return x > outer.x && x < outer.x + outer.width && y > outer.y && y < outer.y + outer.height
  }

  async expectIn(card: Locator, zoneTitle: string): Promise<void> {
    await expect.poll(() => this.liesIn(card, zoneTitle), { message: `a card in ${zoneTitle}` }).toBe(true)
  }

  /** Drags a card by hand to the middle of a zone, a little aside. */
  async drag(card: Locator, zoneTitle: string, aside = { x: 0, y: 0 }): Promise<void> {
    const from = await graspOf(card)
    const to = await middleOf(this.zone(zoneTitle))
    await this.page.mouse.move(from.x, from.y)
    await this.page.mouse.down()
    await this.page.mouse.move(from.x + 12, from.y + 12)
    await this.page.mouse.move(to.x + aside.x, to.y + aside.y, { steps: 8 })
    await this.page.mouse.up()
  }

  /** Chooses cards one after another and makes a named group of them. */
  async group(cards: readonly Locator[], title: string): Promise<void> {
    await this.choose(cards)
    await this.page.locator('[data-tool="group"]').click()
    await this.page.keyboard.type(title)
    await this.page.keyboard.press('Enter')
  }

  /** Chooses cards one after another and lays them on one pile. */
  async stack(cards: readonly Locator[]): Promise<void> {
    await this.choose(cards)
    await this.page.locator('[data-action="stack"]').click()
  }

  async choose(cards: readonly Locator[]): Promise<void> {
    await this.page.keyboard.press('Escape')
    for (const [index, card] of cards.entries()) {
      const { x, y } = await graspOf(card)
      if (index > 0) await this.page.keyboard.down('Shift')
      await this.page.mouse.click(x, y)
      if (index > 0) await this.page.keyboard.up('Shift')
    }
  }

  async texts(): Promise<string[]> {
    const texts = await this.shape('card').allInnerTexts()
    return texts.map((text) => text.trim()).toSorted()
  }
}

/** Where a hand takes a shape: it lies still, and nothing (a sheet that is just closing) lies over it. */
async function graspOf(shape: Locator): Promise<{ x: number; y: number }> {
  let place = await middleOf(shape)
  await expect
    .poll(
      async () => {
        const { x, y } = place
        place = await middleOf(shape)
        const isOnCanvas = await shape
          .page()
          .evaluate((at) => Boolean(document.elementFromPoint(at.x, at.y)?.closest('.tl-canvas')), place)
        return place.x === x && place.y === y && isOnCanvas
      },
      { message: 'a shape that can be taken', intervals: [50] },
    )
    .toBe(true)
  return place
}

async function middleOf(shape: Locator): Promise<{ x: number; y: number }> {
  const box = await shape.boundingBox()
  if (!box) throw new Error('not in sight')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
