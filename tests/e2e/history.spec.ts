import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator, test } from '@playwright/test'
import { readBoardCards } from '@wijktafel/shared/board/boardListing'
import { documentName } from '@wijktafel/shared/documentName'
import { type BoardId, newId } from '@wijktafel/shared/ids'
import type { Neighbourhood } from '../../scripts/demo/fillNeighbourhood.ts'
import { type LiveClient, openLiveDocument } from '../support/liveClient.ts'
import type { Workshop } from '../support/pages/workshop.ts'
import { LAPTOP, type People, PHONE } from '../support/people.ts'
import type { ServerProcess } from '../support/serverProcess.ts'
import { Table } from '../support/table.ts'

/** Looking back at a board and putting things back, while others go on with it. */

const HAPPY = 'Hier word ik blij van'
const STRESS = 'Hier krijg ik stress van'

let table: Table
let people: People
let server: ServerProcess
let neighbourhood: Neighbourhood
let boardId: BoardId
/** The board as any client of the protocol sees it. */
let raw: LiveClient
let closeRaw: (() => void) | null = null

test.beforeEach(async ({ browser }) => {
  table = await Table.open(browser)
  ;({ people, server, neighbourhood } = table)
  const { facilitator, openSessionId: sessionId } = neighbourhood
  const { activities } = await facilitator.call('GET /api/sessions/:sessionId', { params: { sessionId } })
  const step = activities.find(({ templateId }) => templateId === 'stress-en-blij')
  if (!step?.boardId) throw new Error('the meeting is not where the story needs it')
  boardId = step.boardId
  const body = { type: 'reveal', activityId: step.id } as const
  await facilitator.call('POST /api/sessions/:sessionId/lead', { params: { sessionId }, body })
  const name = documentName('board', boardId)
  raw = await openLiveDocument({ origin: server.origin, cookie: facilitator.cookie(), name })
  closeRaw = raw.close
  await expect.poll(() => readBoardCards(raw.doc).items.length).toBeGreaterThan(2)
})
test.afterEach(async () => {
  closeRaw?.()
  closeRaw = null
  await table.clear()
})

const sitDown = (who: string, viewport = LAPTOP) => table.seat(who, { viewport })

const textsNow = () => readBoardCards(raw.doc).items.map(({ text }) => text)
const zoneOf = (text: string) => readBoardCards(raw.doc).items.find((item) => item.text === text)?.zoneId
/** Words of a card that stands on the board only once. */
const someText = () =>
  textsNow().find((text, _, all) => text !== '' && all.indexOf(text) === all.lastIndexOf(text)) ?? ''

async function keepMoment(name: string): Promise<void> {
  const body = { id: newId<never>(), name }
  await neighbourhood.facilitator.call('POST /api/boards/:boardId/moments', { params: { boardId }, body })
}

async function openMoment(person: Workshop, name: string | RegExp): Promise<Locator> {
  const panel = await person.openPanel('Eerder')
  await panel.getByRole('button', { name }).click()
  const view = person.page.getByRole('dialog', { name: /Zo was het om/ })
  await expect(view.locator('.tl-shape[data-shape-type="zone"]').first()).toBeVisible()
  return view
}

/** The canvas hears the mouse wherever it is, not the shape under it. */
async function clickInside(shape: Locator): Promise<void> {
  const box = await shape.boundingBox()
  if (!box) throw new Error('not in sight')
  await shape.page().mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}

