import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test, type WebSocket } from '@playwright/test'
import { PHONE } from '../support/people.ts'
import { Hand } from '../support/phone/hand.ts'
import { openBallot } from '../support/phone/tourOfVotes.ts'
import { Table } from '../support/table.ts'

/** What is left of a vote where others could look: on the device, on the lines to others, in the log, in the files. */

/** A word that stands nowhere but on one ballot. */
const SECRET = 'zebravinkje'
const SYNC_MESSAGE = 0

let table: Table

test.beforeEach(async ({ browser }) => {
  table = await Table.open(browser)
})
test.afterEach(async () => {
  const faults = table.people.faults()
  await table.clear()
  expect(faults).toEqual([])
})

/** Everything that comes in over a page's live connections from now on. */
function listen(page: Page): Buffer[] {
  const heard: Buffer[] = []
  page.on('websocket', (socket: WebSocket) => {
    socket.on('framereceived', ({ payload }) => heard.push(Buffer.from(payload)))
  })
  return heard
}

async function sitDown(): Promise<{ hand: Hand; heard: Buffer[] }> {
  const page = await table.people.arrive({ baseURL: table.server.origin, viewport: PHONE })
  const heard = listen(page)
  const hand = await Hand.of(page, 'nl', table.neighbourhood)
  await page.goto(`/m?c=${table.neighbourhood.code}`)
  await hand.chooseLanguage()
  await hand.pressPart('phone.side.resident')
  await hand.seesQuestion()
  return { hand, heard }
}

/** All that this origin keeps on the device, as one text. */
function readDevice(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found: string[] = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })]
    const decoder = new TextDecoder()
    const show = (_: string, value: unknown) =>
      value instanceof Uint8Array ? decoder.decode(value) : (value as object)
    const wait = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((done, failed) => {
        request.onsuccess = () => done(request.result)
        request.onerror = () => failed(request.error)
      })
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await wait(indexedDB.open(name))
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store)
        found.push(
          name,
          JSON.stringify(await wait(all.getAll()), show),
          JSON.stringify(await wait(all.getAllKeys())),
        )
      }
      database.close()
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys())
        if (!/assets|pictures/.test(request.url))
          found.push(request.url, (await (await cache.match(request))?.text()) ?? '')
    }
    return found.join('\n')
  })
}

/** Every string that the page still holds, after the browser threw away what nothing needs. */
async function readHeap(page: Page): Promise<string> {
  const devtools = await page.context().newCDPSession(page)
  const chunks: string[] = []
  devtools.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await devtools.send('HeapProfiler.collectGarbage')
  await devtools.send('HeapProfiler.takeHeapSnapshot', {})
  await devtools.detach()
  return chunks.join('')
}

test('of a vote nothing is left on the phone, comes to others, or is written down beside who gave it', async () => {
  const [voter, other] = [await sitDown(), await sitDown()]
  const { hand } = voter
  const noor = await table.facilitator()
  const heardByNoor = listen(noor.page)
  await noor.page.reload()
  await noor.page.waitForLoadState('networkidle')
  const decisionId = await openBallot(table.neighbourhood, {
    ...{ format: 'consent', proposal: 'Komt er een bankje?', options: [] },
  })
  await other.hand.page.getByRole('heading', { name: 'Komt er een bankje?', level: 1 }).waitFor()
  await hand.page.locator('main fieldset').getByText(hand.t('consent.worry'), { exact: true }).click()
  await hand.press('phone.vote.give')
  await hand.page.getByRole('textbox').fill(SECRET)
  // That each phone shows a ballot was told before; that it is cast never is.
  await noor.page.getByRole('button', { name: 'Mensen', exact: true }).click()
  const balloting = noor.page.getByText('ziet de stemming')
  await expect(balloting).toHaveCount(2)
  // Only what comes from here on.
  for (const heard of [other.heard, heardByNoor]) heard.length = 0
  const logged = table.server.log().length
  await hand.press('phone.vote.yes')
  await hand.sees('phone.voted.title')
  const seatId: string = await hand.page.evaluate(
    () => JSON.parse(localStorage.getItem('wijktafel.seat') ?? '{}').participantId,
  )
  expect(seatId).toHaveLength(20)

  await test.step('no document of others changes, and no line tells who voted or what', async () => {
    // Something else that all of them hear: what was sent before it has arrived.
    const params = { sessionId: table.sessionId }
    await table.neighbourhood.facilitator.call('POST /api/sessions/:sessionId/lead', {
      params,
      body: { type: 'follow', on: false },
    })
    // That one change, and nothing before it; whoever leads also hears that it can be taken back.
    for (const [heard, changes] of [
      [other.heard, 1],
      [heardByNoor, 2],
    ] as const) {
      await expect.poll(() => heard.filter(isSync).length).toBeGreaterThanOrEqual(changes)
      expect(heard.filter(isSync)).toHaveLength(changes)
      for (const frame of heard) expect(frame.includes(SECRET) || frame.includes(seatId)).toBe(false)
    }
  })

  await test.step('the device forgets the choice: in its storage, in its memory, on its screen', async () => {
    const kept = await readDevice(hand.page)
    expect(kept).toContain(seatId)
    expect(kept).not.toContain(SECRET)
    expect(kept).not.toContain('"worry"')
    expect(await hand.page.locator('body').textContent()).not.toContain(SECRET)
    await expect(balloting, 'both phones still show a ballot').toHaveCount(2)
    const heap = await readHeap(hand.page)
    expect(heap).toContain('Komt er een bankje?')
    expect(heap).not.toContain(SECRET)
  })

  await test.step('the log says neither', async () => {
    const lines = table.server.log().slice(logged)
    for (const told of [SECRET, seatId, 'worry']) expect(lines).not.toContain(told)
  })

  await test.step('once it is counted, no file holds the words beside the choice', async () => {
    await table.neighbourhood.facilitator.call('POST /api/decisions/:decisionId/close', {
      params: { decisionId },
    })
    const bytes = readdirSync(table.dataFolder)
      .filter((name) => name.startsWith('wijktafel.db'))
      .map((name) => readFileSync(join(table.dataFolder, name)))
    const all = Buffer.concat(bytes)
    // In the outcome the reason stands, without its ballot.
    expect(all.includes(SECRET)).toBe(true)
    expect(all.includes(`{"worry":1}${SECRET}`)).toBe(false)
  })
})

const isSync = (frame: Buffer) => frame[0] === SYNC_MESSAGE
