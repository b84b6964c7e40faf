import type { Browser, Page } from '@playwright/test'
import sharp from 'sharp'

/** A card as it was cut out of its sheet. */
export interface CutCard {
  png: Buffer
  widthMm: number
  heightMm: number
}

/** Where a card lies, from the upper left corner of the table. */
export interface LaidCard {
  card: CutCard
  xMm: number
  yMm: number
  turn: number
}

const MM = 96 / 25.4

/** Cuts the cards out of the sheets that stand on the printing page. */
export async function cutCards(page: Page): Promise<CutCard[]> {
  await page.emulateMedia({ media: 'print' })
  const cards = page.locator('[data-sheets] li')
  const cut: CutCard[] = []
  for (const card of await cards.all()) {
    const box = await card.boundingBox()
    if (!box) throw new Error('a card is not drawn')
    const png = await card.screenshot({ scale: 'device' })
    cut.push({ png, widthMm: box.width / MM, heightMm: box.height / MM })
  }
  await page.emulateMedia({ media: 'screen' })
  return cut
}

/** How the photo was made. Degrees, and pixels of blur. */
export interface Camera {
  tableWidthMm: number
  tableHeightMm: number
  /** Held at a slant: the far cards are smaller. */
  tilt: number
  turn: number
  blur: number
  width: number
  height: number
}

export const PHONE_CAMERA: Camera = {
  ...{ tableWidthMm: 800, tableHeightMm: 600, tilt: 18, turn: 3, blur: 0.9, width: 4000, height: 3000 },
}

/** A photo of a table with cards on it: slanted, not quite sharp, in light from one side, with the noise of a small camera, as JPEG. */
export async function takeTablePhoto(
  browser: Browser,
  cards: readonly LaidCard[],
  camera: Camera = PHONE_CAMERA,
): Promise<Buffer> {
  const scale = 2
  const viewport = { width: camera.width / scale, height: camera.height / scale }
  const context = await browser.newContext({ viewport, deviceScaleFactor: scale })
  try {
    const page = await context.newPage()
    await page.setContent(sceneOf(cards, camera, viewport.width))
    await page.waitForFunction(() => [...document.images].every((image) => image.complete))
    const png = await page.screenshot()
    return await asCameraSees(png, camera)
  } finally {
    await context.close()
  }
}

function sceneOf(cards: readonly LaidCard[], camera: Camera, widthPx: number): string {
  const { tableWidthMm, tableHeightMm, tilt, turn } = camera
  const px = (mm: number) => `${(mm * widthPx) / tableWidthMm}px`
  const images = cards.map(
    ({ card: { png, widthMm, heightMm }, xMm, yMm, turn: laid }) =>
      `<img src="data:image/png;base64,${png.toString('base64')}" style="position:absolute;left:${px(xMm)};top:${px(yMm)};width:${px(widthMm)};height:${px(heightMm)};transform:rotate(${laid}deg);box-shadow:0 1px 3px #0006">`,
  )
  return `<body style="margin:0;overflow:hidden;background:#5b4632">
    <div style="position:absolute;inset:0;perspective:${px(1400)}">
      <div style="position:absolute;width:${px(tableWidthMm)};height:${px(tableHeightMm)};background:repeating-linear-gradient(88deg,#a67c52 0 ${px(14)},#9a7048 ${px(14)} ${px(29)},#b08458 ${px(29)} ${px(37)});transform:rotateX(${tilt}deg) rotate(${turn}deg) scale(.92)">${images.join('')}</div>
    </div>
    <div style="position:absolute;inset:0;background:linear-gradient(115deg,#fff2 0,#0000 35%,#000a 100%)"></div>
    <div style="position:absolute;inset:0;background:radial-gradient(circle at 72% 30%,#0007,#0000 22%)"></div>
  </body>`
}

async function asCameraSees(png: Buffer, { blur }: Camera): Promise<Buffer> {
  const { data, info } = await sharp(png)
    .removeAlpha()
    .blur(blur)
    .linear(0.82, 14)
    .raw()
    .toBuffer({ resolveWithObject: true })
  let seed = 20261122
  for (let at = 0; at < data.length; at++) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    const noise = ((seed >>> 24) & 15) + ((seed >>> 16) & 15) - 15
    data[at] = Math.max(0, Math.min(255, (data[at] ?? 0) + noise))
  }
  const { width, height, channels } = info
  return sharp(data, { raw: { width, height, channels } }).jpeg({ quality: 78 }).toBuffer()
}
