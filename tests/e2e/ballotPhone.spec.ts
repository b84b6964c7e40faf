import { expect, type Locator, type Page, test } from '@playwright/test'
import type { DecisionFormat } from '@wijktafel/shared/decisions/formats'
import type { Marks } from '@wijktafel/shared/decisions/marks'
import type { DecisionRules } from '@wijktafel/shared/decisions/rules'
import { newId, type ParticipantId, type PictureId } from '@wijktafel/shared/ids'
import type { Side } from '@wijktafel/shared/roles'
import { Visitor } from '../../scripts/demo/visitor.ts'
import { PHONE } from '../support/people.ts'
import { Hand } from '../support/phone/hand.ts'
import { openBallot, VOTE_OPTIONS } from '../support/phone/tourOfVotes.ts'
import { Table } from '../support/table.ts'

/** A resident votes in every format, by taps alone, up to its outcome. */

let table: Table

test.beforeEach(async ({ browser }) => {
  table = await Table.open(browser)
})
test.afterEach(async () => {
  const faults = table.people.faults()
  await table.clear()
  expect(faults).toEqual([])
})

const [BENCH, COFFEE, GARDEN, LIGHT] = ['bank', 'koffie', 'tuin', 'lamp'] as const
const labelOf = (id: string) => VOTE_OPTIONS.find((option) => option.id === id)?.label ?? id
const tileOf = (page: Page, id: string) =>
  page.locator('main fieldset').getByText(labelOf(id), { exact: true })
const outcomeRows = (page: Page) => page.locator('main section').first().getByRole('listitem')

async function sitDown(language: 'nl' | 'ar'): Promise<Hand> {
  const page = await table.people.arrive({ baseURL: table.server.origin, viewport: PHONE })
  const hand = await Hand.of(page, language, table.neighbourhood)
  await page.goto(`/m?c=${table.neighbourhood.code}`)
  await hand.chooseLanguage()
  await hand.pressPart('phone.side.resident')
  await hand.seesQuestion()
  return hand
}

interface Voter {
  visitor: Visitor
  id: ParticipantId
}

/** Others in the meeting, whose ballots come from elsewhere. */
async function seat(sides: readonly Side[]): Promise<Voter[]> {
  const faces = ['1F98A', '1F422', '1F438', '1F43B', '1F981', '1F42F'] as PictureId[]
  const voters: Voter[] = []
  for (const [n, side] of sides.entries()) {
    const visitor = new Visitor(table.server.origin)
    const id = newId<ParticipantId>()
    await visitor.call('POST /api/sessions/:sessionId/participants', {
      params: { sessionId: table.sessionId },
      body: { id, face: faces[n] ?? '1F42F', side, language: 'nl', code: table.neighbourhood.code },
    })
    voters.push({ visitor, id })
  }
  return voters
}

interface Story {
  format: DecisionFormat
  hasOptions?: boolean
  rules?: Partial<DecisionRules>
  mark: (hand: Hand) => Promise<void>
  /** On the screen before the ballot is given. */
  check?: (hand: Hand) => Promise<void>
  reason?: string
  /** What was sealed. */
  marks: Marks
  others?: readonly (readonly [Voter, Marks])[]
  outcome: (hand: Hand) => Promise<void>
}

async function vote(hand: Hand, story: Story): Promise<void> {
  const { page } = hand
  const { facilitator } = table.neighbourhood
  const { format, hasOptions = true, rules = {} } = story
  const proposal = `Wat vinden wij van ${format}?`
  const decisionId = await openBallot(table.neighbourhood, {
    ...{ format, proposal, rules, options: hasOptions ? VOTE_OPTIONS : [] },
  })
  await expect(page.getByRole('heading', { name: proposal, level: 1 })).toBeVisible()
  const give = page.getByRole('button', { name: hand.t('phone.vote.give'), exact: true })
  await expect(give).toHaveAttribute('aria-disabled', 'true')
  await story.mark(hand)
  await expect(give).not.toHaveAttribute('aria-disabled')
  await give.click()
  await hand.sees('phone.vote.check')
  await story.check?.(hand)
  if (story.reason) await page.getByRole('textbox').fill(story.reason)
  await hand.press('phone.vote.yes')
  await hand.sees('phone.voted.title')
  for (const [{ visitor, id }, marks] of story.others ?? [])
    await visitor.call('POST /api/decisions/:decisionId/ballots', {
      params: { decisionId },
      body: { participantId: id, marks },
    })
  const closed = await facilitator.call('POST /api/decisions/:decisionId/close', { params: { decisionId } })
  expect(closed.ballots?.map(({ marks }) => marks)).toContainEqual(story.marks)
  await expect(page.getByRole('button', { name: hand.t('phone.outcome.seen') })).toBeVisible()
  await story.outcome(hand)
  if (story.reason) await expect(page.getByText(story.reason)).toBeVisible()
  await hand.press('phone.outcome.seen')
}

