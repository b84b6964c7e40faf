import type { Browser, BrowserContext, Page } from '@playwright/test'
import { documentName } from '@wijktafel/shared/documentName'
import type { SessionId } from '@wijktafel/shared/ids'
import * as Y from 'yjs'
import { fillNeighbourhood, type Neighbourhood } from '../../../scripts/demo/fillNeighbourhood.ts'
import { type LiveClient, openLiveDocument } from '../../support/liveClient.ts'
import { crowdBoard, nudgeCard } from './crowdedBoard.ts'
import { noteFirstCard } from './inPage.ts'

const VIEW = { width: 1440, height: 900 }
const EDIT_MS = 50

export interface Meeting {
  origin: string
  sessionId: SessionId
  /** The board of the step that is on, as one more who takes part has it. */
  doc: Y.Doc
  fill(from: number, to: number): Promise<void>
  /** So many others each drag a card of their own, twenty times a second. Returns how to stop them. */
  startOthers(people: number): Promise<() => void>
  /** A browser of the regisseur, with nothing in its stores. */
  sitDown(browser: Browser): Promise<BrowserContext>
  /** Opens the board in a new page and waits for its first card. */
  open(context: BrowserContext): Promise<Page>
  close(): void
}

/** A meeting on a real server, whose board can be filled. */
export async function holdMeeting(origin: string): Promise<Meeting> {
  const neighbourhood = await fillNeighbourhood(origin)
  const { facilitator, openSessionId: sessionId } = neighbourhood
  const { activities } = await facilitator.call('GET /api/sessions/:sessionId', { params: { sessionId } })
  const step = activities.find(({ templateId }) => templateId === 'stress-en-blij')
  if (!step?.boardId) throw new Error('the meeting has no board')
  const name = documentName('board', step.boardId)
  const connect = () => openLiveDocument({ origin, cookie: facilitator.cookie(), name })
  const filler = await connect()
  return {
    origin,
    sessionId,
    doc: filler.doc,
    async fill(from, to) {
      crowdBoard(filler.doc, from, to)
      await hasArrived(connect, filler.doc)
    },
    startOthers: (people) => startOthers(connect, people),
    sitDown: (browser) => sitDown(browser, { origin, neighbourhood }),
    open: (context) => openBoard(context, `${origin}/bijeenkomst/${sessionId}`),
    close: () => filler.close(),
  }
}

/** The server has it when someone who comes in now has it. */
async function hasArrived(connect: () => Promise<LiveClient>, doc: Y.Doc): Promise<void> {
  const wanted = Y.encodeStateVector(doc)
  for (;;) {
    const late = await connect()
    const missing = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(late.doc)).byteLength
    late.close()
    if (missing <= 2 || Y.encodeStateVector(late.doc).toString() === wanted.toString()) return
  }
}

async function startOthers(connect: () => Promise<LiveClient>, people: number): Promise<() => void> {
  const others = await Promise.all(Array.from({ length: people }, connect))
  let step = 0
  const timers = others.map(({ doc }, person) =>
    setInterval(() => {
      step += 1
      nudgeCard(doc, person, step)
    }, EDIT_MS),
  )
  return () => {
    timers.forEach(clearInterval)
    for (const other of others) other.close()
  }
}

async function sitDown(
  browser: Browser,
  { origin, neighbourhood }: { origin: string; neighbourhood: Neighbourhood },
): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: VIEW, locale: 'nl-NL', reducedMotion: 'reduce' })
  const pairs = neighbourhood.facilitator.cookie().split('; ')
  await context.addCookies(
    pairs.map((pair) => ({
      ...{ name: pair.slice(0, pair.indexOf('=')), value: pair.slice(pair.indexOf('=') + 1) },
      url: origin,
    })),
  )
  await context.addInitScript(noteFirstCard)
  return context
}

export async function openBoard(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  await page.waitForFunction(() => 'firstPaintMs' in globalThis, undefined, { timeout: 120_000 })
  return page
}
