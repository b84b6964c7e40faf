import type { Browser, Page } from '@playwright/test'
import { documentName } from '@wijktafel/shared/documentName'
import { newId, type ParticipantId } from '@wijktafel/shared/ids'
import { FACES } from '@wijktafel/shared/pictures/faces'
import { fillNeighbourhood, type Neighbourhood } from '../../../scripts/demo/fillNeighbourhood.ts'
import { Visitor } from '../../../scripts/demo/visitor.ts'
import { type LiveClient, openLiveDocument } from '../../support/liveClient.ts'
import { createDataFolder, startServerProcess } from '../../support/serverProcess.ts'

export const CROWD = 40
export const WITHIN_MS = 10_000

export interface CrowdRun {
  framesAlone: number
  framesWithCrowd: number
}

/** Frames of the regisseur's screen in ten seconds: with nobody coming in, and while forty phones do. */
export async function measureCrowd(browser: Browser, runs: number): Promise<CrowdRun[]> {
  const data = createDataFolder()
  const server = await startServerProcess({ dataFolder: data.path })
  try {
    const neighbourhood = await fillNeighbourhood(server.origin)
    const page = await openAsFacilitator(browser, server.origin, neighbourhood)
    const measured: CrowdRun[] = []
    for (let run = 0; run < runs; run++) {
      const framesAlone = await countFrames(page)
      const [framesWithCrowd, phones] = await Promise.all([
        countFrames(page),
        comeIn(server.origin, neighbourhood),
      ])
      measured.push({ framesAlone, framesWithCrowd })
      for (const phone of phones) phone.close()
    }
    await page.context().close()
    return measured
  } finally {
    await server.stop()
    data.remove()
  }
}

async function openAsFacilitator(browser: Browser, origin: string, neighbourhood: Neighbourhood) {
  const context = await browser.newContext({ baseURL: origin, viewport: { width: 1440, height: 900 } })
  const pairs = neighbourhood.facilitator.cookie().split('; ')
  await context.addCookies(
    pairs.map((pair) => ({
      ...{ name: pair.slice(0, pair.indexOf('=')), value: pair.slice(pair.indexOf('=') + 1), url: origin },
    })),
  )
  const page = await context.newPage()
  await page.goto(`/bijeenkomst/${neighbourhood.openSessionId}`)
  await page.locator('.tl-canvas').waitFor()
  await page.waitForLoadState('networkidle')
  return page
}

function countFrames(page: Page): Promise<number> {
  return page.evaluate(
    (forMs) =>
      new Promise<number>((resolve) => {
        let frames = 0
        const started = performance.now()
        const draw = (now: number) => {
          if (now - started >= forMs) return resolve(frames)
          frames += 1
          requestAnimationFrame(draw)
        }
        requestAnimationFrame(draw)
      }),
    WITHIN_MS,
  )
}

/** Forty phones, evenly over the ten seconds: each looks the code up, takes a seat and listens to the meeting. */
async function comeIn(origin: string, neighbourhood: Neighbourhood): Promise<LiveClient[]> {
  const arrivals = Array.from({ length: CROWD }, async (_, place) => {
    await new Promise((go) => setTimeout(go, (place * WITHIN_MS) / CROWD))
    return joinTable(origin, neighbourhood, place)
  })
  return (await Promise.all(arrivals)).flat()
}

async function joinTable(origin: string, neighbourhood: Neighbourhood, place: number): Promise<LiveClient[]> {
  const { code, openSessionId } = neighbourhood
  const phone = new Visitor(origin)
  await phone.call('POST /api/join', { body: { code } })
  await phone.call('POST /api/sessions/:sessionId/participants', {
    params: { sessionId: openSessionId },
    body: {
      ...{ id: newId<ParticipantId>(), face: FACES[place % FACES.length] ?? '1F422', language: 'nl', code },
      side: place % 2 === 0 ? 'resident' : 'professional',
    },
  })
  const cookie = phone.cookie()
  return Promise.all(
    (['stage', 'cards'] as const).map((kind) =>
      openLiveDocument({ origin, cookie, name: documentName(kind, openSessionId) }),
    ),
  )
}