const says =
  (key: string) =>
  async ({ page, t }: Hand) =>
    expect(page.getByText(t(key)).first()).toBeVisible()

const answer = (key: string) => async (hand: Hand) =>
  hand.page.locator('main fieldset').getByText(hand.t(key), { exact: true }).click()

/** Shown above the counts, with its picture. */
async function wins(hand: Hand, { key, label }: { key: string; label: string }): Promise<void> {
  const verdict = hand.page.locator('[data-verdict]')
  await expect(verdict).toContainText(hand.t(key))
  await expect(verdict).toContainText(label)
  await expect(verdict.locator('img').first()).toBeVisible()
}

/** What can be marked no more can still be tapped, in sight: it then says why not. */
async function tapFull(tile: Locator): Promise<void> {
  await tile.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  await tile.click({ force: true })
}

async function giveFace(page: Page, id: string, name: string): Promise<void> {
  const option = page.getByRole('group', { name: labelOf(id), exact: true })
  await option
    .locator('label')
    .filter({ has: page.getByRole('radio', { name, exact: true }) })
    .click()
}

test('answers that are fixed: consent, five faces, a temperature, advice', async () => {
  const hand = await sitDown('nl')
  const fixed = { hasOptions: false } as const
  await test.step('consent', () =>
    vote(hand, {
      ...{ ...fixed, format: 'consent', mark: answer('consent.worry'), marks: { worry: 1 } },
      ...{ reason: 'Wie maakt schoon?', outcome: says('phone.outcome.acceptedWithWorries') },
    }))
  await test.step('five faces', () =>
    vote(hand, {
      ...{ ...fixed, format: 'gradients', rules: { majority: 'half' } },
      ...{ mark: answer('gradients.doubt'), marks: { doubt: 1 }, reason: 'Is er geld?' },
      async outcome({ page, t }) {
        await expect(page.getByText(t('phone.outcome.noMajority'))).toBeVisible()
        await expect(page.getByText(t('phone.rules.half'))).toBeVisible()
      },
    }))
  await test.step('temperature', () =>
    vote(hand, {
      ...{ ...fixed, format: 'temperature', mark: answer('temperature.hot'), marks: { hot: 1 } },
      outcome: (phone) => wins(phone, { key: 'phone.outcome.heard.most', label: phone.t('temperature.hot') }),
    }))
  await test.step('advice', () =>
    vote(hand, {
      ...{ ...fixed, format: 'advice', mark: answer('advice.do'), marks: { do: 1 }, reason: 'Het helpt.' },
      outcome: (phone) => wins(phone, { key: 'phone.outcome.heard.most', label: phone.t('advice.do') }),
    }))
})

