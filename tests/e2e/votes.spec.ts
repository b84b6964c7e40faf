import { expect, type Page, test } from '@playwright/test'
import { type CardId, newId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import type { Board } from '../support/pages/board.ts'
import { Phone } from '../support/pages/phone.ts'
import type { Workshop } from '../support/pages/workshop.ts'
import { PHONE } from '../support/people.ts'
import { Table } from '../support/table.ts'

/** From cards on the board to a ballot, and back: what people voted for most comes first. */

const STRESS = 'Hier krijg ik stress van'
const HAPPY = 'Hier word ik blij van'
const [NOISE, BILLS, SMOKE] = ['Herrie in de nacht', 'Rekeningen', 'Roken bij de speelplek'] as const
/** With one group beside them exactly as many as fit on a ballot. */
const IDEAS = Array.from({ length: LIMITS.DECISION_OPTIONS - 1 }, (_, n) => `Idee nummer ${n + 1}`)

let table: Table

test.beforeEach(async ({ browser }) => {
  table = await Table.lay(browser)
})
test.afterEach(() => table.clear())

const action = (page: Page, id: string) => page.locator(`[data-action="${id}"]`)
const deed = (page: Page, id: string) => page.locator(`[data-deed="${id}"]`)
const notice = (page: Page) => page.locator('[data-notice]')
const votesOnBoard = (page: Page) =>
  page.locator('.tl-canvas [data-votes]').evaluateAll((all) =>
    all
      .map((each) => each.getAttribute('aria-label') ?? '')
      .sort()
      .reverse(),
  )

/** The cards as one reads them: rows from above, each from the left. */
async function inReadingOrder({ card }: { card: (text: string) => ReturnType<Board['card']> }) {
  const places = await Promise.all(
    [NOISE, BILLS, SMOKE].map(async (text) => ({ text, box: await card(text).boundingBox() })),
  )
  const row = (y = 0) => Math.round(y / 60)
  return places
    .sort((a, b) => row(a.box?.y) - row(b.box?.y) || (a.box?.x ?? 0) - (b.box?.x ?? 0))
    .map(({ text }) => text)
}
const orderOn = ({ board }: Workshop) => inReadingOrder({ card: (text) => board.card(text) })

async function sortZone({ page }: Workshop, title: string) {
  await page.locator('[data-tool="more"]').click()
  await action(page, 'zone').click()
  await page.locator('[data-zone]').filter({ hasText: title }).click()
  await deed(page, 'sortVotes').click()
}

/** Three people choose: two for the bills, one for the smoke. */
async function voteOn(people: { noor: Workshop; mila: Workshop; guest: Phone }) {
  const { noor, mila, guest } = people
  await noor.next('Open de stemming')
  await guest.chooseAnswer(BILLS)
  await guest.confirmVote()
  await mila.vote(BILLS)
  await noor.vote(SMOKE)
  await noor.next('Sluit de stemming')
  for (const page of [noor.page, mila.page]) {
    await expect(page.getByRole('listitem').filter({ hasText: BILLS }).getByText('2 stemmen')).toBeAttached()
  }
  await expect(guest.page.getByText(BILLS).first()).toBeVisible()
  await noor.next('Verder')
}

test('cards become a ballot, and the votes put the cards in order', async () => {
  const noor = await table.facilitator()
  const mila = await table.member('core')
  const { server, neighbourhood, people } = table
  const guest = new Phone(await people.arrive({ baseURL: server.origin, viewport: PHONE }))
  await guest.openAddress(`/m?c=${neighbourhood.code}`)
  await guest.sitDown(5)
  await noor.board.isReady()
  await mila.board.isReady()
  const { board, page } = noor
  const panel = page.getByRole('complementary', { name: 'Besluit', exact: true })
  const field = (n: number) => panel.getByLabel(`Keuze ${n}`, { exact: true })

  await test.step('one card is too few, and that is said', async () => {
    await board.choose([board.card(NOISE)])
    await action(page, 'letChoose').click()
    await expect(notice(page)).toContainText('Kies er nog één bij.')
    await expect(panel).toBeHidden()
  })

  await test.step('only who leads lets people choose', async () => {
    await mila.board.choose([mila.board.card(NOISE), mila.board.card(BILLS)])
    await expect(action(mila.page, 'stack')).toBeVisible()
    await expect(action(mila.page, 'letChoose')).toHaveCount(0)
    await mila.page.keyboard.press('Escape')
  })

  await test.step('two cards: the form is filled in, and another comes from the list of cards', async () => {
    await board.choose([board.card(NOISE), board.card(BILLS)])
    await action(page, 'letChoose').click()
    await expect(panel.getByLabel('Kies één', { exact: false })).toBeChecked()
    const words = [await field(1).inputValue(), await field(2).inputValue()]
    expect(words.toSorted()).toEqual([NOISE, BILLS])
    await panel.getByRole('button', { name: 'Uit de kaartjes' }).click()
    const sheet = page.getByRole('dialog', { name: 'Welke kaartjes kunnen mensen kiezen?' })
    await expect(sheet.getByRole('checkbox', { name: BILLS })).toBeChecked()
    await expect(sheet.getByRole('checkbox', { name: BILLS })).toBeDisabled()
    await sheet.getByRole('checkbox', { name: SMOKE }).check()
    await sheet.getByRole('button', { name: 'Zet 1 erbij' }).click()
    await expect(field(3)).toHaveValue(SMOKE)
    await panel.getByRole('button', { name: 'Bewaren' }).click()
    await expect(panel.getByRole('heading', { name: 'Waar gaan we mee verder?' })).toBeVisible()
  })

  await test.step('people vote on what was on the board', () => voteOn({ noor, mila, guest }))

  await test.step('each card shows how many votes it got, on every screen', async () => {
    for (const each of [noor, mila]) {
      await each.board.isReady()
      await expect.poll(() => votesOnBoard(each.page)).toEqual(['2 stemmen', '1 stem'])
    }
  })

  await test.step('a zone: most votes first, for everyone; one step back', async () => {
    const before = await orderOn(mila)
    expect(before).not.toEqual([BILLS, SMOKE, NOISE])
    await sortZone(noor, STRESS)
    await expect(notice(page)).toContainText('ligt nu vooraan')
    await expect.poll(() => orderOn(mila)).toEqual([BILLS, SMOKE, NOISE])
    await page.getByRole('button', { name: 'Terug', exact: true }).first().click()
    await expect.poll(() => orderOn(mila)).toEqual(before)
  })

  await test.step('where nobody voted for anything: why, and what to do', async () => {
    await sortZone(noor, HAPPY)
    await expect(notice(page)).toContainText('Hier heeft nog geen kaartje stemmen.')
  })

  await test.step('a group: most votes first', async () => {
    await board.group([board.card(NOISE), board.card(SMOKE), board.card(BILLS)], 'Thuis')
    await expect(mila.board.shape('cluster', 'Thuis')).toBeVisible()
    await expect.poll(() => orderOn(mila)).not.toEqual([BILLS, SMOKE, NOISE])
    await page.keyboard.press('Escape')
    const box = await board.shape('cluster', 'Thuis').boundingBox()
    if (!box) throw new Error('no group')
    await page.mouse.click(box.x + 20, box.y + 12)
    await action(page, 'sortVotes').click()
    await expect.poll(() => orderOn(mila)).toEqual([BILLS, SMOKE, NOISE])
  })

  await test.step('the list says it in words', async () => {
    await mila.panelButton('Lijst').click()
    const card = (text: string) => mila.page.locator('[data-record^="shape:card_"]').filter({ hasText: text })
    await expect(card(BILLS)).toContainText('2 stemmen')
    await expect(card(SMOKE)).toContainText('1 stem')
    await expect(card(NOISE)).not.toContainText('stem')
  })
})

test('no more than a ballot holds; a group counts as one, and its votes lie on the group', async () => {
  const noor = await table.facilitator()
  const { board, page } = noor
  await board.isReady()
  await layCards(LIMITS.DECISION_OPTIONS - 1)
  await expect(board.shape('card')).toHaveCount(LIMITS.DECISION_OPTIONS + 2)
  const panel = page.getByRole('complementary', { name: 'Besluit', exact: true })
  const chooseAll = async () => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('ControlOrMeta+a')
    await action(page, 'letChoose').click()
  }

  await test.step('too many: how many there are, and what one can do', async () => {
    await board.choose([board.card(NOISE)])
    await chooseAll()
    await expect(notice(page)).toContainText('Je koos er 11. Meer dan 9 keuzes kan niet.')
    await expect(panel).toBeHidden()
  })
  await test.step('three of them in a group: now they fit, and the group stands for its cards', async () => {
    await board.group([board.card(NOISE), board.card(SMOKE), board.card(BILLS)], 'Thuis')
    await expect(board.shape('cluster', 'Thuis')).toBeVisible()
    await chooseAll()
    await expect(panel.getByRole('status')).toContainText('Er staan 9 keuzes klaar.')
    const words = await panel
      .getByLabel(/^Keuze \d$/)
      .evaluateAll((all) => all.map((field) => (field instanceof HTMLInputElement ? field.value : '')))
    expect(words.toSorted()).toEqual(['Thuis', ...IDEAS].toSorted())
    await panel.getByRole('button', { name: 'Bewaren' }).click()
  })
  await test.step('the votes for the group lie on it; it stays in its place', async () => {
    await noor.next('Open de stemming')
    await noor.vote('Thuis')
    await noor.next('Sluit de stemming')
    await noor.next('Verder')
    await expect.poll(() => votesOnBoard(page)).toEqual(['1 stem'])
    await sortZone(noor, STRESS)
    await expect(notice(page)).toContainText('De stemmen hier zijn voor groepen.')
  })
})

/** From the regisseur's own seat, in the zone for what makes people glad. */
async function layCards(count: number): Promise<void> {
  const { facilitator } = table.neighbourhood
  const params = { sessionId: table.sessionId }
  const { activities, participant } = await facilitator.call('GET /api/sessions/:sessionId', { params })
  const active = activities.find(({ state }) => state === 'active')
  if (!active || !participant) throw new Error('no seat at a step')
  for (const text of IDEAS.slice(0, count)) {
    await facilitator.call('POST /api/sessions/:sessionId/cards', {
      params,
      body: {
        ...{ id: newId<CardId>(), participantId: participant.id, activityId: active.id },
        ...{ zoneId: 'happy', text, pictures: [] },
      },
    })
  }
}
