import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from '@playwright/test'
import * as Y from 'yjs'
import { buildClient } from '../../scripts/buildClient.ts'
import { createDataFolder, killServers, startServerProcess } from '../support/serverProcess.ts'
import { crowdBoard, crowdCardId, snapshotOf } from './canvas/crowdedBoard.ts'
import { choose, countUpdates, dragFor, measureDelays, middleOf } from './canvas/hands.ts'
import {
  findEditor,
  idleFrames,
  lookFrom,
  noteFirstCard,
  panFrames,
  startGhosts,
  stopGhosts,
  type WithEditor,
} from './canvas/inPage.ts'
import { holdMeeting, type Meeting, openBoard } from './canvas/meeting.ts'
import { type PlainServer, startPlainServer } from './canvas/plainServer.ts'
import { type Measured, type Round, report, SCENES, type Scene } from './canvas/report.ts'

const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/google-chrome']
const BROWSER_ARGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
  // Both pages are open in turn; neither may be put to sleep.
  ...[
    '--disable-background-timer-throttling',
    '--disable-renderer-backgrounding',
    '--disable-backgrounding-occluded-windows',
  ],
]
const SIZES = [2000, 5000]
const OTHERS = 10
const SCENE_MS = 3_000
const GROWTH = { cards: 2000, clients: 8, moves: 60_000 }

/**
 * Our board in Chromium, beside plain tldraw with the same records in the same run: `pnpm bench canvas [--rounds 3]`.
 * The same hands, the same camera, the same number of pixels; whatever else the machine does, it does to both in turn.
 */
export async function run(args: readonly string[]): Promise<void> {
  const at = args.indexOf('--rounds')
  const rounds = at < 0 ? 3 : Number(args[at + 1])
  if (!(rounds >= 1)) throw new Error('Use: pnpm bench canvas [--rounds 3]')
  // Ten people connect from this process, and each listens to its end.
  process.setMaxListeners(50)
  buildClient()
  const folder = createDataFolder()
  const executablePath = SYSTEM_BROWSERS.find((path) => existsSync(path))
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: BROWSER_ARGS })
  let plain: PlainServer | undefined
  try {
    const { origin } = await startServerProcess({ dataFolder: folder.path })
    plain = await startPlainServer(origin)
    const meeting = await holdMeeting(origin)
    report(await measure({ browser, meeting, plain }, rounds))
    meeting.close()
  } finally {
    await browser.close()
    await plain?.close()
    killServers()
    folder.remove()
  }
}

interface Place {
  browser: Browser
  meeting: Meeting
  plain: PlainServer
}

async function measure(place: Place, count: number): Promise<Measured> {
  const growth = await measureGrowth(place)
  const rounds = new Map<number, Round[]>()
  let there = 0
  for (const cards of SIZES) {
    await place.meeting.fill(there, cards)
    there = cards
    place.plain.offer(`/snapshot/${cards}`, JSON.stringify(snapshotOf(place.meeting.doc)))
    const ofSize: Round[] = []
    for (let round = 0; round < count; round += 1) {
      process.stdout.write(`${cards} cards, round ${round + 1}\n`)
      ofSize.push(await measureRound(place, cards))
    }
    rounds.set(cards, ofSize)
  }
  return { rounds, ...growth, ...(await measureHands(place)) }
}

async function measureRound({ browser, meeting, plain }: Place, cards: number): Promise<Round> {
  const context = await meeting.sitDown(browser)
  const ours = await meeting.open(context)
  const openMs = await firstPaintOf(ours)
  await ours.waitForFunction(findEditor)
  const size = await ours.locator('.tl-container').boundingBox()
  if (!size) throw new Error('our board has no size')
  const plainContext = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  await plainContext.addInitScript(noteFirstCard)
  const query = `?cards=${cards}&w=${Math.round(size.width)}&h=${Math.round(size.height)}`
  const other = await openBoard(plainContext, plain.origin + plain.page + query)
  const plainOpenMs = await firstPaintOf(other)
  await other.waitForFunction(findEditor)
  const frames = {} as Round['frames']
  for (const scene of SCENES) {
    frames[scene] = { ours: await play(ours, scene, meeting), plain: await play(other, scene, meeting) }
  }
  await plainContext.close()
  await ours.close()
  const again = await meeting.open(context)
  const againMs = await firstPaintOf(again)
  await context.close()
  return { openMs, plainOpenMs, againMs, frames }
}

