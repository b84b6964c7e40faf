import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { readBoardCards } from '@wijktafel/shared/board/boardListing'
import { documentName } from '@wijktafel/shared/documentName'
import { newId, type SessionId } from '@wijktafel/shared/ids'
import { NOTE_FRAGMENT } from '@wijktafel/shared/notes/noteBlocks'
import { MESSAGE_GENERATION } from '@wijktafel/shared/syncMessages'
import * as encoding from 'lib0/encoding'
import type * as Y from 'yjs'
import { fillNeighbourhood, type Neighbourhood } from '../../scripts/demo/fillNeighbourhood.ts'
import { Visitor } from '../../scripts/demo/visitor.ts'
import { type FrailLine, openFrailLine } from '../support/frailLine.ts'
import { openLiveDocument } from '../support/liveClient.ts'
import { Phone } from '../support/pages/phone.ts'
import { Workshop } from '../support/pages/workshop.ts'
import { LAPTOP, People, PHONE } from '../support/people.ts'
import {
  createDataFolder,
  killServers,
  type ServerProcess,
  startServerProcess,
} from '../support/serverProcess.ts'

/** What people see and keep when the line, the server, the device or the tab goes away, and comes back. */

const PASSWORD = 'lindebloesem-thee'
const STRESS = 'Hier krijg ik stress van'
const HAPPY = 'Hier word ik blij van'
const OFFLINE = 'Geen verbinding. Ga gerust door'
const RESTARTING = 'Wijktafel start even opnieuw.'
const REPLACED = 'De gegevens van een reservekopie zijn teruggezet.'
const UNSENT_BOARD = 'Je laatste verandering op het bord is nog niet bewaard.'
const UNSENT_NOTE = 'Je laatste verandering in de notitie is nog niet bewaard.'

let data: ReturnType<typeof createDataFolder>
let people: People
let server: ServerProcess
let neighbourhood: Neighbourhood
const lines: FrailLine[] = []

test.beforeEach(async ({ browser }) => {
  data = createDataFolder()
  people = new People(browser)
  server = await startServerProcess({ dataFolder: data.path })
  neighbourhood = await fillNeighbourhood(server.origin)
})
test.afterEach(async () => {
  await people.leave()
  await Promise.all(lines.splice(0).map((line) => line.close()))
  killServers()
  data.remove()
})

async function restart(): Promise<void> {
  server = await startServerProcess({ dataFolder: data.path, port: server.port })
}

/** A laptop of someone of the team, signed in, at the board of the open meeting. */
async function sitDown(who: string, origin = server.origin): Promise<Workshop> {
  const page = await people.arrive({ baseURL: origin, viewport: LAPTOP })
  const visitor = new Visitor(server.origin)
  const email = neighbourhood.emails[who] ?? ''
  await visitor.call('POST /api/sign-in', { body: { email, password: PASSWORD } })
  const pairs = visitor.cookie().split('; ')
  const cookies = pairs.map((pair) => ({
    ...{ name: pair.slice(0, pair.indexOf('=')), value: pair.slice(pair.indexOf('=') + 1) },
    url: origin,
  }))
  await page.context().addCookies(cookies)
  const workshop = new Workshop(page)
  await openMeeting(workshop)
  return workshop
}

async function openMeeting({ page, board }: Workshop): Promise<void> {
  await page.goto(`/bijeenkomst/${neighbourhood.openSessionId}`)
  await board.isReady()
}

async function reveal(): Promise<void> {
  const { facilitator, openSessionId } = neighbourhood
  const params = { sessionId: openSessionId }
  const { activities, current } = await currentStep(openSessionId)
  expect(activities.length).toBeGreaterThan(0)
  await facilitator.call('POST /api/sessions/:sessionId/lead', {
    params,
    body: { type: 'reveal', activityId: current.id },
  })
}

async function currentStep(sessionId: SessionId) {
  const { facilitator } = neighbourhood
  const { activities } = await facilitator.call('GET /api/sessions/:sessionId', { params: { sessionId } })
  const current = activities.find(({ templateId }) => templateId === 'stress-en-blij')
  if (!current?.boardId) throw new Error('the meeting is not where the story needs it')
  return { activities, current, boardId: current.boardId }
}

