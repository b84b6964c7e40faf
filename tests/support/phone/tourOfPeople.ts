import { expect } from '@playwright/test'
import { LIMITS } from '@wijktafel/shared/limits'
import { loadPaperWords } from '../../../client/src/phone/paper/loadPaperWords.ts'
import { cutCards, takeTablePhoto } from '../tablePhoto.ts'
import type { Hand } from './hand.ts'
import { opens, type Stop } from './stop.ts'

/** Every screen for those without a phone of their own: cards on paper, several people at one device, the tablet of a table. */
export const TOUR_OF_PEOPLE: readonly Stop[] = [
  {
    screen: 'help of somebody alone',
    async go(hand) {
      await hand.page.goto(`/m?c=${hand.table.code}`)
      await hand.chooseLanguage()
      await hand.pressPart('phone.side.resident')
      await hand.seesQuestion()
      await hand.press('common.help')
      await hand.sees('phone.help.title')
    },
  },
  opens('paper', 'phone.help.paper', 'phone.help.paper'),
  {
    screen: 'what was seen on paper',
    async go(hand) {
      await choosePhoto(hand, await photoOfPaper(hand))
      await hand.page.getByText((await paperWords(hand))('paperPhoto.saw', { n: PAPER_CARDS })).waitFor()
    },
  },
  {
    screen: 'one more at this device',
    async go(hand) {
      await hand.press('common.back')
      await hand.press('phone.people.add')
      await hand.sees('phone.side.title')
    },
  },
  {
    screen: 'cover',
    async go(hand) {
      await hand.pressPart('phone.side.professional')
      await expect(hand.page.getByRole('button', { name: hand.t('phone.people.itsMe') })).toBeVisible()
    },
  },
  opens('who is it', 'phone.people.other', 'phone.people.who'),
  {
    screen: 'who is it, of as many as fit',
    async go(hand) {
      for (let seated = 2; seated < LIMITS.PEOPLE_PER_DEVICE; seated++) {
        await hand.press('phone.people.add')
        await hand.pressPart('phone.side.resident')
        await hand.press('phone.people.other')
      }
      await hand.page.getByText(hand.t('phone.people.full')).waitFor()
    },
  },
  opens('who stops', 'phone.people.stop', 'phone.people.stopWho'),
  {
    screen: 'does somebody stop',
    async go({ page, t }) {
      await page.locator('main button:has(img)').last().click()
      await expect(page.getByRole('button', { name: t('phone.people.stopYes') })).toBeVisible()
    },
  },
  {
    screen: 'question of one of many',
    async go(hand) {
      await hand.press('phone.people.stopNo')
      await hand.press('common.back')
      await hand.page.locator('main button:has(img)').first().click()
      await hand.press('phone.people.itsMe')
      await hand.seesQuestion()
    },
  },
  {
    screen: 'tablet of the table',
    async go(hand) {
      await hand.press('common.help')
      await hand.press('phone.table.on')
      await expect(faces(hand)).toHaveCount(LIMITS.PEOPLE_PER_DEVICE)
    },
  },
  opens('help at the table', 'common.help', 'phone.help.title'),
]

const PAPER_CARDS = 3

const faces = ({ page, t }: Hand) =>
  page.getByRole('navigation', { name: t('phone.people.who') }).getByRole('button')

async function paperWords({ language, t }: Hand) {
  return await loadPaperWords(language, t)
}

async function choosePhoto({ page }: Hand, buffer: Buffer): Promise<void> {
  await page
    .locator('input[type=file]')
    .last()
    .setInputFiles({ name: 'tafel.jpg', mimeType: 'image/jpeg', buffer })
}

/** Cards out of the sheets of this meeting, on a table. */
async function photoOfPaper({ page, table }: Hand): Promise<Buffer> {
  const browser = page.context().browser()
  if (!browser) throw new Error('no browser')
  const url = new URL(page.url()).origin
  const context = await browser.newContext({ baseURL: url, deviceScaleFactor: 2, locale: 'nl-NL' })
  try {
    const cookies = table.facilitator.cookie().split('; ')
    await context.addCookies(
      cookies.map((pair) => ({
        ...{ url, name: pair.slice(0, pair.indexOf('=')), value: pair.slice(pair.indexOf('=') + 1) },
      })),
    )
    const sheets = await context.newPage()
    await sheets.goto(`/bijeenkomst/${table.openSessionId}/papier`)
    await sheets.locator('[data-sheets] li').nth(PAPER_CARDS).waitFor()
    await expect
      .poll(() => sheets.evaluate(() => [...document.images].every(({ complete }) => complete)))
      .toBe(true)
    const cards = (await cutCards(sheets)).slice(0, PAPER_CARDS)
    return await takeTablePhoto(
      browser,
      cards.map((card, n) => ({ card, xMm: 60 + n * 190, yMm: 150, turn: n * 7 })),
    )
  } finally {
    await context.close()
  }
}