test('options: one, several, dots, faces and an order, taken back and changed on the way', async () => {
  const hand = await sitDown('nl')
  const { page, t } = hand
  const others = await seat(['resident', 'resident', 'professional', 'professional', 'professional'])
  const all = (marks: Marks) => others.map((voter) => [voter, marks] as const)
  const status = page.locator('footer').getByRole('status')

  await test.step('one, or none of these', () =>
    vote(hand, {
      ...{ format: 'chooseOne', rules: { offersNone: true }, marks: { none: 1 } },
      async mark() {
        const labels = await page.locator('main fieldset label').allTextContents()
        expect(labels.at(-1)).toContain(t('option.none'))
        await tileOf(page, COFFEE).click()
        await page.getByText(t('option.none')).click()
      },
      outcome: says('phone.outcome.none'),
    }))

  await test.step('several: no more than fit, and why', () =>
    vote(hand, {
      ...{ format: 'chooseSeveral', rules: { mostChoices: 2 }, marks: { [COFFEE]: 1, [LIGHT]: 1 } },
      async mark() {
        await tileOf(page, BENCH).click()
        await tileOf(page, COFFEE).click()
        await tapFull(tileOf(page, LIGHT))
        await expect(status).toContainText(t('phone.mark.full.several'))
        await tileOf(page, BENCH).click()
        await expect(status).toContainText(t('phone.mark.left.several', { n: 1 }))
        await tileOf(page, LIGHT).click()
      },
      async check() {
        await expect(page.getByRole('listitem').filter({ hasText: labelOf(COFFEE) })).toBeVisible()
        await expect(page.getByText(labelOf(BENCH))).toHaveCount(0)
      },
      async outcome({ page }) {
        const equal = page.locator('[data-verdict="tie"]')
        await expect(equal).toContainText(labelOf(COFFEE))
        await expect(equal).toContainText(labelOf(LIGHT))
        await expect(equal).not.toContainText(labelOf(GARDEN))
      },
    }))

  await test.step('dots: laid, full, taken back', () =>
    vote(hand, {
      ...{ format: 'dots', rules: { dots: 3, mostDotsPerOption: 2 }, marks: { [COFFEE]: 2, [BENCH]: 1 } },
      others: all({ [BENCH]: 2 }),
      async mark() {
        await tileOf(page, COFFEE).click()
        await tileOf(page, COFFEE).click()
        await tapFull(tileOf(page, COFFEE))
        await expect(status).toContainText(t('phone.mark.full.option'))
        await tileOf(page, LIGHT).click()
        await expect(status).toContainText(t('phone.mark.full.dots'))
        await page.getByRole('button', { name: t('phone.mark.dots.take', { label: labelOf(LIGHT) }) }).click()
        await expect(status).toContainText(t('phone.mark.left.dots', { n: 1 }))
        await tileOf(page, BENCH).click()
      },
      async outcome(phone) {
        await wins(phone, { key: 'phone.outcome.chosen.dots', label: labelOf(BENCH) })
        await expect(outcomeRows(page).first()).toContainText(
          `${labelOf(BENCH)}: 11. Bewoners: 5. Professionals: 6`,
        )
      },
    }))

  await test.step('a face for each option', () =>
    vote(hand, {
      ...{ format: 'score', marks: { [BENCH]: 5, [COFFEE]: 0, [GARDEN]: 3, [LIGHT]: 2 } },
      others: all({ [BENCH]: 1, [COFFEE]: 4, [GARDEN]: 3, [LIGHT]: 2 }),
      async mark() {
        for (const [id, points] of [
          ...([
            [BENCH, 1],
            [COFFEE, 0],
            [GARDEN, 3],
          ] as const),
          ...([[BENCH, 5]] as const),
        ]) {
          await giveFace(page, id, t(`points.${points}`))
        }
        await expect(status).toContainText(t('phone.mark.left.scale', { n: 1 }))
        await expect(page.getByRole('button', { name: t('phone.vote.give') })).toHaveAttribute(
          'aria-disabled',
        )
        await giveFace(page, LIGHT, t('points.2'))
      },
      async check() {
        const rows = page.getByRole('listitem')
        await expect(rows.filter({ hasText: labelOf(BENCH) })).toContainText(t('points.5'))
        await expect(rows.filter({ hasText: labelOf(COFFEE) })).toContainText(t('points.0'))
      },
      async outcome(phone) {
        await wins(phone, { key: 'phone.outcome.chosen.score', label: labelOf(COFFEE) })
        await expect(outcomeRows(page).first()).toContainText(
          `${labelOf(COFFEE)}: 3,3. Bewoners: 2,7. Professionals: 4`,
        )
      },
    }))

  await test.step('an order: taken back, the others move up, and one may stop early', () =>
    vote(hand, {
      ...{ format: 'ranking', rules: { onTie: 'lot' }, marks: { [LIGHT]: 1, [BENCH]: 2 } },
      others: all({ [LIGHT]: 1, [BENCH]: 1 + 1 }),
      async mark() {
        for (const id of [GARDEN, LIGHT, BENCH]) await tileOf(page, id).click()
        await expect(page.getByRole('button', { name: labelOf(LIGHT) })).toContainText(
          t('phone.mark.order.place', { n: 2 }),
        )
        await tileOf(page, GARDEN).click()
        await expect(page.getByRole('button', { name: labelOf(LIGHT) })).toContainText(
          t('phone.mark.order.place', { n: 1 }),
        )
      },
      async check() {
        const rows = page.getByRole('listitem')
        await expect(rows.nth(0)).toContainText(labelOf(LIGHT))
        await expect(rows.nth(1)).toContainText(labelOf(BENCH))
        await expect(rows).toHaveCount(2)
      },
      async outcome(phone) {
        await wins(phone, { key: 'phone.outcome.chosen.ranking', label: labelOf(LIGHT) })
        await expect(outcomeRows(page).nth(1)).toContainText(
          `${labelOf(BENCH)}: ${t('phone.mark.order.place', { n: 2 })}`,
        )
      },
    }))
})

