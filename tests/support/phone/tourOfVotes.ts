import { expect } from '@playwright/test'
import type { DecisionFormat } from '@wijktafel/shared/decisions/formats'
import type { DecisionRules } from '@wijktafel/shared/decisions/rules'
import { type DecisionId, newId } from '@wijktafel/shared/ids'
import type { Neighbourhood } from '../../../scripts/demo/fillNeighbourhood.ts'
import type { Hand } from './hand.ts'
import { opens, type Stop } from './stop.ts'

export const VOTE_OPTIONS = [
  { id: 'bank', label: 'Een bankje bij de speelplek', pictures: ['1FA91', '1F6DD'] },
  { id: 'koffie', label: 'Koffie op woensdag', pictures: ['2615'] },
  { id: 'tuin', label: 'Samen een moestuin maken achter het buurthuis', pictures: ['1F331'] },
  { id: 'lamp', label: 'Meer licht', pictures: ['1F4A1'] },
]

interface Ballot {
  format: DecisionFormat
  proposal: string
  pictures?: string[]
  options?: typeof VOTE_OPTIONS
  rules?: Partial<DecisionRules>
  decidedBy?: string
  whatHappens?: string
}

export async function openBallot(table: Neighbourhood, ballot: Ballot): Promise<DecisionId> {
  const { facilitator, openSessionId } = table
  const id = newId<DecisionId>()
  await facilitator.call('POST /api/sessions/:sessionId/decisions', {
    params: { sessionId: openSessionId },
    body: { id, influence: 'decide', pictures: [], options: [], ...ballot },
  })
  await facilitator.call('POST /api/decisions/:decisionId/open', { params: { decisionId: id } })
  return id
}

const close = ({ table, decisionId }: Hand) =>
  table.facilitator.call('POST /api/decisions/:decisionId/close', {
    params: { decisionId: decisionId ?? '' },
  })

/** Opens another ballot, and marks something of it. */
const votes = (screen: string, ballot: Ballot, mark: (hand: Hand) => Promise<void>): Stop => ({
  screen,
  async go(hand) {
    if (hand.decisionId) await close(hand)
    hand.decisionId = await openBallot(hand.table, ballot)
    await expect(hand.page.getByRole('heading', { name: ballot.proposal, level: 1 })).toBeAttached()
    await mark(hand)
  },
})

const tapFirst = (hand: Hand) =>
  hand.page.locator('main fieldset button, main fieldset label').first().click()
const withOptions = { options: VOTE_OPTIONS, rules: { offersNone: true } }

/** Each way of marking a ballot, the rules before it, a last look, and an outcome in numbers. */
export const TOUR_OF_VOTES: readonly Stop[] = [
  votes(
    'five faces',
    { format: 'gradients', proposal: 'Gaan we samen koken?', rules: { majority: 'half' } },
    tapFirst,
  ),
  votes(
    'several',
    {
      ...{ format: 'chooseSeveral', proposal: 'Wat doen we dit jaar?', options: VOTE_OPTIONS },
      rules: { mostChoices: 2, offersNone: true, majority: 'bothSides', quorum: 3 },
      ...{ decidedBy: 'De wethouder', whatHappens: 'Het plan gaat in maart naar de gemeenteraad.' },
    },
    tapFirst,
  ),
  opens('rules of a vote', 'phone.rules.title', 'phone.rules.title'),
  votes('dots', { format: 'dots', proposal: 'Waar leg jij je stippen?', ...withOptions }, tapFirst),
  votes('an order', { format: 'ranking', proposal: 'Wat komt eerst?', ...withOptions }, tapFirst),
  votes(
    'points',
    { format: 'score', proposal: 'Hoe goed is elk plan?', ...withOptions },
    async ({ page }) => {
      for (let option = 0; option < VOTE_OPTIONS.length; option++)
        await page.locator('main fieldset fieldset').nth(option).locator('label').nth(option).click()
    },
  ),
  opens('look once more at points', 'phone.vote.give', 'phone.vote.check'),
  {
    screen: 'outcome in points',
    async go(hand) {
      await hand.press('phone.vote.yes')
      await hand.sees('phone.voted.title')
      await close(hand)
      await expect(hand.page.getByRole('button', { name: hand.t('phone.outcome.seen') })).toBeVisible()
    },
  },
]
