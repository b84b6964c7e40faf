import { setTimeout as pause } from 'node:timers/promises'
import type { BrowserContext, Page } from '@playwright/test'
import * as decoding from 'lib0/decoding'
import { crowdCardId } from './crowdedBoard.ts'
import { seenPlaces, watchCard } from './inPage.ts'

const DRAG_MS = 3_000
const MESSAGE_SYNC = 0
const SYNC_UPDATE = 2

export interface Dragged {
  transactionsPerSecond: number
  bytesPerSecond: number
}

/** A mouse that drags for three seconds, sixty times a second; what it started on comes along. */
export async function dragFor(page: Page, from: { x: number; y: number }): Promise<number> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  const started = performance.now()
  for (let step = 1; performance.now() - started < DRAG_MS; step += 1) {
    await page.mouse.move(from.x + step, from.y + (step % 20))
    await pause(12)
  }
  const elapsed = performance.now() - started
  await page.mouse.up()
  return elapsed
}

/** What a person who drags `cards` at once sends: Playwright must have opened the page after this was called. */
export async function countUpdates(context: BrowserContext, page: Page) {
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  const sent = { updates: 0, bytes: 0 }
  devtools.on('Network.webSocketFrameSent', ({ response }) => {
    const frame = Buffer.from(response.payloadData, 'base64')
    const decoder = decoding.createDecoder(frame)
    const isSync = decoding.readVarUint(decoder) === MESSAGE_SYNC
    sent.bytes += frame.byteLength
    if (isSync && decoding.readVarUint(decoder) === SYNC_UPDATE) sent.updates += 1
  })
  return {
    reset: () => Object.assign(sent, { updates: 0, bytes: 0 }),
    over: (ms: number): Dragged => ({
      transactionsPerSecond: (sent.updates * 1000) / ms,
      bytesPerSecond: (sent.bytes * 1000) / ms,
    }),
  }
}

export async function middleOf(page: Page, number: number): Promise<{ x: number; y: number }> {
  const box = await page.locator(`.tl-shape[data-shape-id="${crowdCardId(number)}"]`).boundingBox()
  if (!box) throw new Error(`card ${number} is not in sight`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** From a place on the screen of who drags to the same or a later place on another's screen: milliseconds, of each place. */
export async function measureDelays(mine: Page, theirs: Page, number: number): Promise<number[]> {
  for (const page of [mine, theirs]) await page.evaluate(watchCard, crowdCardId(number))
  await mine.keyboard.press('Escape')
  await dragFor(mine, await middleOf(mine, number))
  const places = await mine.evaluate(seenPlaces)
  const last = places.at(-1)?.[1] ?? 0
  await theirs.waitForFunction(
    (x) => ((Reflect.get(globalThis, 'seenPlaces') as [number, number][]).at(-1)?.[1] ?? -1e9) >= x - 0.01,
    last,
  )
  const arrived = await theirs.evaluate(seenPlaces)
  return places.flatMap(([at, x]) => {
    const seen = arrived.find(([, there]) => there >= x - 0.01)
    return seen ? [seen[0] - at] : []
  })
}
