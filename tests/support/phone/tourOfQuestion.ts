import { expect } from '@playwright/test'
import { type Asked, askQuestion } from './askQuestion.ts'
import { askReading } from './askReading.ts'
import type { Hand } from './hand.ts'
import { opens, type Stop } from './stop.ts'

function askedOf({ asked }: Hand): Asked {
  if (!asked) throw new Error('nothing was asked yet')
  return asked
}

/** Every screen of a question between meetings, from its link to what came of it. */
export const TOUR_OF_QUESTION: readonly Stop[] = [
  {
    screen: 'whose answer',
    async go(hand) {
      hand.asked = await askQuestion(hand.table)
      await hand.page.goto(hand.asked.path)
      await hand.chooseLanguage()
      await hand.sees('phone.side.title')
    },
  },
  {
    screen: 'question by link',
    async go(hand) {
      await hand.pressPart('phone.side.resident')
      await hand.seesQuestion()
    },
  },
  {
    screen: 'answer in hand',
    async go(hand) {
      await hand.tiles().last().click()
      await expect(hand.page.getByRole('button', { name: hand.t('phone.place'), exact: true })).toBeVisible()
    },
  },
  {
    screen: 'answered',
    async go(hand) {
      await hand.press('phone.place')
      await hand.sees('phone.ask.thanks')
    },
  },
  opens('help at a question', 'common.help', 'phone.help.title'),
  {
    screen: 'what came of it',
    async go(hand) {
      const { sessionId } = askedOf(hand)
      const { facilitator } = hand.table
      const params = { sessionId }
      await hand.press('common.back')
      await facilitator.call('POST /api/questions/:sessionId/close', { params })
      await facilitator.call('PUT /api/questions/:sessionId/outcome', {
        params,
        body: { text: 'Bij de school komt een bankje.', pictures: ['1FA91', '1F3EB'] },
      })
      await expect(hand.page.getByText('Bij de school komt een bankje.')).toBeVisible()
    },
  },
  {
    screen: 'text to read',
    async go(hand) {
      hand.asked = await askReading(hand.table)
      await hand.page.goto(hand.asked.path)
      await hand.chooseLanguage()
      await hand.pressPart('phone.side.resident')
      await hand.sees('phone.reading.title')
      await expect(hand.page.getByRole('heading', { name: 'Wie doet wat' })).toBeVisible()
    },
  },
  {
    screen: 'what one reads there',
    async go(hand) {
      await hand.press('phone.reading.answer')
      await hand.seesQuestion()
    },
  },
  {
    screen: 'a link that does not work',
    async go(hand) {
      await hand.page.goto('/m?q=geen-vraag')
      await hand.chooseLanguage()
      await hand.sees('error.linkExpired')
    },
  },
]