async function makeNote(title: string): Promise<string> {
  const noteId = newId<never>()
  await neighbourhood.facilitator.call('POST /api/sessions/:sessionId/notes', {
    params: { sessionId: neighbourhood.openSessionId },
    body: { id: noteId, title },
  })
  return noteId
}

async function openNote({ page }: Workshop, noteId: string): Promise<void> {
  await page.goto(`/bijeenkomst/${neighbourhood.openSessionId}?notitie=${noteId}`)
  await expect(page.locator('[contenteditable="true"]')).toBeVisible()
}

/** What the server has, as any other client gets it. */
async function withDocument<Result>(
  name: `board:${string}` | `note:${string}`,
  read: (doc: Y.Doc) => Result,
): Promise<Result> {
  const cookie = neighbourhood.facilitator.cookie()
  const live = await openLiveDocument({ origin: server.origin, cookie, name })
  const result = read(live.doc)
  live.close()
  return result
}

const noteText = (noteId: string) =>
  withDocument(documentName('note', noteId) as `note:${string}`, (doc) =>
    doc.getXmlFragment(NOTE_FRAGMENT).toString(),
  )

const chip = ({ page }: { page: Page }, word: string) =>
  page.getByRole('img', { name: `Verbinding: ${word}` })

/** Asks the tab to close, as a person does. Whether the browser asked first; `stay` answers. */
async function tryToClose(page: Page, answer: 'stay' | 'leave'): Promise<boolean> {
  let hasAsked = false
  page.once('dialog', async (dialog) => {
    hasAsked = dialog.type() === 'beforeunload'
    await (answer === 'stay' ? dialog.dismiss() : dialog.accept())
  })
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => hasAsked || page.isClosed()).toBe(true)
  return hasAsked
}

test('how the connection is, in words: well, restarting, killed, and well again', async () => {
  const noor = await sitDown('facilitator')
  const screen = await noor.page.context().newPage()
  // What the screen shows at first can be the copy on the device; it hears a goodbye only once it listens.
  const isListening = screen.waitForEvent('websocket').then((socket) => socket.waitForEvent('framereceived'))
  await screen.goto(`/bijeenkomst/${neighbourhood.openSessionId}/scherm`)
  await expect(screen.getByText('Doe mee')).toBeVisible()
  await isListening
  await expect(chip(noor, 'Bewaard')).toBeVisible()
  await server.stop('SIGTERM')
  for (const page of [noor.page, screen]) await expect(page.getByText(RESTARTING)).toBeVisible()
  await expect(chip(noor, 'Even wachten…')).toBeVisible()
  await restart()
  for (const page of [noor.page, screen]) await expect(page.getByText(RESTARTING)).toBeHidden()
  await expect(chip(noor, 'Bewaard')).toBeVisible()

  const noteId = await makeNote('Wat wij hoorden')
  await openNote(noor, noteId)
  await noor.page.locator('[contenteditable="true"]').focus()
  await server.stop('SIGKILL')
  const banner = noor.page.getByRole('status').filter({ hasText: OFFLINE })
  await expect(banner).toBeVisible()
  await expect(noor.page.locator('[contenteditable="true"]')).toBeFocused()
  await noor.writeLine('Zonder verbinding.')
  await expect(banner).toContainText(UNSENT_NOTE)
  await expect(noor.page.getByText('Nog niet bewaard', { exact: true })).toBeVisible()
  await restart()
  await expect(banner).toBeHidden()
  await expect(chip(noor, 'Bewaard')).toBeVisible()
  expect(await noteText(noteId)).toContain('Zonder verbinding.')
})

