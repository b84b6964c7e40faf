import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from '@playwright/test'
import * as Y from 'yjs'
import { buildClient } from '../../scripts/buildClient.ts'
import { createDataFolder, killServers, startServerProcess } from '../support/serverProcess.ts'
import { crowdBoard, crowdCardId, snapshotOf } from './canvas/crowdedBoard.ts'
import { countUpdates, dragFor, measureDelays, middleOf } from './canvas/hands.ts'
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
import { type HandsMeasured, type Measured, type Round, report, SCENES, type Scene } from './canvas/report.ts'

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

/** Cards that are in sight from near, and so far from each other that one can be dragged without touching the next. */
const DRAGGED_ALONE = 86
const DRAGGED_AND_WATCHED = 84
const DRAGGED_TOGETHER = [82, 83, 84, 85, 86, 162, 163, 164, 165, 166]

const CASES = ['growth', 'frames', 'hands'] as const
type Case = (typeof CASES)[number]
const USE = `Use: pnpm bench canvas [--rounds 3] [--case ${CASES.join(',')}]`

function optionOf(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name)
  return at < 0 ? undefined : (args[at + 1] ?? '')
}

function casesOf(names: string | undefined): readonly Case[] {
  if (names === undefined) return CASES
  return names.split(',').map((name) => {
    const found = CASES.find((each) => each === name)
    if (!found) throw new Error(USE)
    return found
  })
}

/**
 * Our board in Chromium, beside plain tldraw with the same records in the same run: `pnpm bench canvas [--rounds 3]`.
 * The same hands, the same camera, the same number of pixels; whatever else the machine does, it does to both in turn.
 * A case that was not asked for is `null` in the figures.
 */
export async function run(args: readonly string[]): Promise<void> {
  const rounds = Number(optionOf(args, '--rounds') ?? 3)
  if (!(rounds >= 1)) throw new Error(USE)
  const cases = casesOf(optionOf(args, '--case'))
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
    report(await measure({ browser, meeting, plain }, { count: rounds, cases }))
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

async function measure(
  place: Place,
  { count, cases }: { count: number; cases: readonly Case[] },
): Promise<Measured> {
  const growth = cases.includes('growth') ? await measureGrowth(place) : null
  const rounds = new Map<number, Round[]>()
  let there = 0
  for (const cards of cases.includes('frames') ? SIZES : SIZES.slice(-1)) {
    await place.meeting.fill(there, cards)
    there = cards
    if (!cases.includes('frames')) break
    place.plain.offer(`/snapshot/${cards}`, JSON.stringify(snapshotOf(place.meeting.doc)))
    const ofSize: Round[] = []
    for (let round = 0; round < count; round += 1) {
      process.stdout.write(`${cards} cards, round ${round + 1}\n`)
      ofSize.push(await measureRound(place, cards))
    }
    rounds.set(cards, ofSize)
  }
  return { rounds, growth, hands: cases.includes('hands') ? await measureHands(place) : null }
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

async function measureHands({ browser, meeting }: Place): Promise<HandsMeasured> {
  const contexts = [await meeting.sitDown(browser), await meeting.sitDown(browser)]
  const [mine, theirs] = await Promise.all(contexts.map((context) => context.newPage()))
  if (!mine || !theirs || !contexts[0]) throw new Error('two pages')
  const counter = await countUpdates(contexts[0], mine)
  for (const page of [mine, theirs]) {
    await page.goto(`${meeting.origin}/bijeenkomst/${meeting.sessionId}`)
    await page.waitForFunction(findEditor)
    await page.waitForFunction(() => 'firstPaintMs' in globalThis)
    await page.evaluate(lookFrom, 'near' as const)
    await page.locator(`[data-shape-id="${crowdCardId(DRAGGED_ALONE)}"]`).waitFor()
  }
  counter.reset()
  const one = counter.over(await dragFor(mine, await middleOf(mine, DRAGGED_ALONE)))
  const delays = await measureDelays(mine, theirs, DRAGGED_AND_WATCHED)
  await mine.evaluate(lookFrom, 'near' as const)
  await mine.evaluate(chooseCards, DRAGGED_TOGETHER.map(crowdCardId))
  counter.reset()
  const ten = counter.over(await dragFor(mine, await middleOf(mine, DRAGGED_TOGETHER[0] ?? 0)))
  for (const context of contexts) await context.close()
  return { one, ten, delays }
}

function chooseCards(ids: readonly string[]): void {
  const { canvasEditor } = globalThis as unknown as { canvasEditor: { select(...ids: string[]): void } }
  canvasEditor.select(...ids)
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
  const result = { one: await grow(1), ten: await grow(10) }
  await page.close()
  return result
}
