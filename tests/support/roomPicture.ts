import type { Browser, Page } from '@playwright/test'

/** A card as somebody holds it up. */
export interface HeldCard {
  png: Buffer
  /** Degrees, with the clock: whole quarters, and how crooked the hand is. */
  turn: number
}

/** Somebody's picture of a room: 1320 × 880, in which a code is as wide as one of 15 cm at almost 4 m. */
const ROOM = { width: 1320, height: 880 }
const CODE_PX = 64
/** The code is 150 of the 204 mm of its card. */
const CARD_PX = Math.round((CODE_PX * 204) / 150)
const CARDS_A_ROW = 6

/** The cards as they stand on the printing page, in order. */
export async function cutTurnCards(page: Page): Promise<Buffer[]> {
  await page.emulateMedia({ media: 'print' })
  const cut: Buffer[] = []
  for (const card of await page.locator('[data-card]').all()) cut.push(await card.screenshot())
  await page.emulateMedia({ media: null })
  return cut
}

/** People in rows, each with a card: crooked, tilted away from the camera, not quite sharp, in dim light; as JPEG. */
export async function takeRoomPicture(browser: Browser, cards: readonly HeldCard[]): Promise<Buffer> {
  const context = await browser.newContext({ viewport: ROOM })
  const page = await context.newPage()
  const hands = cards.map(({ png, turn }, index) => {
    const left = 60 + (index % CARDS_A_ROW) * 205 + (Math.floor(index / CARDS_A_ROW) % 2) * 50
    const top = 60 + Math.floor(index / CARDS_A_ROW) * 200
    const transform = `perspective(500px) rotateY(${((index % 3) - 1) * 8}deg) rotateX(${((index % 2) - 0.5) * 12}deg) rotate(${turn}deg)`
    const src = `data:image/png;base64,${png.toString('base64')}`
    return `<img src="${src}" style="position:absolute;left:${left}px;top:${top}px;width:${CARD_PX}px;transform:${transform}">`
  })
  await page.setContent(
    `<body style="margin:0;background:linear-gradient(100deg,#b9a88f,#6d7a86);filter:brightness(.85) blur(.3px)">${hands.join('')}</body>`,
  )
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete))
  const picture = await page.screenshot({ type: 'jpeg', quality: 85 })
  await context.close()
  return picture
}
