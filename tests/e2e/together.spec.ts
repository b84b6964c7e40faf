import { expect, type Locator, type Page, test } from '@playwright/test'
import type { Neighbourhood } from '../../scripts/demo/fillNeighbourhood.ts'
import type { Workshop } from '../support/pages/workshop.ts'
import { LAPTOP, type People, PHONE } from '../support/people.ts'
import { Table } from '../support/table.ts'

/** What people at one board see of each other: hands, views, light, and what they say about a card. */

const STRESS = 'Hier krijg ik stress van'
const HAPPY = 'Hier word ik blij van'
const CARD = 'Herrie in de nacht'

let table: Table
let people: People
let neighbourhood: Neighbourhood

test.beforeEach(async ({ browser }) => {
  table = await Table.open(browser)
  ;({ people, neighbourhood } = table)
  await lead('stress-en-blij', (activityId) => ({ type: 'reveal', activityId }))
  await lead('stress-en-blij', () => ({ type: 'follow', on: false }))
})
test.afterEach(async () => {
  expect(people.faults()).toEqual([])
  await table.clear()
})

type Lead = Parameters<typeof neighbourhood.facilitator.call<'POST /api/sessions/:sessionId/lead'>>[1]['body']

/** The regisseur's hand on the agenda, from elsewhere. */
async function lead(templateId: string, action: (activityId: never, now: never) => Lead): Promise<void> {
  const { facilitator, openSessionId: sessionId } = neighbourhood
  const { activities } = await facilitator.call('GET /api/sessions/:sessionId', { params: { sessionId } })
  const step = activities.find((activity) => activity.templateId === templateId)
  const now = activities.find(({ state }) => state === 'active')
  if (!step || !now) throw new Error(`no step ${templateId}`)
  await facilitator.call('POST /api/sessions/:sessionId/lead', {
    params: { sessionId },
    body: action(step.id as never, now.id as never),
  })
}

/** Someone of the team, signed in, at the open meeting. */
async function sitDown(who: string, viewport = LAPTOP): Promise<Workshop> {
  const workshop = await table.seat(who, { viewport })
  if (viewport !== PHONE) await workshop.board.isReady()
  return workshop
}

async function more({ page }: Workshop, action: string): Promise<void> {
  await page.locator('[data-tool="more"]').click()
  await page.getByRole('button', { name: action, exact: true }).click()
}