const firstPaintOf = (page: Page) =>
  page.evaluate(() => (globalThis as WithEditor).firstPaintMs ?? Number.NaN)

/** The others drag on the server while either page is looked at; in the plain page ten cards move by themselves. */
async function play(page: Page, scene: Scene, meeting: Meeting): Promise<number> {
  await page.bringToFront()
  const distance = scene === 'panAfar' || scene === 'othersDrag' ? 'afar' : 'near'
  await page.evaluate(lookFrom, distance)
  const isAlone = scene === 'panAfar' || scene === 'panNear'
  const stopOthers = isAlone ? null : await meeting.startOthers(OTHERS)
  const isPlain = await page.evaluate(() => document.querySelector('#plain') !== null)
  if (!isAlone && isPlain) await page.evaluate(startGhosts, OTHERS)
  await page.evaluate(idleFrames, 500)
  const frames = await page.evaluate(scene === 'othersDrag' ? idleFrames : panFrames, SCENE_MS)
  if (isPlain) await page.evaluate(stopGhosts)
  stopOthers?.()
  return frames
}

async function measureHands({ browser, meeting }: Place) {
  const contexts = [await meeting.sitDown(browser), await meeting.sitDown(browser)]
  const [mine, theirs] = await Promise.all(contexts.map((context) => context.newPage()))
  if (!mine || !theirs || !contexts[0]) throw new Error('two pages')
  const counter = await countUpdates(contexts[0], mine)
  for (const page of [mine, theirs]) {
    await page.goto(`${meeting.origin}/bijeenkomst/${meeting.sessionId}`)
    await page.waitForFunction(findEditor)
    await page.waitForFunction(() => 'firstPaintMs' in globalThis)
    await page.evaluate(lookFrom, 'near' as const)
    await page.waitForSelector(`[data-shape-id="${crowdCardId(0)}"]`)
  }
  counter.reset()
  const one = counter.over(await dragFor(mine, await middleOf(mine, 1)))
  await choose(mine, 80, 84)
  await mine.keyboard.press('Escape')
  const delays = await measureDelays(mine, theirs, 2)
  await mine.evaluate(lookFrom, 'near' as const)
  await mine.evaluate(chooseTen)
  counter.reset()
  const ten = counter.over(await dragFor(mine, await middleOf(mine, 82)))
  for (const context of contexts) await context.close()
  return {
    transactionsPerSecond: ten.transactionsPerSecond,
    bytesPerSecondOne: one.bytesPerSecond,
    bytesPerSecondTen: ten.bytesPerSecond,
    delays,
  }
}

function chooseTen(): void {
  const { canvasEditor } = globalThis as unknown as { canvasEditor: { select(...ids: string[]): void } }
  canvasEditor.select(...Array.from({ length: 10 }, (_, i) => `shape:crowd${i < 5 ? 80 + i : 155 + i}`))
}

async function measureGrowth({ browser, plain }: Place) {
  const doc = new Y.Doc()
  crowdBoard(doc, 0, GROWTH.cards)
  plain.offer('/growing', Y.encodeStateAsUpdate(doc))
  const ids = Array.from({ length: GROWTH.cards }, (_, number) => crowdCardId(number))
  const page = await browser.newPage()
  await page.goto(plain.origin + plain.page)
  await page.waitForFunction(() => 'measureGrowth' in globalThis)
  const grow = (atOnce: number) =>
    page.evaluate(
      async (options) => {
        const board = new Uint8Array(await (await fetch('/growing')).arrayBuffer())
        const measureIt = Reflect.get(globalThis, 'measureGrowth') as (
          board: Uint8Array,
          options: object,
        ) => { bytesBefore: number; bytesAfter: number }
        const { bytesBefore, bytesAfter } = measureIt(board, options)
        return bytesAfter / bytesBefore
      },
      { ids, clients: GROWTH.clients, moves: GROWTH.moves, atOnce },
    )
  const result = { growthOne: await grow(1), growthTen: await grow(10) }
  await page.close()
  return result
}
