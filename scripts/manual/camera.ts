/// <reference lib="dom" />
import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from '@playwright/test'
import sharp from 'sharp'

const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/google-chrome']
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const PATIENCE_MS = 30_000
const MOST_TRIES = 40

/** The screens that people have. */
const DEVICES = {
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  laptop: { viewport: { width: 1440, height: 900 } },
  projector: { viewport: { width: 1280, height: 720 } },
} satisfies Record<string, BrowserContextOptions>
export type Device = keyof typeof DEVICES

export interface Camera {
  /** A browser of its own: nobody shares cookies. */
  open(device: Device, url: string): Promise<Page>
  /** Keeps what stands on the screen once it stands still. `what` must be in sight: it is the reason for the picture. */
  shoot(name: string, what: Locator): Promise<void>
  /** PNG by name, in the order of the story. */
  pictures: ReadonlyMap<string, Buffer>
  close(): Promise<void>
}

export async function startCamera(): Promise<Camera> {
  const executablePath = SYSTEM_BROWSERS.find((path) => existsSync(path))
  const browser = await chromium.launch({ args: ARGS, ...(executablePath && { executablePath }) })
  const pictures = new Map<string, Buffer>()
  const troubles: string[] = []
  return {
    pictures,
    open: (device, url) => openPage(browser, { device, url, troubles }),
    async shoot(name, what) {
      if (pictures.has(name)) throw new Error(`There is a picture named ${name} already.`)
      await what.waitFor({ state: 'visible' })
      const png = await photographWhenStill(what.page())
      if (troubles.length > 0) throw new Error(`Before the picture ${name}: ${troubles.join('; ')}`)
      pictures.set(name, await makeSmall(png))
    },
    close: () => browser.close(),
  }
}

async function openPage(browser: Browser, options: { device: Device; url: string; troubles: string[] }) {
  const { device, url, troubles } = options
  const context = await browser.newContext({
    ...DEVICES[device],
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(PATIENCE_MS)
  const page = await context.newPage()
  page.on('pageerror', (error) => troubles.push(error.message))
  await page.goto(url)
  return page
}

/** Runs in the page: fonts there, pictures in sight there, nothing that still says "wait". */
function isComplete(): boolean {
  const pictures = [...document.images].filter((image) => {
    const { width, top, bottom, left, right } = image.getBoundingClientRect()
    return width > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
  })
  return (
    document.fonts.status === 'loaded' &&
    !document.body.textContent.includes('Even wachten…') &&
    pictures.every((image) => image.complete)
  )
}

/** Two looks in a row that are equal to the byte: nothing moves any more. */
async function photographWhenStill(page: Page): Promise<Buffer> {
  await page.waitForFunction(isComplete)
  let before = await page.screenshot({ animations: 'disabled' })
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const now = await page.screenshot({ animations: 'disabled' })
    if (now.equals(before)) return now
    before = now
  }
  throw new Error(`The screen at ${page.url()} never stands still.`)
}

const makeSmall = (png: Buffer): Promise<Buffer> =>
  sharp(png).png({ palette: true, quality: 90, effort: 10, compressionLevel: 9 }).toBuffer()
