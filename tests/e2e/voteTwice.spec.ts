import { expect, type Page, test } from '@playwright/test'
import type { DecisionId } from '@wijktafel/shared/ids'
import { PHONE } from '../support/people.ts'
import { Hand } from '../support/phone/hand.ts'
import { openBallot } from '../support/phone/tourOfVotes.ts'
import { Table } from '../support/table.ts'

/** One person, more than one try: the first ballot that arrived counts, and the phone says what became of the other. */

let table: Table

test.beforeEach(async ({ browser }) => {
  table = await Table.open(browser)
})
test.afterEach(async () => {
  const faults = table.people.faults()
  await table.clear()
  expect(faults).toEqual([])
})

async function marksOf(decisionId: DecisionId) {
  const closed = await table.neighbourhood.facilitator.call('POST /api/decisions/:decisionId/close', {
    params: { decisionId },
  })
  return closed.ballots?.map(({ marks }) => marks)
}

async function prepareVote(hand: Hand, proposal: string): Promise<DecisionId> {
  const decisionId = await openBallot(table.neighbourhood, { format: 'consent', proposal, options: [] })
  await expect(hand.page.getByRole('heading', { name: proposal, level: 1 })).toBeVisible()
  await hand.page.locator('main fieldset').getByText(hand.t('consent.worry'), { exact: true }).click()
  await hand.press('phone.vote.give')
  await hand.sees('phone.vote.check')
  return decisionId
}

/** The same seat, on another screen of its owner. */
async function voteElsewhere(page: Page, decisionId: DecisionId): Promise<void> {
  const status = await page.evaluate(async (id) => {
    const { participantId } = JSON.parse(localStorage.getItem('wijktafel.seat') ?? '{}')
    const body = JSON.stringify({ participantId, marks: { agree: 1 } })
    const headers = { 'content-type': 'application/json' }
    return (await fetch(`/api/decisions/${id}/ballots`, { method: 'POST', headers, body })).status
  }, decisionId)
  expect(status).toBe(200)
}

test('a vote after one that came from elsewhere does not count, and says so; a lost answer is no second vote', async () => {
  const page = await table.people.arrive({ baseURL: table.server.origin, viewport: PHONE })
  const hand = await Hand.of(page, 'nl', table.neighbourhood)
  await page.goto(`/m?c=${table.neighbourhood.code}`)
  await hand.chooseLanguage()
  await hand.pressPart('phone.side.resident')
  await hand.seesQuestion()
  const before = page.getByText(hand.t('phone.voted.before'))

  await test.step('on another device first', async () => {
    const decisionId = await prepareVote(hand, 'Een bankje bij de vijver')
    await voteElsewhere(page, decisionId)
    await hand.press('phone.vote.yes')
    await hand.sees('phone.voted.title')
    await expect(before).toBeVisible()
    expect(await marksOf(decisionId)).toEqual([{ agree: 1 }])
    await hand.press('phone.outcome.seen')
  })

  await test.step('the server took it, but its answer got lost', async () => {
    const decisionId = await prepareVote(hand, 'Een bankje bij de school')
    await page.route('**/ballots', async (route) => {
      await route.fetch()
      await route.abort()
    })
    await hand.press('phone.vote.yes')
    await expect(page.getByText(hand.t('error.offline'))).toBeVisible()
    await page.unroute('**/ballots')
    await hand.press('phone.vote.yes')
    await hand.sees('phone.voted.title')
    await expect(before).toBeHidden()
    expect(await marksOf(decisionId)).toEqual([{ worry: 1 }])
  })
})