test('what was done offline on a board and in a note arrives once, also when the tab was closed', async () => {
  await reveal()
  const noor = await sitDown('facilitator')
  const daan = await sitDown('professional')
  const noteId = await makeNote('Wat wij hoorden')
  await openNote(daan, noteId)
  await daan.writeLine('Op tijd geschreven.')
  await expect.poll(() => noteText(noteId)).toContain('Op tijd geschreven.')
  // Leaving a page may cut off what was on its way to the copy on the device: once more, now as it came from the server.
  await openNote(daan, noteId)
  await expect(daan.page.locator('[contenteditable="true"]')).toContainText('Op tijd geschreven.')
  await expect(daan.page.getByText('Bewaard', { exact: true }).last()).toBeVisible()
  await openMeeting(daan)
  const { boardId } = await currentStep(neighbourhood.openSessionId)
  const before = await withDocument(`board:${boardId}`, (doc) => readBoardCards(doc).items)
  const first = before.find(({ zoneId }) => zoneId !== null)
  const words = first?.text ?? ''
  const target = daan.board.card(words)
  await daan.board.isReady()
  const wasHappy = await daan.board.liesIn(target, HAPPY)
  const [from, to] = wasHappy ? [HAPPY, STRESS] : [STRESS, HAPPY]
  await daan.board.expectIn(target, from)
  await server.stop('SIGKILL')
  await expect(daan.page.getByText(OFFLINE)).toBeVisible()
  await daan.board.drag(target, to, { x: 40, y: 60 })
  await daan.board.expectIn(target, to)
  await expect(daan.page.getByText(UNSENT_BOARD)).toBeVisible()
  await daan.page.evaluate((address) => {
    window.history.pushState(null, '', address)
    window.dispatchEvent(new PopStateEvent('popstate'))
  }, `?notitie=${noteId}`)
  await expect(daan.page.getByRole('dialog').locator('[contenteditable="true"]')).toContainText(
    'Op tijd geschreven.',
  )
  await daan.writeLine(' Zonder verbinding geschreven.')
  await expect(daan.page.getByText(UNSENT_NOTE)).toBeVisible()

  expect(await tryToClose(daan.page, 'stay')).toBe(true)
  await expect(daan.page.getByText(UNSENT_BOARD)).toBeVisible()
  expect(await tryToClose(daan.page, 'leave')).toBe(true)
  await expect.poll(() => daan.page.isClosed()).toBe(true)

  await restart()
  const again = new Workshop(await daan.page.context().newPage())
  await test.step('signing out would empty the device: it asks first', async () => {
    await again.page.goto('/')
    await again.page.getByRole('button', { name: /^Account van/ }).click()
    await again.page.getByRole('menuitem', { name: 'Uitloggen' }).click()
    const question = again.page.getByRole('alertdialog', { name: 'Nog niet alles is bewaard' })
    await question.getByRole('button', { name: 'Ik blijf nog even' }).click()
    await expect(question).toBeHidden()
  })
  await openNote(again, noteId)
  await expect(again.page.locator('[contenteditable="true"]')).toContainText('Zonder verbinding geschreven.')
  await expect(chip(again, 'Bewaard')).toBeVisible()
  await openMeeting(again)
  await again.board.expectIn(again.board.card(words), to)
  await noor.board.expectIn(noor.board.card(words), to)
  await expect(noor.board.card(words)).toHaveCount(1)
  await expect.poll(() => noteText(noteId)).toContain('Zonder verbinding geschreven.')
  const text = await noteText(noteId)
  expect(text.split('Zonder verbinding geschreven.')).toHaveLength(2)
  expect(text.split('Op tijd geschreven.')).toHaveLength(2)
  const after = await withDocument(`board:${boardId}`, (doc) => readBoardCards(doc).items)
  expect(after.map(({ text: each }) => each).toSorted()).toEqual(
    before.map(({ text: each }) => each).toSorted(),
  )
  expect(await tryToClose(again.page, 'leave'), 'asked although all is saved').toBe(false)
})

