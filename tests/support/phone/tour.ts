import { expect } from '@playwright/test'
import { LIMITS } from '@wijktafel/shared/limits'
import { LANGUAGE_NAMES } from '../../../client/src/i18n/translate.ts'
import type { Neighbourhood } from '../../../scripts/demo/fillNeighbourhood.ts'
import { photoWithPosition } from '../photoWithPosition.ts'
import { goToStep } from './goToStep.ts'
import type { Hand } from './hand.ts'
import { NEIGHBOURS_PICTURES } from './openMeeting.ts'
import { shortSound } from './shortSound.ts'
import { opens, type Stop } from './stop.ts'
import { TOUR_OF_QUESTION } from './tourOfQuestion.ts'
import { openBallot, TOUR_OF_VOTES } from './tourOfVotes.ts'

const back = (hand: Hand) => hand.press('common.back')

async function activeStep({ facilitator, openSessionId }: Neighbourhood) {
  const params = { sessionId: openSessionId }
  const { activities } = await facilitator.call('GET /api/sessions/:sessionId', { params })
  const active = activities.find(({ state }) => state === 'active')
  if (!active) throw new Error('no step is going on')
  return active.id
}

/** Every screen of the phone, in an order in which one comes from each to the next. */
export const TOUR: readonly Stop[] = [
  {
    screen: 'language',
    async go({ page }) {
      await page.goto('/m')
      await expect(page.getByRole('button', { name: LANGUAGE_NAMES.nl, exact: true })).toBeVisible()
    },
  },
  {
    screen: 'code',
    async go(hand) {
      await hand.chooseLanguage()
      await hand.sees('phone.code.title')
    },
  },
  opens('picture code', 'phone.code.pictures', 'phone.pictureCode.title'),
  opens('help on the code', 'common.help', 'phone.help.title'),
  {
    screen: 'who you are',
    async go(hand) {
      await hand.page.goto(`/m?c=${hand.table.code}`)
      await hand.chooseLanguage()
      await hand.sees('phone.side.title')
    },
  },
  opens('help on the way in', 'common.help', 'phone.help.title'),
  opens('faces', 'phone.help.face', 'phone.face.title', back),
  {
    screen: 'question',
    async go(hand) {
      await hand.page.locator('main button').first().click()
      await hand.pressPart('phone.side.resident')
      await hand.seesQuestion()
    },
  },
  {
    screen: 'signals',
    async go(hand) {
      await hand.press('phone.signal.open')
      await expect(hand.page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    screen: 'search',
    async go(hand) {
      await hand.press('phone.signal.close')
      await hand.press('phone.pictures.search')
      await expect(hand.page.getByRole('textbox')).toBeVisible()
    },
  },
  {
    screen: 'question with a card in hand',
    async go(hand) {
      // As much as a card holds.
      for (let count = 0; count < LIMITS.CARD_PICTURES; count++) await hand.tiles().last().click()
      await expect(hand.page.getByRole('group', { name: hand.t('phone.zone.where') })).toBeVisible()
    },
  },
  {
    screen: 'placed',
    async go(hand) {
      const zones = hand.page.getByRole('group', { name: hand.t('phone.zone.where') })
      await zones.getByRole('button').first().click()
      await hand.sees('phone.placed.title')
    },
  },
  {
    screen: 'own cards',
    async go(hand) {
      await hand.press('common.next')
      await hand.pressPart('phone.question.yours')
      await hand.sees('phone.own.title')
    },
  },
  {
    screen: 'words',
    async go(hand) {
      await hand.press('common.back')
      await hand.press('phone.way.words')
      await expect(hand.page.getByRole('textbox')).toBeVisible()
    },
  },
  opens('voice', 'phone.way.voice', 'phone.voice.title', back),
  {
    screen: 'voice to send',
    async go(hand) {
      await hand.page.locator('input[type=file]').last().setInputFiles(shortSound())
      await hand.sees('sound.ready')
    },
  },
  opens('feeling', 'phone.way.feeling', 'phone.feeling.title', back),
  opens('photo', 'phone.way.photo', 'phone.photo.title', back),
  {
    screen: 'photo to look at',
    async go(hand) {
      await hand.page
        .locator('input[type=file]')
        .last()
        .setInputFiles(await photoFile())
      await hand.sees('phone.photo.ready')
    },
  },
  opens('blur', 'phone.blur.open', 'phone.blur.title'),
  opens('help', 'common.help', 'phone.help.title'),
  {
    screen: 'other language',
    async go(hand) {
      await hand.press('phone.help.language')
      await expect(hand.page.getByRole('button', { name: LANGUAGE_NAMES.ti, exact: true })).toBeVisible()
    },
  },
  opens('name', 'phone.help.name', 'phone.name.title', back),
  opens('other face', 'phone.help.face', 'phone.face.title', back),
  opens('leave', 'phone.help.leave', 'phone.leave.title', back),
  {
    screen: 'vote',
    async go(hand) {
      await hand.press('phone.leave.stay')
      await back(hand)
      hand.decisionId = await openBallot(hand.table, {
        ...{
          format: 'consent',
          proposal: 'Elke woensdag koffie bij de speelplek?',
          pictures: ['2615', '1F6DD'],
        },
      })
      await expect(hand.page.getByRole('radio').first()).toBeAttached()
    },
  },
  {
    screen: 'look once more at a vote',
    async go(hand) {
      await hand.page.getByText(hand.t('consent.worry'), { exact: true }).click()
      await hand.press('phone.vote.give')
      await hand.sees('phone.vote.check')
    },
  },
  opens('voted', 'phone.vote.yes', 'phone.voted.title'),
  {
    screen: 'outcome',
    async go(hand) {
      const params = { decisionId: hand.decisionId ?? '' }
      await hand.table.facilitator.call('POST /api/decisions/:decisionId/close', { params })
      await expect(hand.page.getByRole('button', { name: hand.t('phone.outcome.seen') })).toBeVisible()
    },
  },
  ...TOUR_OF_VOTES,
  {
    screen: 'cards of everyone',
    async go(hand) {
      const activityId = await activeStep(hand.table)
      await hand.press('phone.outcome.seen')
      await hand.table.facilitator.call('POST /api/sessions/:sessionId/lead', {
        params: { sessionId: hand.table.openSessionId },
        body: { type: 'reveal', activityId },
      })
      await hand.sees('phone.everyone.title')
      // Under the pictures of somebody else stand the words of who looks.
      for (const id of NEIGHBOURS_PICTURES) expect(await hand.readUnder(id)).toBe(hand.wordOf(id))
    },
  },
  {
    screen: 'map',
    async go(hand) {
      await goToStep(hand.table, 'fotowandeling')
      await hand.press('phone.way.place')
      await hand.page.getByRole('button', { name: hand.t('phone.map.label') }).click()
      await expect(hand.page.getByRole('button', { name: hand.t('phone.map.remove') })).toBeVisible()
    },
  },
  {
    screen: 'waiting',
    async go(hand) {
      await back(hand)
      await goToStep(hand.table, 'pauze')
      await expect(hand.page.getByText(hand.t('phone.wait.question'))).toBeVisible()
    },
  },
  {
    screen: 'closed',
    async go(hand) {
      const params = { sessionId: hand.table.openSessionId }
      await hand.table.facilitator.call('POST /api/sessions/:sessionId/close', { params })
      await hand.sees('phone.closed.title')
    },
  },
  ...TOUR_OF_QUESTION,
]

async function photoFile() {
  return { name: 'plein.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(await photoWithPosition()) }
}
