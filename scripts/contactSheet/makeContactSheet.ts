import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import type { Template } from '@wijktafel/shared/method/template'
import { TEMPLATES } from '@wijktafel/shared/method/templates'
import sharp from 'sharp'
import { openSheet, showTemplate } from './openSheet.ts'
import { sheetText } from './sheetText.ts'

const FOLDER = resolve(import.meta.dirname, '../../docs/werkvormen')
const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/google-chrome']
const VIEWPORT = { width: 1200, height: 900 }
const PICTURE_WIDTH = 600
const MOST_BYTES = 40 * 1024
const MOST_TRIES = 40

/** Photographs every board, and only then replaces what is there: a failure half-way leaves the old pictures. */
export async function makeContactSheet(): Promise<{ count: number; bytes: number }> {
  const pictures = await photographAll(TEMPLATES.filter(({ zones }) => zones.length > 0))
  for (const [id, png] of pictures) {
    if (png.byteLength > MOST_BYTES) throw new Error(`The picture of ${id} takes ${png.byteLength} bytes.`)
  }
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  for (const [id, png] of pictures) writeFileSync(join(FOLDER, `${id}.png`), png)
  writeFileSync(join(FOLDER, 'README.md'), sheetText(TEMPLATES))
  const bytes = [...pictures.values()].reduce((sum, png) => sum + png.byteLength, 0)
  return { count: pictures.size, bytes }
}

async function photographAll(templates: readonly Template[]): Promise<Map<string, Buffer>> {
  const executablePath = SYSTEM_BROWSERS.find((path) => existsSync(path))
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
  const browser = await chromium.launch({ args, ...(executablePath && { executablePath }) })
  const sheet = await openSheet()
  try {
    const page = await browser.newPage({ viewport: VIEWPORT, reducedMotion: 'reduce', locale: 'nl-NL' })
    await page.goto(sheet.url)
    const pictures = new Map<string, Buffer>()
    for (const { id } of templates) {
      await showTemplate(page, id)
      pictures.set(id, await makeSmall(await photographWhenStill(page)))
    }
    return pictures
  } finally {
    await browser.close()
    await sheet.close()
  }
}

/** Two looks in a row that are equal to the byte: nothing moves any more. */
async function photographWhenStill(page: Page): Promise<Buffer> {
  let before = await page.screenshot({ animations: 'disabled' })
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const now = await page.screenshot({ animations: 'disabled' })
    if (now.equals(before)) return now
    before = now
  }
  throw new Error(`The board at ${page.url()} never stands still.`)
}

const makeSmall = (png: Buffer): Promise<Buffer> =>
  sharp(png)
    .resize({ width: PICTURE_WIDTH })
    .png({ palette: true, colours: 64, effort: 10, compressionLevel: 9 })
    .toBuffer()