test('whoever comes back is seen once: after a pause, a reload, and a line that died without a word', async () => {
  const noor = await sitDown('facilitator')
  const line = await openFrailLine(server.port)
  lines.push(line)
  const daan = await sitDown('professional', line.origin)
  const noteId = await makeNote('Wat wij hoorden')
  const seen = () => noor.page.getByTestId('cursor').filter({ hasText: 'Daan' })
  const point = async (page: Page) => {
    const box = await page.locator('.tl-canvas').boundingBox()
    if (!box) throw new Error('no canvas')
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 3)
    await page.mouse.move(box.x + box.width / 2 + 10, box.y + box.height / 3 + 10)
  }
  await point(daan.page)
  await expect(seen()).toHaveCount(1)

  await noor.page.context().setOffline(true)
  await expect(noor.page.getByText(OFFLINE)).toBeVisible()
  await noor.page.context().setOffline(false)
  await expect(noor.page.getByText(OFFLINE)).toBeHidden()
  await expect(seen(), 'Daan did nothing meanwhile').toHaveCount(1)

  await daan.page.context().setOffline(true)
  await expect(daan.page.getByText(OFFLINE)).toBeVisible()
  await daan.page.context().setOffline(false)
  await expect(daan.page.getByText(OFFLINE)).toBeHidden()
  await expect(seen()).toHaveCount(1)

  await daan.page.reload()
  await daan.board.isReady()
  await point(daan.page)
  await expect(seen()).toHaveCount(1)

  await openNote(noor, noteId)
  await noor.writeLine('Hallo.')
  await openNote(daan, noteId)
  await daan.writeLine('Ik ook.')
  const carets = noor.page.locator('.caret-label').filter({ hasText: 'Daan' })
  await expect(carets).toHaveCount(1)
  line.goSilent()
  await daan.page.reload()
  await daan.page.locator('[contenteditable="true"]').click()
  await daan.writeLine(' Weer terug.')
  await expect(noor.page.locator('[contenteditable="true"]')).toContainText('Weer terug.')
  await expect(carets).toHaveCount(1)
  await openMeeting(daan)
  await openMeeting(noor)
  await point(daan.page)
  await expect(seen()).toHaveCount(1)
  expect(people.faults()).toEqual([])
})

test('a line that died in its sleep is found and made again as soon as the page wakes', async () => {
  const noor = await sitDown('facilitator')
  const line = await openFrailLine(server.port)
  lines.push(line)
  const daan = await sitDown('professional', line.origin)
  const noteId = await makeNote('Wat wij hoorden')
  await openNote(daan, noteId)
  await openNote(noor, noteId)
  line.goSilent()
  const before = line.opened()
  await noor.writeLine('Terwijl jij sliep.')
  // Left alone, y-websocket would notice after thirty seconds.
  await daan.page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect(daan.page.locator('[contenteditable="true"]')).toContainText('Terwijl jij sliep.')
  expect(line.opened() - before, 'connections made again').toBeLessThan(20)
})

test('a phone says what still waits, and lets nobody close it unasked', async () => {
  const phone = new Phone(await people.arrive({ baseURL: server.origin, viewport: PHONE }))
  await phone.openAddress('/m')
  await phone.typeCode(neighbourhood.code)
  await phone.sitDown(3)
  await expect(phone.heading(/stress/)).toBeVisible()
  await phone.page.context().setOffline(true)
  for (const words of ['Te weinig bankjes', 'Te veel herrie']) {
    await phone.chooseZone(STRESS)
    await phone.beginWords(words)
    await phone.place()
    await expect(phone.heading('Jouw kaartje wacht')).toBeVisible()
    await phone.goOn()
  }
  const news = phone.page.getByRole('status').filter({ hasText: 'Geen internet.' })
  await expect(news).toContainText('2 kaartjes wachten nog op verbinding.')
  expect(await tryToClose(phone.page, 'stay')).toBe(true)
  await phone.page.context().setOffline(false)
  await expect(news).toBeHidden()
  await expect(phone.page.getByText('2 kaartjes')).toBeVisible()
  const { openSessionId } = neighbourhood
  const { current } = await currentStep(openSessionId)
  expect(current.templateId).toBe('stress-en-blij')
  await expect.poll(() => unsentOf(phone.page)).toBe(0)
  expect(await tryToClose(phone.page, 'leave'), 'asked although all is sent').toBe(false)
})

/** How many cards wait in the outbox of this device. */
function unsentOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('wijktafel-outbox')
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const count = request.result.transaction('items').objectStore('items').count()
          count.onsuccess = () => resolve(count.result)
          count.onerror = () => reject(count.error)
        }
      }),
  )
}

