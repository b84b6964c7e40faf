import type { Locator } from '@playwright/test'

/**
 * Moves the mouse to a card, or to a place beside its middle, in pixels.
 * The canvas itself catches every press, so the mouse goes by place, not by element.
 */
export async function pointAt(card: Locator, { right = 0, down = 0 } = {}): Promise<void> {
  await card.waitFor({ state: 'visible' })
  const box = await card.boundingBox()
  if (!box) throw new Error(`Nothing to point at: ${card}.`)
  await card.page().mouse.move(box.x + box.width / 2 + right, box.y + box.height / 2 + down, { steps: 5 })
}

/** Chooses several cards, as someone with a mouse and the shift key does. */
export async function choose(cards: readonly Locator[]): Promise<void> {
  for (const [index, card] of cards.entries()) {
    const { keyboard, mouse } = card.page()
    await pointAt(card)
    if (index > 0) await keyboard.down('Shift')
    await mouse.down()
    await mouse.up()
    if (index > 0) await keyboard.up('Shift')
  }
}

/** Drags a card so many pixels to the right and down. */
export async function drag(card: Locator, { right, down }: { right: number; down: number }): Promise<void> {
  await pointAt(card)
  const box = await card.boundingBox()
  if (!box) throw new Error(`Nothing to drag: ${card}.`)
  const { mouse } = card.page()
  await mouse.down()
  await mouse.move(box.x + box.width / 2 + right, box.y + box.height / 2 + down, { steps: 12 })
  await mouse.up()
}
