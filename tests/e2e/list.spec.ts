import { expect, type Locator, type Page, test } from '@playwright/test'
import { Phone } from '../support/pages/phone.ts'
import { PHONE } from '../support/people.ts'
import { Table } from '../support/table.ts'
import { nextFrames, readyToType } from '../support/typing.ts'

/** The board as a list: what is done there is seen on the canvas, and the other way round. By keyboard alone. */

const STRESS = 'Hier krijg ik stress van'
const HAPPY = 'Hier word ik blij van'
const CARD = 'Roken bij de speelplek'

let table: Table

test.beforeEach(async ({ browser }) => {
  table = await Table.lay(browser)
})
test.afterEach(() => table.clear())

const listOf = (page: Page) => page.getByRole('region', { name: 'Bord als lijst' })
const zoneOf = (page: Page, title: string) =>
  listOf(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 2, name: title }) })

/** Goes there with the Tab key, as who cannot point does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let presses = 0; presses < 250; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The Tab key does not come to ${target}`)
}

async function pressWithKeyboard(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

const choiceOf = (page: Page) => page.getByRole('group', { name: 'Waarheen?' })

async function goTo(page: Page, card: string, place: string): Promise<void> {
  await pressWithKeyboard(page, listOf(page).getByRole('button', { name: `Verplaats: ${card}` }))
  await pressWithKeyboard(page, choiceOf(page).getByRole('button', { name: place, exact: true }))
}

test('from the list on a phone to the canvas, by keyboard alone', async () => {
  const noor = await table.facilitator()
  const mila = await table.member('core', { viewport: PHONE })
  const { page } = mila
  await expect(zoneOf(page, STRESS).getByRole('listitem').filter({ hasText: CARD })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width)
  await noor.board.expectIn(noor.board.card(CARD), STRESS)

  await test.step('a card goes to another zone and back', async () => {
    await pressWithKeyboard(page, listOf(page).getByRole('button', { name: `Verplaats: ${CARD}` }))
    const choice = page.getByRole('group', { name: 'Waarheen?' })
    await pressWithKeyboard(page, choice.getByRole('button', { name: HAPPY }))
    await expect(page.getByRole('status').filter({ hasText: `Verplaatst naar ${HAPPY}` })).toBeVisible()
    await expect(zoneOf(page, HAPPY).getByRole('listitem').filter({ hasText: CARD })).toBeVisible()
    await noor.board.expectIn(noor.board.card(CARD), HAPPY)
    // The keyboard went along with the card.
    await expect(listOf(page).getByRole('button', { name: `Verplaats: ${CARD}` })).toBeFocused()
    await pressWithKeyboard(page, listOf(page).getByRole('button', { name: 'Zet terug' }))
    await noor.board.expectIn(noor.board.card(CARD), STRESS)
  })

  await test.step('a new card is made, its words changed, and taken away', async () => {
    await pressWithKeyboard(page, listOf(page).getByRole('button', { name: `Nieuw kaartje in ${HAPPY}` }))
    const dialog = page.getByRole('dialog')
    await tabTo(page, dialog.getByRole('textbox', { name: /woorden/i }))
    await page.keyboard.type('Koffie op het plein')
    await pressWithKeyboard(page, dialog.getByRole('button', { name: 'Leg op tafel' }))
    await noor.board.expectIn(noor.board.card('Koffie op het plein'), HAPPY)

    const words = listOf(page).getByRole('button', { name: 'Verander de woorden: Koffie op het plein' })
    await pressWithKeyboard(page, words)
    await readyToType(page)
    await page.keyboard.type('Thee op het plein')
    await pressWithKeyboard(page, listOf(page).getByRole('button', { name: 'Klaar' }))
    await expect(noor.board.card('Thee op het plein')).toBeVisible()
    await expect(noor.board.card('Koffie op het plein')).toBeHidden()

    await pressWithKeyboard(page, listOf(page).getByRole('button', { name: 'Haal weg: Thee op het plein' }))
    await expect(noor.board.card('Thee op het plein')).toBeHidden()
    // Nobody else takes away what somebody sent from a phone.
    await expect(listOf(page).getByRole('button', { name: `Haal weg: ${CARD}` })).toHaveCount(0)
    await expect(listOf(page).getByRole('button', { name: `Verander de woorden: ${CARD}` })).toHaveCount(0)
  })
})

test('a group: made on the canvas, renamed and moved with its cards in the list', async () => {
  const noor = await table.facilitator()
  const mila = await table.member('core', { viewport: PHONE })
  const { page } = mila
  await noor.board.isReady()
  await noor.board.group([noor.board.card(CARD), noor.board.card('Rekeningen')], 'Buiten')
  const group = listOf(page).getByRole('region', { name: 'Buiten' })
  await expect(group.getByRole('listitem')).toHaveCount(2)
  await expect(group.getByRole('heading', { level: 3, name: /Buiten/ })).toBeVisible()

  await pressWithKeyboard(page, listOf(page).getByRole('button', { name: 'Verander de naam: Buiten' }))
  await page.keyboard.type('Op straat')
  await page.keyboard.press('Enter')
  await expect(noor.board.shape('cluster', 'Op straat')).toBeVisible()

  await pressWithKeyboard(page, listOf(page).getByRole('button', { name: 'Verplaats: Op straat' }))
  await pressWithKeyboard(
    page,
    page.getByRole('group', { name: 'Waarheen?' }).getByRole('button', { name: HAPPY }),
  )
  for (const card of [CARD, 'Rekeningen']) await noor.board.expectIn(noor.board.card(card), HAPPY)
  await expect(
    zoneOf(page, HAPPY).getByRole('region', { name: 'Op straat' }).getByRole('listitem'),
  ).toHaveCount(2)

  await pressWithKeyboard(page, listOf(page).getByRole('button', { name: 'Haal weg: Op straat' }))
  await expect(noor.board.shape('cluster')).toHaveCount(0)
  await expect(noor.board.card(CARD)).toBeVisible()
})

test('a card goes into a group and out of it, and back by one press', async () => {
  const noor = await table.facilitator()
  const mila = await table.member('core', { viewport: PHONE })
  const { page } = mila
  await noor.board.isReady()
  await noor.board.group([noor.board.card('Herrie in de nacht'), noor.board.card('Rekeningen')], 'Buiten')
  const group = listOf(page).getByRole('region', { name: 'Buiten' })
  await expect(group.getByRole('listitem')).toHaveCount(2)
  const frame = noor.board.shape('cluster', 'Buiten')

  await goTo(page, CARD, 'Groep: Buiten')
  await expect(page.getByRole('status').filter({ hasText: 'Het ligt nu in de groep Buiten' })).toBeVisible()
  await expect(group.getByRole('listitem')).toHaveCount(3)
  await expect(group.getByRole('button', { name: `Verplaats: ${CARD}` })).toBeFocused()
  await expect.poll(() => noor.board.liesOn(noor.board.card(CARD), frame)).toBe(true)

  await goTo(page, CARD, STRESS)
  await expect(group.getByRole('listitem')).toHaveCount(2)
  await expect.poll(() => noor.board.liesOn(noor.board.card(CARD), frame)).toBe(false)
  await noor.board.expectIn(noor.board.card(CARD), STRESS)
  await pressWithKeyboard(page, listOf(page).getByRole('button', { name: 'Zet terug' }))
  await expect(group.getByRole('listitem')).toHaveCount(3)
  await expect.poll(() => noor.board.liesOn(noor.board.card(CARD), frame)).toBe(true)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width)
})

test('a pile is read, filled, emptied, opened and moved from the list on a phone', async () => {
  const noor = await table.facilitator()
  const mila = await table.member('core', { viewport: PHONE })
  const { page } = mila
  await noor.board.isReady()
  await noor.board.stack([noor.board.card('Herrie in de nacht'), noor.board.card('Rekeningen')])
  const onCanvas = noor.board.shape('pile')
  const pile = listOf(page).getByRole('region', { name: 'Stapel' })
  const press = (verb: string) => pressWithKeyboard(page, pile.getByRole('button', { name: verb }))

  await test.step('what lies on it is read, also while it is closed', async () => {
    await expect(pile.getByRole('listitem')).toHaveCount(2)
    await expect(pile.getByRole('heading', { level: 3 })).toContainText('2 kaartjes, op elkaar')
    await expect(noor.board.card('Rekeningen')).toHaveCount(0)
  })

  await test.step('a card is put on it, the pile gets a name', async () => {
    await goTo(page, CARD, 'Stapel')
    await expect(pile.getByRole('listitem').first()).toContainText(CARD)
    await expect(onCanvas).toContainText(CARD)
    await expect(onCanvas).toContainText('3')
    await press('Verander de naam: Stapel')
    await page.keyboard.type('Post')
    await page.keyboard.press('Enter')
    await expect(onCanvas).toContainText('Post')
  })

  await test.step('it is spread out for everyone, and stacked again', async () => {
    await press('Spreid uit: Stapel: Post')
    for (const text of [CARD, 'Rekeningen', 'Herrie in de nacht'])
      await expect.poll(() => noor.board.liesOn(noor.board.card(text), onCanvas)).toBe(true)
    // The keyboard is where it was, on the same button with its other word.
    await expect(pile.getByRole('button', { name: 'Leg op elkaar: Stapel: Post' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(noor.board.card('Rekeningen')).toHaveCount(0)
  })

  await test.step('it goes to another zone as a whole, and a card comes out of it', async () => {
    await press('Verplaats: Stapel: Post')
    await pressWithKeyboard(page, choiceOf(page).getByRole('button', { name: HAPPY }))
    await expect(zoneOf(page, HAPPY).getByRole('region', { name: 'Stapel: Post' })).toBeVisible()
    await noor.board.expectIn(onCanvas, HAPPY)
    await goTo(page, 'Rekeningen', STRESS)
    await noor.board.expectIn(noor.board.card('Rekeningen'), STRESS)
    await expect(pile.getByRole('listitem')).toHaveCount(2)
  })

  await test.step('what is done on the canvas shows in the list; taken apart nothing is lost', async () => {
    await noor.board.choose([onCanvas])
    await noor.page.locator('[data-action="openPile"]').click()
    await expect(pile.getByRole('heading', { level: 3 })).toContainText('2 kaartjes, uitgespreid')
    await press('Haal uit elkaar: Stapel: Post')
    await expect(pile).toHaveCount(0)
    await expect(zoneOf(page, HAPPY).getByRole('listitem').filter({ hasText: CARD })).toBeVisible()
    await expect(listOf(page).getByRole('button', { name: `Verplaats: ${CARD}` })).toBeFocused()
    await expect(onCanvas).toHaveCount(0)
    await pressWithKeyboard(page, listOf(page).getByRole('button', { name: 'Zet terug' }))
    await expect(pile.getByRole('listitem')).toHaveCount(2)
  })
})

test('from the canvas to the list, by keyboard alone', async () => {
  const noor = await table.facilitator()
  const mila = await table.member('core', { viewport: PHONE })
  await noor.board.isReady()
  const { page } = noor
  await expect(zoneOf(mila.page, STRESS).getByRole('listitem').first()).toBeVisible()
  await pressWithKeyboard(page, page.getByRole('button', { name: 'Naar het bord' }))
  await expect(page.locator('.tl-container')).toBeFocused()
  // Zones are fixed: nothing can be done with them. The first thing that can be moved has tools above it.
  const chosen = page.getByRole('toolbar', { name: 'Wat je koos' })
  for (let presses = 0; presses < 12 && !(await chosen.isVisible()); presses += 1) {
    await page.keyboard.press('Tab')
    await nextFrames(page)
  }
  await expect(chosen.getByRole('button', { name: 'Woorden' })).toBeVisible()
  await nextFrames(page)
  await page.keyboard.press('Enter')
  await readyToType(page)
  await page.keyboard.type('Met het toetsenbord')
  await page.keyboard.press('Escape')
  await expect(
    listOf(mila.page).getByRole('listitem').filter({ hasText: 'Met het toetsenbord' }),
  ).toBeVisible()
})

test('a phone of a guest shows zones and groups as they are on the board', async () => {
  const noor = await table.facilitator()
  const { server, neighbourhood, people } = table
  const guest = new Phone(await people.arrive({ baseURL: server.origin, viewport: PHONE }))
  await guest.openAddress(`/m?c=${neighbourhood.code}`)
  await guest.sitDown(5)
  await expect(guest.heading('Dit zei iedereen')).toBeVisible()
  const zone = (title: string) =>
    guest.page.locator('section').filter({ has: guest.page.getByRole('heading', { level: 2, name: title }) })
  await expect(zone(STRESS).getByRole('listitem').filter({ hasText: CARD })).toBeVisible()
  await expect(zone(HAPPY)).toHaveCount(0)

  await noor.board.isReady()
  await noor.board.drag(noor.board.card(CARD), HAPPY)
  await expect(zone(HAPPY).getByRole('listitem').filter({ hasText: CARD })).toBeVisible()
  await expect(zone(STRESS).getByRole('listitem').filter({ hasText: CARD })).toHaveCount(0)
  await noor.board.group([noor.board.card('Rekeningen'), noor.board.card('Herrie in de nacht')], 'Post')
  const group = zone(STRESS)
    .locator('section')
    .filter({
      has: guest.page.getByRole('heading', { level: 3, name: 'Post' }),
    })
  await expect(group.getByRole('listitem')).toHaveCount(2)
})

test('a locked board can be read in the list, not changed', async () => {
  const mila = await table.member('core', { viewport: PHONE })
  const { page } = mila
  await expect(listOf(page).getByRole('button', { name: `Verplaats: ${CARD}` })).toBeVisible()
  const { facilitator } = table.neighbourhood
  const boardId = await boardOf(table)
  await facilitator.call('PUT /api/boards/:boardId/lock', { params: { boardId }, body: { locked: true } })
  await expect(listOf(page).getByRole('button', { name: `Verplaats: ${CARD}` })).toHaveCount(0)
  await expect(listOf(page).getByRole('listitem').filter({ hasText: CARD })).toBeVisible()
  await facilitator.call('PUT /api/boards/:boardId/lock', { params: { boardId }, body: { locked: false } })
  await expect(listOf(page).getByRole('button', { name: `Verplaats: ${CARD}` })).toBeVisible()
})

async function boardOf({ neighbourhood, sessionId }: Table): Promise<string> {
  const { activities } = await neighbourhood.facilitator.call('GET /api/sessions/:sessionId', {
    params: { sessionId },
  })
  return activities.find(({ state }) => state === 'active')?.boardId ?? ''
}