test('from right to left: dots, and an order that a lot decides', async () => {
  const hand = await sitDown('ar')
  const { page, t } = hand
  const [other] = await seat(['resident'])
  if (!other) throw new Error('nobody else is there')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await test.step('dots', () =>
    vote(hand, {
      ...{ format: 'dots', rules: { dots: 2, mostDotsPerOption: 2 }, marks: { [GARDEN]: 2 } },
      async mark() {
        const minus = page.getByRole('button', {
          name: t('phone.mark.dots.take', { label: labelOf(GARDEN) }),
        })
        await tileOf(page, GARDEN).click()
        const [tile, take] = [await tileOf(page, GARDEN).boundingBox(), await minus.boundingBox()]
        expect(take?.x ?? 0).toBeLessThan(tile?.x ?? 0)
        await tileOf(page, GARDEN).click()
      },
      outcome: (phone) => wins(phone, { key: 'phone.outcome.chosen.dots', label: labelOf(GARDEN) }),
    }))
  await test.step('an order', () =>
    vote(hand, {
      ...{ format: 'ranking', rules: { onTie: 'lot' }, marks: { [COFFEE]: 1, [LIGHT]: 2 } },
      others: [[other, { [LIGHT]: 1, [COFFEE]: 2 }]],
      async mark() {
        await tileOf(page, COFFEE).click()
        await tileOf(page, LIGHT).click()
      },
      async outcome() {
        const verdict = page.locator('[data-verdict="chosen"]')
        await expect(verdict).toContainText(t('phone.outcome.chosen.lot'))
        for (const id of [COFFEE, LIGHT]) await expect(verdict.getByRole('list')).toContainText(labelOf(id))
      },
    }))
})

test('what is decided beforehand is said before one votes, and back again nothing is lost', async () => {
  const { page, t, ...hand } = await sitDown('nl').then((each) => ({ page: each.page, t: each.t, each }))
  await openBallot(table.neighbourhood, {
    ...{ format: 'chooseSeveral', proposal: 'Wat doen we dit jaar?', options: VOTE_OPTIONS },
    rules: { quorum: 3, majority: 'twoThirds', onTie: 'lot' },
    ...{ decidedBy: 'De wethouder', whatHappens: 'Het plan gaat naar de gemeenteraad.' },
  })
  await tileOf(page, COFFEE).click()
  await hand.each.press('phone.rules.title')
  for (const text of [
    ...['De wethouder', 'Het plan gaat naar de gemeenteraad.', t('phone.rules.quorum', { n: 3 })],
    ...[t('phone.rules.twoThirds'), t('phone.rules.tie.lot')],
  ])
    await expect(page.locator('main').getByText(text)).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('checkbox', { name: labelOf(COFFEE) })).toBeChecked()
  await test.step('the order is that of this person, also after a reload', async () => {
    const order = () => page.locator('main fieldset label').allTextContents()
    const before = await order()
    await page.reload()
    await expect(tileOf(page, COFFEE)).toBeVisible()
    expect(await order()).toEqual(before)
  })
})