/** Puts a generation of our own before everything that the server says. Returns how to put a backup back. */
async function nameGeneration(
  context: BrowserContext,
  first: string,
): Promise<(next: string) => Promise<void>> {
  let generation = first
  const open = new Set<() => Promise<void>>()
  await context.routeWebSocket(/\/sync\//, (socket) => {
    const upstream = socket.connectToServer()
    let isNamed = false
    open.add(() => socket.close({ code: 1001 }))
    upstream.onMessage((message) => {
      if (!isNamed) socket.send(encodeGeneration(generation))
      isNamed = true
      if (typeof message === 'string' || message[0] !== MESSAGE_GENERATION) socket.send(message)
    })
  })
  return async (next) => {
    generation = next
    await Promise.all([...open].map((close) => close()))
    open.clear()
  }
}

function encodeGeneration(generation: string): Buffer {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, MESSAGE_GENERATION)
  encoding.writeVarString(encoder, generation)
  return Buffer.from(encoding.toUint8Array(encoder))
}

test('a backup was put back: what belongs to the time after it is thrown away, on the page and on the device', async () => {
  const noor = await sitDown('facilitator')
  const noteId = await makeNote('Wat wij hoorden')
  await noor.page.goto('about:blank')
  const putBack = await nameGeneration(noor.page.context(), 'A')
  await openNote(noor, noteId)
  await noor.writeLine('Voor de reservekopie.')
  await expect(chip(noor, 'Bewaard')).toBeVisible()
  await expect.poll(() => noteText(noteId)).toContain('Voor de reservekopie.')
  const editor = noor.page.locator('[contenteditable="true"]')

  await putBack('B')
  await expect(noor.page.getByText(REPLACED)).toBeVisible()
  // Board, stage and note each begin anew, one after another: the note has done so when it can be written in again.
  await noor.board.isReady()
  await expect(editor).toContainText('Voor de reservekopie.')
  await expect(async () => {
    await noor.writeLine(' Erna.')
    await expect.poll(() => noteText(noteId), { timeout: 2_000 }).toContain('Erna.')
  }).toPass()
  await expect(editor).toContainText('Voor de reservekopie.')
  await noor.page.getByRole('status').filter({ hasText: REPLACED }).getByRole('button').click()
  await expect(noor.page.getByText(REPLACED)).toBeHidden()

  await server.stop('SIGKILL')
  await expect(noor.page.getByText(OFFLINE)).toBeVisible()
  await noor.writeLine(' Van na de reservekopie.')
  await expect(noor.page.getByText(UNSENT_NOTE)).toBeVisible()
  expect(await tryToClose(noor.page, 'leave')).toBe(true)
  await expect.poll(() => noor.page.isClosed()).toBe(true)
  await putBack('C')
  await restart()
  const again = new Workshop(await noor.page.context().newPage())
  await openNote(again, noteId)
  await expect(again.page.getByText(REPLACED)).toBeVisible()
  await expect(again.page.locator('[contenteditable="true"]')).toContainText('Voor de reservekopie.')
  await again.writeLine(' En verder.')
  await expect.poll(() => noteText(noteId)).toContain('En verder.')
  expect(await noteText(noteId)).not.toContain('Van na de reservekopie.')
})

test('a text that is larger than one frame leaves in pieces and arrives whole', async () => {
  const noor = await sitDown('facilitator')
  const noteId = await makeNote('Een lang verhaal')
  await openNote(noor, noteId)
  const length = await noor.page.evaluate(() => {
    const paragraph = 'Zo ging het in de buurt. '.repeat(900)
    const clipboard = new DataTransfer()
    clipboard.setData('text/plain', Array<string>(50).fill(paragraph).join('\n\n'))
    const target = document.querySelector<HTMLElement>('[contenteditable="true"]')
    target?.focus()
    target?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }),
    )
    return 50 * paragraph.length
  })
  expect(length).toBeGreaterThan(1024 * 1024)
  await expect
    .poll(async () => (await noteText(noteId)).length, { timeout: 60_000 })
    .toBeGreaterThan(length - 100)
  await expect(noor.page.locator('[data-state="saved"]')).toBeAttached()
})
