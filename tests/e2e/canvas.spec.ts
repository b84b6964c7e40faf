import { expect, type Locator, test } from '@playwright/test'
import { readBoardCards } from '@wijktafel/shared/board/boardListing'
import { documentName } from '@wijktafel/shared/documentName'
import type { BoardId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import * as Y from 'yjs'
import type { Neighbourhood } from '../../scripts/demo/fillNeighbourhood.ts'
import { crowdBoard } from '../bench/canvas/crowdedBoard.ts'
import { openLiveDocument } from '../support/liveClient.ts'
import { Workshop } from '../support/pages/workshop.ts'
import type { People } from '../support/people.ts'
import { photoWithPosition } from '../support/photoWithPosition.ts'
import type { ServerProcess } from '../support/serverProcess.ts'
import { Table } from '../support/table.ts'
import { nextFrames } from '../support/typing.ts'

/** What the canvas keeps, whatever the line does, and what it says when something cannot be. */

const OFFLINE = 'Geen verbinding. Ga gerust door'
const COPIES = 100
const NUDGES = 100
const CROWD = 600

let table: Table
let people: People
let server: ServerProcess
let neighbourhood: Neighbourhood

test.beforeEach(async ({ browser }) => {
  table = await Table.open(browser)
  ;({ people, server, neighbourhood } = table)
  const { facilitator, openSessionId } = neighbourhood
  const { current } = await currentStep()
  await facilitator.call('POST /api/sessions/:sessionId/lead', {
    params: { sessionId: openSessionId },
    body: { type: 'reveal', activityId: current.id },
  })
})
test.afterEach(async () => {
  await table.clear()
})

async function currentStep() {
  const { facilitator, openSessionId: sessionId } = neighbourhood
  const { activities } = await facilitator.call('GET /api/sessions/:sessionId', { params: { sessionId } })
  const current = activities.find(({ templateId }) => templateId === 'stress-en-blij')
  if (!current?.boardId) throw new Error('the meeting is not where the story needs it')
  return { current, boardId: current.boardId }
}

/** A laptop of someone of the team, signed in, at the board of the open meeting. */
async function sitDown(who: string): Promise<Workshop> {
  const workshop = await table.seat(who)
  await workshop.board.isReady()
  return workshop
}

async function openMeeting({ page, board }: Workshop): Promise<void> {
  await page.goto(`/bijeenkomst/${neighbourhood.openSessionId}`)
  await board.isReady()
}

/** What the server has, as any other client gets it. */
async function withBoard<Result>(boardId: BoardId, read: (doc: Y.Doc) => Result): Promise<Result> {
  const cookie = neighbourhood.facilitator.cookie()
  const live = await openLiveDocument({ origin: server.origin, cookie, name: documentName('board', boardId) })
  const result = read(live.doc)
  live.close()
  return result
}

/** What lies on the canvas is pointed at by its place: tldraw finds what is under the hand. */
async function middleOf(shape: Locator): Promise<{ x: number; y: number }> {
  const box = await shape.boundingBox()
  if (!box) throw new Error('not in sight')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

const itemsOf = (boardId: BoardId) => withBoard(boardId, (doc) => readBoardCards(doc).items)

test('a board that was seen here once opens although the server does not answer for it', async () => {
  const daan = await sitDown('professional')
  const { boardId } = await currentStep()
  const [known] = await itemsOf(boardId)
  await expect(daan.board.card(known?.text ?? '')).toBeVisible()
  await expect(daan.page.getByRole('img', { name: 'Verbinding: Bewaard' })).toBeVisible()
  // Once more: now the copy on the device is whole, whatever the first page was doing when it went.
  await openMeeting(daan)

  const again = new Workshop(await daan.page.context().newPage())
  let asked = 0
  await again.page.routeWebSocket(
    (url) => decodeURIComponent(url.href).includes('board:'),
    (line) => {
      asked += 1
      void line.close()
    },
  )
  await openMeeting(again)
  await expect(again.board.card(known?.text ?? '')).toBeVisible()
  expect(asked, 'the line that was cut').toBeGreaterThan(0)
})

test('two hundred changes on each of two devices without a line, against each other: all are there', async () => {
  const { boardId } = await currentStep()
  const before = await itemsOf(boardId)
  const [shared, ofNoor, ofDaan] = before.filter(({ kind, text }) => kind === 'card' && text !== '')
  if (!shared || !ofNoor || !ofDaan) throw new Error('too few cards to tell them apart')
  const team = [
    { name: 'Noor', own: ofNoor.text, who: await sitDown('facilitator') },
    { name: 'Daan', own: ofDaan.text, who: await sitDown('professional') },
  ]
  for (const { who } of team) {
    await expect(who.board.card(shared.text)).toBeVisible()
    await who.page.context().setOffline(true)
    await expect(who.page.getByText(OFFLINE)).toBeVisible()
  }
  for (const { who, name, own } of team) {
    const { page, board } = who
    const middle = await middleOf(board.card(shared.text))
    await page.mouse.dblclick(middle.x, middle.y)
    const words = board.card(shared.text).getByRole('textbox')
    await expect(words).toBeFocused()
    await page.keyboard.press('End')
    await page.keyboard.type(` (${name})`)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    const place = await middleOf(board.card(own).first())
    await page.mouse.click(place.x, place.y)
    for (let copy = 0; copy < COPIES; copy += 1) await page.keyboard.press('Control+d')
    for (let nudge = 0; nudge < NUDGES; nudge += 1) await page.keyboard.press('ArrowDown')
    await expect(page.getByText('is nog niet bewaard.')).toBeVisible()
  }
  for (const { who } of team) await who.page.context().setOffline(false)
  for (const { who } of team) await expect(who.page.getByText(OFFLINE)).toBeHidden()

  await expect.poll(async () => (await itemsOf(boardId)).length).toBe(before.length + 2 * COPIES)
  const wordsOfShared = async () =>
    (await itemsOf(boardId)).find(({ recordId }) => recordId === shared.recordId)?.text ?? ''
  await expect.poll(wordsOfShared, 'the words of both').toContain(' (Noor)')
  await expect.poll(wordsOfShared).toContain(' (Daan)')
  expect((await wordsOfShared()).startsWith(shared.text)).toBe(true)
  const after = await itemsOf(boardId)
  for (const { own } of team) expect(after.filter(({ text }) => text === own)).toHaveLength(COPIES + 1)
  expect(people.faults()).toEqual([])
})

test('a picture goes on the board by its tool; one that is too large is refused in words', async () => {
  const daan = await sitDown('professional')
  const { page } = daan
  const { boardId } = await currentStep()
  const before = await itemsOf(boardId)
  const choose = async (name: string, buffer: Buffer) => {
    const chooser = page.waitForEvent('filechooser')
    await page.locator('[data-tool="picture"]').click()
    await (await chooser).setFiles({ name, mimeType: 'image/jpeg', buffer })
  }
  await choose('straat.jpg', await photoWithPosition())
  await expect(page.getByText('De foto ligt op het bord.')).toBeVisible()
  await expect.poll(async () => (await itemsOf(boardId)).length).toBe(before.length + 1)
  await choose('veel-te-groot.jpg', Buffer.alloc(LIMITS.PHOTO_BYTES + 1))
  await expect(page.getByText('Deze foto is te groot.')).toBeVisible()
  expect((await itemsOf(boardId)).length).toBe(before.length + 1)
})

test('a board that moves is painted as one: no card is a layer of its own, also for who asked for less motion', async () => {
  const { page, board } = await sitDown('professional')
  const devtools = await page.context().newCDPSession(page)
  let most = 0
  devtools.on('LayerTree.layerTreeDidChange', ({ layers = [] }) => {
    most = Math.max(most, layers.length)
  })
  await devtools.send('DOM.enable')
  await devtools.send('LayerTree.enable')
  const size = await layCrowd()
  const zone = board.shape('zone').first()
  await page.getByRole('button', { name: 'Alles in beeld' }).click()
  await expect.poll(() => page.locator('.tl-shape').count()).toBeGreaterThan(CROWD)
  await expect(zone).toBeVisible()
  const before = await middleOf(zone)
  await page.mouse.move(before.x, before.y)
  for (let turn = 0; turn < 30; turn += 1) {
    await page.mouse.wheel(turn < 15 ? 12 : -8, 6)
    await nextFrames(page)
  }
  await expect
    .poll(async () => {
      // While it is being painted anew there is no box.
      const box = await zone.boundingBox()
      return box ? box.y + box.height / 2 : before.y
    })
    .not.toBe(before.y)
  expect(most, 'layers were counted').toBeGreaterThan(0)
  expect(most).toBeLessThan(CROWD / 10)

  await test.step('what this device holds already is not sent again', async () => {
    let received = 0
    page.on('websocket', (socket) => {
      if (!socket.url().includes('board:')) return
      socket.on('framereceived', ({ payload }) => {
        received += payload.length
      })
    })
    await expect(page.getByRole('banner').getByText('Bewaard')).toBeVisible()
    await page.reload()
    await expect.poll(() => page.locator('.tl-shape').count()).toBeGreaterThan(CROWD)
    await expect.poll(() => received, 'the line is there').toBeGreaterThan(0)
    await expect(page.getByRole('banner').getByText('Bewaard')).toBeVisible()
    expect(received).toBeLessThan(size / 4)
  })
})

/** Lays a great many cards. Returns how large the board is then, in bytes. */
async function layCrowd(): Promise<number> {
  const cookie = neighbourhood.facilitator.cookie()
  const name = documentName('board', (await currentStep()).boardId)
  const live = await openLiveDocument({ origin: server.origin, cookie, name })
  crowdBoard(live.doc, 0, CROWD)
  await live.whenSaved()
  live.close()
  return Y.encodeStateAsUpdate(live.doc).byteLength
}