async function middleOf(shape: Locator): Promise<{ x: number; y: number }> {
  const box = await shape.boundingBox()
  if (!box) throw new Error('not in sight')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

const widthOf = async (shape: Locator) => Math.round((await shape.boundingBox())?.width ?? 0)

async function choose({ page, board }: Workshop, words: string): Promise<void> {
  const { x, y } = await middleOf(board.card(words))
  await page.keyboard.press('Escape')
  await page.mouse.click(x, y)
}

/** As near as two screens come to each other of which one has a little more room. */
async function expectSameWidth(one: Locator, other: Locator): Promise<void> {
  const difference = async () => {
    const [first, second] = [await widthOf(one), await widthOf(other)]
    return Math.abs(first - second) / Math.max(1, second)
  }
  await expect.poll(difference).toBeLessThan(0.03)
}

async function zoomIn({ page }: Workshop, zone: Locator): Promise<void> {
  const before = await widthOf(zone)
  await page.getByRole('button', { name: 'Dichterbij' }).click()
  await expect.poll(() => widthOf(zone)).toBeGreaterThan(before)
}

test('one sees the others’ faces, looks along with one of them, and is called once', async () => {
  const noor = await sitDown('facilitator')
  const [daan, mila] = [await sitDown('professional'), await sitDown('core')]
  const zones = [noor, daan, mila].map(({ board }) => board.zone(STRESS))
  const [noorZone, daanZone, milaZone] = zones as [Locator, Locator, Locator]

  const at = await middleOf(noorZone)
  await noor.page.mouse.move(at.x, at.y)
  const cursor = daan.page.getByTestId('cursor').filter({ hasText: 'Noor' })
  await expect(cursor).toBeVisible()
  const { participant } = await neighbourhood.facilitator.call('GET /api/sessions/:sessionId', {
    params: { sessionId: neighbourhood.openSessionId },
  })
  await expect(cursor.locator('img')).toHaveAttribute('src', `/pictures/${participant?.face}.svg`)

  await zoomIn(daan, daanZone)
  expect(await widthOf(milaZone)).toBeLessThan(await widthOf(daanZone))
  await mila.page.getByRole('button', { name: /Wie is er op het bord/ }).click()
  await mila.page.getByRole('menuitem', { name: 'Kijk mee met Daan' }).click()
  await expect(mila.page.getByText('Je kijkt mee met Daan')).toBeVisible()
  await expectSameWidth(milaZone, daanZone)
  await zoomIn(daan, daanZone)
  await expectSameWidth(milaZone, daanZone)

  const own = await middleOf(mila.page.getByRole('region', { name: 'Bord', exact: true }))
  await mila.page.mouse.move(own.x, own.y)
  await mila.page.mouse.wheel(0, 60)
  await expect(mila.page.getByText('Je kijkt mee met Daan')).toBeHidden()
  const left = await widthOf(milaZone)
  await noor.page.getByRole('button', { name: /Wie is er op het bord/ }).click()
  await noor.page.getByRole('menuitem', { name: 'Kijk mee met Daan' }).click()
  await zoomIn(daan, daanZone)
  await expectSameWidth(noorZone, daanZone)
  expect(await widthOf(milaZone), 'who moved is free').toBe(left)

  await noor.page.getByRole('button', { name: 'Stop', exact: true }).click()
  await noor.page.getByRole('button', { name: 'Alles in beeld' }).click()
  await expect.poll(() => widthOf(noorZone)).toBeLessThan(await widthOf(daanZone))
  await more(noor, 'Iedereen naar mij')
  // All at once: such words go away by themselves.
  await Promise.all([
    expect(noor.page.getByText('Iedereen kijkt nu hier.')).toBeVisible(),
    ...[daan, mila].map(({ page }) =>
      expect(page.getByText('De regisseur riep iedereen hierheen.')).toBeVisible(),
    ),
  ])
  const called = await widthOf(noorZone)
  for (const zone of [daanZone, milaZone]) {
    await expect.poll(() => widthOf(zone)).toBeLessThanOrEqual(called + 3)
  }
  await zoomIn(daan, daanZone)
  await expect(daan.page.getByText(/Je kijkt mee/)).toBeHidden()

  const otis = await sitDown('ring')
  await expect(otis.page.getByTestId('cursor').first()).toBeVisible()
  await expect(otis.page.getByText('De regisseur riep iedereen hierheen.')).toHaveCount(0)
})

test('a zone in the light is bright on every screen, and on a list a line and a place', async () => {
  const noor = await sitDown('facilitator')
  await lead('clusteren', (to, from) => ({ type: 'go', from, to }))
  const daan = await sitDown('professional')
  const mila = await sitDown('core', PHONE)
  const screen = await noor.page.context().newPage()
  await screen.setViewportSize(LAPTOP)
  await screen.goto(`/bijeenkomst/${neighbourhood.openSessionId}/scherm`)
  await expect(screen.locator('.tl-shape[data-shape-type="zone"]').first()).toBeVisible()
  await expect(mila.page.getByRole('heading', { name: HAPPY })).toBeVisible()

  await more(noor, 'Zet een vak in het licht')
  await noor.page.getByRole('dialog').getByRole('button', { name: HAPPY }).click()
  const words = `Kijk nu naar: ${HAPPY}`
  for (const page of [noor.page, daan.page, screen]) {
    await expect(page.getByText(words)).toBeVisible()
    const zone = page.locator('.tl-shape[data-shape-type="zone"]').filter({ hasText: HAPPY })
    await expectSameWidth(page.getByTestId('spotlight'), zone)
    await expect(zone).toBeInViewport()
  }
  await expect(mila.page.getByRole('status').filter({ hasText: words })).toBeVisible()
  await expect(mila.page.getByRole('heading', { name: HAPPY })).toBeInViewport()
  expect(await watermarkIsOnTop(daan.page)).toBe(true)

  await noor.button('Doe het licht uit').click()
  for (const page of [noor.page, daan.page, screen]) {
    await expect(page.getByTestId('spotlight')).toHaveCount(0)
  }
  await expect(mila.page.getByText(words)).toHaveCount(0)
})

/** Nothing lies between the eye and the watermark. */
function watermarkIsOnTop(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const mark = document.querySelector('[class*="tl-watermark"]')
    const box = mark?.getBoundingClientRect()
    if (!mark || !box) return false
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
    return mark.contains(top)
  })
}

