import { type BrowserContext, expect, type Locator, test } from '@playwright/test'
import { recordKey } from '@wijktafel/shared/board/boardDocument'
import { readBoardCards } from '@wijktafel/shared/board/boardListing'
import { recordsOf } from '@wijktafel/shared/board/boardReading'
import type * as Y from 'yjs'
import { crowdBoard, crowdCardId, nudgeCard } from '../bench/canvas/crowdedBoard.ts'
import { Table } from '../support/table.ts'

/** Ten minutes without a line, in the middle of the work. */

const OFFLINE = 'Geen verbinding. Ga gerust door'
const SIGNED_OUT = 'Je bent niet meer ingelogd.'
const COPIES = 100
const NUDGES = 100
/** More than a room keeps in its log before it makes a snapshot. */
const CHANGES_OF_OTHERS = 500

let table: Table

test.beforeEach(async ({ browser }) => {
  table = await Table.lay(browser)
})
test.afterEach(() => table.clear())

async function middleOf(shape: Locator): Promise<{ x: number; y: number }> {
  const box = await shape.boundingBox()
  if (!box) throw new Error('not in sight')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

async function withBoard<Result>(use: (doc: Y.Doc) => Result | Promise<Result>): Promise<Result> {
  const live = await table.openBoard()
  const result = await use(live.doc)
  live.close()
  return result
}

const itemsNow = () => withBoard((doc) => readBoardCards(doc).items)

/** The others go on: cards come and are moved about, words are changed, a zone goes. */
async function othersGoOn(sharedId: string): Promise<void> {
  const live = await table.openBoard()
  crowdBoard(live.doc, 0, 20)
  for (let step = 0; step < CHANGES_OF_OTHERS; step += 1) {
    nudgeCard(live.doc, step % 20, step)
    // A change that is a frame of its own, as those of people are.
    if (step % 10 === 0) await new Promise((resolve) => setImmediate(resolve))
  }
  const records = recordsOf(live.doc)
  const words = recordKey(sharedId, 'text')
  const { text = '' } = (records.get(words) ?? {}) as { text?: string }
  records.set(words, { ...(records.get(words) as object), text: `${text} (Noor)` })
  const [zone] = readBoardCards(live.doc).zones
  records.delete(zone?.recordId ?? '')
  await expect.poll(async () => (await itemsNow()).some(({ text }) => text.endsWith('(Noor)'))).toBe(true)
  live.close()
}

/** As another device does that shares the sign-in, or a password that was set anew. */
async function endSignIn(context: BrowserContext): Promise<void> {
  const { origin } = table.server
  const cookies = await context.cookies()
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const headers = { cookie, origin, 'content-type': 'application/json' }
  const answer = await fetch(`${origin}/api/sign-out`, { method: 'POST', headers, body: '{}' })
  expect(answer.ok).toBe(true)
}

test('two hundred changes in ten minutes without a line; others go on, the server restarts, the sign-in ends: all is there', async () => {
  const before = (await itemsNow()).filter(({ kind, text }) => kind === 'card' && text !== '')
  const [shared, own] = before
  if (!shared || !own) throw new Error('too few cards')
  const mila = await table.member('core')
  const { page, board } = mila
  await page.clock.install()
  await page.reload()
  await expect(board.card(shared.text)).toBeVisible()
  await expect(page.getByRole('img', { name: 'Verbinding: Bewaard' })).toBeVisible()
  // The canvas fetches its icons ahead, and says so aloud when the line goes meanwhile.
  await page.waitForLoadState('networkidle')
  await page.context().setOffline(true)
  await expect(page.getByText(OFFLINE)).toBeVisible()

  await test.step('Mila goes on', async () => {
    const middle = await middleOf(board.card(shared.text))
    await page.mouse.dblclick(middle.x, middle.y)
    await expect(board.card(shared.text).getByRole('textbox')).toBeFocused()
    await page.keyboard.press('End')
    await page.keyboard.type(' (Mila)')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    const place = await middleOf(board.card(own.text).first())
    await page.mouse.click(place.x, place.y)
    for (let copy = 0; copy < COPIES; copy += 1) await page.keyboard.press('Control+d')
    for (let nudge = 0; nudge < NUDGES; nudge += 1) await page.keyboard.press('ArrowDown')
    await expect(page.getByText('is nog niet bewaard.')).toBeVisible()
  })
  await page.clock.fastForward('10:00')
  await othersGoOn(shared.recordId)
  await table.restart()
  await endSignIn(page.context())

  await page.context().setOffline(false)
  await expect(page.getByText(SIGNED_OUT)).toBeVisible()
  await expect(board.card(own.text).filter({ visible: true }).last()).toBeVisible()
  await page.getByRole('button', { name: 'Laad opnieuw' }).click()
  await page.getByLabel('E-mailadres').fill(table.neighbourhood.emails.core ?? '')
  await page.getByLabel('Wachtwoord').fill('lindebloesem-thee')
  await page.getByRole('button', { name: 'Log in' }).click()
  await expect(page.getByLabel('Wachtwoord')).toBeHidden()
  await page.goto(`/bijeenkomst/${table.sessionId}`)
  await expect(page.getByRole('img', { name: 'Verbinding: Bewaard' })).toBeVisible()

  const copies = async () => (await itemsNow()).filter(({ text }) => text === own.text).length
  await expect.poll(copies).toBe(COPIES + 1)
  const after = await itemsNow()
  const words = after.find(({ recordId }) => recordId === shared.recordId)?.text ?? ''
  // The page was loaded anew meanwhile: of words that two wrote, the last stay (B14), and never less than what was there.
  expect(words.startsWith(shared.text)).toBe(true)
  for (const { recordId } of before) expect(after.map((item) => item.recordId)).toContain(recordId)
  for (let number = 0; number < 20; number += 1)
    expect(after.map(({ recordId }) => recordId)).toContain(crowdCardId(number))
  expect(table.people.faults()).toEqual([])
})