test('a moment is kept by hand, looked at, and put back while somebody else goes on', async () => {
  const noor = await sitDown('facilitator')
  const daan = await sitDown('professional')
  await Promise.all([noor.board.isReady(), daan.board.isReady()])
  const text = someText()
  const count = textsNow().length

  await test.step('Noor keeps the board under a name; a second time it is kept already', async () => {
    const panel = await noor.openPanel('Eerder')
    for (const [name, answer] of [
      ['Voor de pauze', 'Bewaard als “Voor de pauze”.'],
      ['Nog een keer', 'Dit bord is al bewaard als “Voor de pauze”.'],
    ] as const) {
      await panel.getByLabel('Bewaar het bord van nu').fill(name)
      await panel.getByRole('button', { name: 'Bewaar dit moment' }).click()
      await expect(noor.page.getByText(answer)).toBeVisible()
    }
    await expect(panel.getByRole('list', { name: 'Momenten van dit bord' })).toContainText('Voor de pauze')
    await expect(panel.getByRole('button', { name: /Voor de pauze/ })).toContainText(`${count} kaartjes`)
  })

  const from = zoneOf(text)
  await test.step('Daan moves a card away', async () => {
    const other = from === 'stress' ? HAPPY : STRESS
    await daan.board.drag(daan.board.card(text), other)
    await expect.poll(() => zoneOf(text)).not.toBe(from)
  })

  await test.step('Noor looks back; the board of now goes on under her hands', async () => {
    const view = await openMoment(noor, /Voor de pauze/)
    await expect(view.locator('.tl-shape[data-shape-type="card"]').first()).toBeVisible()
    await expect(view.getByRole('button', { name: 'Terug naar nu' })).toBeVisible()
    const moved = zoneOf(text)
    await view.getByRole('button', { name: 'Zet alles zo terug' }).click()
    await noor.page.getByRole('button', { name: 'Ja, zet terug' }).click()
    await expect(view).toBeHidden()
    await expect(noor.page.getByText(/Het bord is weer zoals om/)).toBeVisible()
    await expect(daan.page.getByText(/Het bord is teruggezet naar/)).toBeVisible()
    expect(zoneOf(text)).toBe(from)
    await noor.button('Maak ongedaan').click()
    await expect(noor.page.getByText('Gelukt. Alles is weer zoals net.')).toBeVisible()
    await expect.poll(() => zoneOf(text)).toBe(moved)
  })

  await test.step('What was there before putting back is a moment too', async () => {
    const panel = await noor.openPanel('Eerder')
    await expect(panel.getByRole('button', { name: /Voor het terugzetten/ })).toBeVisible()
  })
  expect(people.faults()).toEqual([])
})

test('one card comes back, chosen on the board of then; the kernteam may do that, but no more', async () => {
  await keepMoment('Alles ligt goed')
  const daan = await sitDown('professional')
  await daan.board.isReady()
  const text = someText()
  const from = zoneOf(text)
  await daan.board.drag(daan.board.card(text), from === 'stress' ? HAPPY : STRESS)
  await expect.poll(() => zoneOf(text)).not.toBe(from)

  const view = await openMoment(daan, /Alles ligt goed/)
  await expect(view.getByRole('button', { name: 'Zet alles zo terug' })).toHaveCount(0)
  await expect(view.getByRole('button', { name: 'Haal dit moment weg' })).toHaveCount(0)
  await clickInside(view.locator('.tl-shape[data-shape-type="card"]').filter({ hasText: text }))
  await expect(view.getByRole('button', { name: text }).last()).toHaveAttribute('aria-pressed', 'true')
  const found = await new AxeBuilder({ page: daan.page })
    .include('[role="dialog"]')
    .exclude('.tl-container')
    .analyze()
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  await view.getByRole('button', { name: `Leg dit terug: ${text}` }).click()
  await expect(view).toBeHidden()
  await expect.poll(() => zoneOf(text)).toBe(from)
  expect(people.faults()).toEqual([])
})

test('at the end of a step, and by keyboard alone on a phone', async () => {
  const { facilitator, openSessionId: sessionId } = neighbourhood
  const text = someText()
  const noor = await sitDown('facilitator', PHONE)
  const { activities } = await facilitator.call('GET /api/sessions/:sessionId', { params: { sessionId } })
  const at = activities.findIndex(({ state }) => state === 'active')
  const [now, next] = [activities[at], activities.slice(at + 1).find(({ boardId: id }) => id === boardId)]
  const to = next ?? activities[at + 1]
  if (!now || !to) throw new Error('no step to go on to')
  const go = (from: typeof now, target: typeof now) =>
    facilitator.call('POST /api/sessions/:sessionId/lead', {
      params: { sessionId },
      body: { type: 'go', from: from.id, to: target.id },
    })
  await go(now, to)
  await go(to, now)
  const { page } = noor
  await expect(page.getByRole('region', { name: 'Bord als lijst' })).toBeVisible()
  const panel = await noor.openPanel('Eerder')
  const moment = panel.getByRole('button', { name: /Eind van “/ }).first()
  await moment.focus()
  await page.keyboard.press('Enter')
  const view = page.getByRole('dialog', { name: /Zo was het om/ })
  const thing = view.getByRole('list', { name: 'Wat er toen lag' }).getByRole('button', { name: text })
  await thing.focus()
  await page.keyboard.press('Enter')
  await expect(thing).toHaveAttribute('aria-pressed', 'true')
  const put = view.getByRole('button', { name: `Leg dit terug: ${text}` })
  for (const button of [thing, put, view.getByRole('button', { name: 'Terug naar nu' })]) {
    const box = await button.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
  }
  await page.keyboard.press('Escape')
  await expect(view).toBeHidden()
  expect(people.faults()).toEqual([])
})