test('light from a pointer, a hand on a card, and who is on it', async () => {
  const noor = await sitDown('facilitator')
  const [daan, mila] = [await sitDown('professional'), await sitDown('core')]
  await more(noor, 'Wijs met licht')
  await expect(noor.page.getByText('Iedereen ziet waar je wijst.')).toBeVisible()
  const { x, y } = await middleOf(noor.board.zone(STRESS))
  await noor.page.mouse.move(x, y)
  await noor.page.mouse.down()
  await noor.page.mouse.move(x + 120, y + 60, { steps: 10 })
  for (const { page } of [daan, mila]) await expect(page.getByTestId('laser')).toBeVisible()
  await noor.page.mouse.up()
  for (const { page } of [daan, mila]) await expect(page.getByTestId('laser')).toHaveCount(0)
  await noor.page.getByRole('button', { name: 'Stop', exact: true }).click()
  await expect(noor.page.getByText('Iedereen ziet waar je wijst.')).toBeHidden()

  await choose(daan, CARD)
  await daan.button('Over deze').click()
  for (const { page, board } of [noor, mila]) {
    const hand = page.getByTestId('hand')
    await expect(hand).toHaveAttribute('aria-label', 'Het gaat over dit kaartje, wijst Daan')
    await expect(hand.locator('img')).toHaveCount(2)
    const [card, box] = [await board.card(CARD).boundingBox(), await hand.boundingBox()]
    expect(Math.abs((box?.x ?? 0) - (card?.x ?? 0)), 'the hand lies on that card').toBeLessThan(12)
  }
  await mila.page.getByRole('button', { name: /Wie is er op het bord/ }).click()
  await expect(mila.page.getByRole('menuitem', { name: 'Kijk waar Daan wijst' })).toBeVisible()
  await mila.page.keyboard.press('Escape')
  await daan.page.getByTestId('own-hand').click()
  for (const { page } of [noor, mila]) await expect(page.getByTestId('hand')).toHaveCount(0)

  await choose(daan, CARD)
  await daan.button('Over deze').click()
  await expect(mila.page.getByTestId('hand')).toBeVisible()
  await daan.page.close()
  await expect(mila.page.getByTestId('hand'), 'who leaves takes the hand along').toHaveCount(0)
})

test('what people say about a card stands with it, for everyone, and can be taken back', async () => {
  const [noor, daan, mila] = [
    await sitDown('facilitator'),
    await sitDown('professional'),
    await sitDown('core'),
  ]
  await choose(daan, CARD)
  await daan.button('Zeg iets').click()
  const daanSheet = daan.page.getByRole('dialog')
  await expect(daanSheet.getByText('Nog niemand zei hier iets over.')).toBeVisible()
  await daanSheet.getByLabel('Een paar woorden').fill('Vooral bij de flat.')
  await daanSheet.getByRole('button', { name: 'Zet erbij' }).click()
  await expect(daanSheet.getByRole('listitem').filter({ hasText: 'Vooral bij de flat.' })).toContainText(
    'Van jou',
  )

  await mila.page.getByRole('button', { name: '1 opmerking. Lees mee.' }).click()
  const milaSheet = mila.page.getByRole('dialog')
  await expect(milaSheet.getByRole('listitem')).toHaveText(/Vooral bij de flat/)
  await expect(milaSheet.getByText('Van jou')).toHaveCount(0)
  await milaSheet.getByLabel('Een paar woorden').fill('En in het weekend.')
  await daanSheet.getByLabel('Een paar woorden').fill('Wie gaat er praten?')
  await Promise.all(
    [milaSheet, daanSheet].map((sheet) => sheet.getByRole('button', { name: 'Zet erbij' }).click()),
  )
  for (const sheet of [milaSheet, daanSheet]) await expect(sheet.getByRole('listitem')).toHaveCount(3)
  await expect(noor.page.getByRole('button', { name: '3 opmerkingen. Lees mee.' })).toBeVisible()

  const own = milaSheet.getByRole('listitem').filter({ hasText: 'En in het weekend.' })
  await own.getByRole('button', { name: 'Haal weg' }).click()
  await expect(daanSheet.getByRole('listitem')).toHaveCount(2)
  await milaSheet.getByRole('button', { name: 'Maak ongedaan' }).click()
  await expect(daanSheet.getByRole('listitem')).toHaveCount(3)

  await choose(noor, CARD)
  await noor.button('Weg').click()
  await expect(noor.board.card(CARD)).toHaveCount(0)
  for (const sheet of [milaSheet, daanSheet]) {
    await expect(sheet.getByText('Dit ligt niet meer op het bord.')).toBeVisible()
    await expect(sheet.getByLabel('Een paar woorden')).toHaveCount(0)
  }
  await expect(noor.page.getByRole('button', { name: /opmerkingen/ })).toHaveCount(0)
})
