import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import type { Language } from '../../client/src/i18n/translate.ts'
import { fillNeighbourhood, type Neighbourhood } from '../../scripts/demo/fillNeighbourhood.ts'
import { People, PHONE } from '../support/people.ts'
import { findUnspoken } from '../support/phone/findUnspoken.ts'
import { goToStep } from '../support/phone/goToStep.ts'
import { Hand } from '../support/phone/hand.ts'
import { type Corner, type Measured, measureScreen } from '../support/phone/measureScreen.ts'
import { openMeeting } from '../support/phone/openMeeting.ts'
import type { Stop } from '../support/phone/stop.ts'
import { TOUR } from '../support/phone/tour.ts'
import { TOUR_OF_PEOPLE } from '../support/phone/tourOfPeople.ts'
import { giveVoices } from '../support/phone/voices.ts'
import {
  createDataFolder,
  killServers,
  type ServerProcess,
  startServerProcess,
} from '../support/serverProcess.ts'

/** The rules for every screen of the phone: what one can hit, read, reach and find back, in any language and at any size. */

const TARGET_PX = 48
const TEXT_PX = 18
const MOST_CHOICES = 6
const MOST_PICTURES = 9
const NARROW = { width: 320, height: 640 }
/** Signs that are not read: the cross that empties the search. */
const SIGNS = ['✕', '−', '+']
/** Screens with more than six choices, and why that is right there. */
const MORE_CHOICES: Readonly<Record<string, number>> = {
  // Seven languages, each in its own script: nobody reads them all.
  language: 7,
  'other language': 7,
  // A keypad of digits as on every phone.
  code: 9,
  // The twelve pictures of which three are the code, as on the big screen.
  'picture code': 12,
}

/** Here each language has a speaker of its own. */
const BEFORE_A_LANGUAGE = ['language', 'other language']

/** One server for all; each story has a meeting of its own. */
let data: ReturnType<typeof createDataFolder>
let server: ServerProcess
let neighbourhood: Neighbourhood
let people: People

test.beforeAll(async () => {
  data = createDataFolder()
  server = await startServerProcess({ dataFolder: data.path })
  neighbourhood = await fillNeighbourhood(server.origin)
})
test.afterAll(() => {
  killServers()
  data.remove()
})
test.beforeEach(({ browser }) => {
  people = new People(browser)
})
test.afterEach(() => people.leave())

async function arrive(): Promise<Page> {
  const page = await people.arrive({ baseURL: server.origin, viewport: PHONE })
  await page.addInitScript(giveVoices)
  return page
}

/** What is wrong on one screen, at three sizes. */
class Rulebook {
  readonly wrong: string[] = []
  readonly #corners = new Map<string, Corner>()
  readonly #hand: Hand

  constructor(hand: Hand) {
    this.#hand = hand
  }

  async look(screen: string): Promise<void> {
    const { page } = this.#hand
    const usual = await this.#measure(`${screen} at 360`)
    this.#countChoices(screen, usual)
    this.#compareCorners(screen, usual)
    await page.setViewportSize(NARROW)
    await this.#measure(`${screen} at 320`)
    await page.setViewportSize(PHONE)
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '225%'))
    await this.#measure(`${screen} at 200 % text`)
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
  }

  /** Who does not read hears what stands here. */
  async listen(screen: string): Promise<void> {
    const unspoken = await findUnspoken(this.#hand.page, this.#hand.t('common.listen'))
    this.wrong.push(...unspoken.map((text) => `${screen}: not read aloud: “${text}”`))
  }

  async lookWithAxe(screen: string): Promise<void> {
    const { violations } = await new AxeBuilder({ page: this.#hand.page })
      // There are no frames here, so that no other page has to be opened to put its findings together.
      .setLegacyMode()
      .analyze()
    for (const { id, impact, nodes } of violations) {
      if (impact !== 'serious' && impact !== 'critical') continue
      this.wrong.push(`${screen}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)
    }
  }

  async #measure(where: string): Promise<Measured> {
    const { page, t } = this.#hand
    const names = { back: t('common.back'), speaker: t('common.listen'), help: t('common.help') }
    const measured = await measureScreen(page, { targetPx: TARGET_PX, textPx: TEXT_PX, names, signs: SIGNS })
    this.wrong.push(...[...new Set(measured.broken)].map((each) => `${where}: ${each}`))
    return measured
  }

  #countChoices(screen: string, { choices, targets }: Measured): void {
    if (targets === 0) this.wrong.push(`${screen}: nothing to touch`)
    if (choices.most > (MORE_CHOICES[screen] ?? MOST_CHOICES))
      this.wrong.push(`${screen}: ${choices.most} choices`)
    if (choices.mostWithPictures > (MORE_CHOICES[screen] ?? MOST_PICTURES))
      this.wrong.push(`${screen}: ${choices.mostWithPictures} choices with pictures`)
  }

  #compareCorners(screen: string, { corners }: Measured): void {
    for (const [which, corner] of Object.entries(corners)) {
      const before = this.#corners.get(which) ?? corner
      this.#corners.set(which, before)
      if (before.join() !== corner.join())
        this.wrong.push(`${screen}: ${which} at ${corner.join()} instead of ${before.join()}`)
    }
  }

  /** Every corner was seen, so that comparing them was no empty word. */
  cornersSeen(): string[] {
    return [...this.#corners.keys()].toSorted()
  }
}

/** Goes by every stop, in one language. */
async function keepsRules(language: Language, stops: readonly Stop[]): Promise<Rulebook> {
  const hand = await Hand.of(await arrive(), language, await openMeeting(neighbourhood))
  const rules = new Rulebook(hand)
  for (const { screen, go } of stops) {
    await test.step(screen, async () => {
      await go(hand)
      await rules.look(screen)
      // What is read aloud, how a page is built and its colours are the same in every language.
      if (language !== 'nl') return
      if (!BEFORE_A_LANGUAGE.includes(screen)) await rules.listen(screen)
      await rules.lookWithAxe(screen)
    })
  }
  expect(rules.wrong).toEqual([])
  expect(people.faults()).toEqual([])
  return rules
}

for (const language of ['nl', 'ar', 'ti', 'pl'] as const) {
  test(`every screen keeps the rules, in ${language}`, async () => {
    test.setTimeout(300_000)
    const rules = await keepsRules(language, TOUR)
    expect(rules.cornersSeen()).toEqual(['back', 'help', 'speaker'])
  })
}

for (const language of ['nl', 'ar', 'ti'] as const) {
  test(`so does every screen for those without a phone of their own, in ${language}`, async () => {
    test.setTimeout(300_000)
    await keepsRules(language, TOUR_OF_PEOPLE)
  })
}

const MOST_TAPS = 4

/** What lays the card on the table: the place that it belongs, where there are more. */
function placeButton({ page, t }: Hand, hasZones: boolean) {
  const zones = page.getByRole('group', { name: t('phone.zone.where') })
  return hasZones
    ? zones.getByRole('button').first()
    : page.getByRole('button', { name: t('phone.place'), exact: true })
}

for (const hasZones of [false, true]) {
  test(`four taps from the link to a card on the table, ${hasZones ? 'in one of two zones' : 'in a step with one zone'}`, async () => {
    const page = await arrive()
    let taps = 0
    let keys = 0
    await page.exposeFunction('noteTap', () => taps++)
    await page.exposeFunction('noteKey', () => keys++)
    await page.addInitScript(() => {
      const tell = (name: string) => (Reflect.get(window, name) as () => void)()
      window.addEventListener('click', ({ isTrusted }) => isTrusted && tell('noteTap'), true)
      window.addEventListener('keydown', () => tell('noteKey'), true)
    })
    const hand = await Hand.of(page, 'nl', await openMeeting(neighbourhood))
    if (!hasZones) await goToStep(hand.table, 'check-in')
    await page.goto(`/m?c=${hand.table.code}`)
    await hand.chooseLanguage()
    await hand.pressPart('phone.side.resident')
    await hand.tiles().last().click()
    await placeButton(hand, hasZones).click()
    await hand.sees('phone.placed.title')
    await expect.poll(() => taps).toBeGreaterThan(0)
    expect(taps).toBeLessThanOrEqual(MOST_TAPS)
    expect(keys).toBe(0)
  })
}

/** Tabs on until the focus is there, and sees it wherever it comes by. */
async function tabTo(page: Page, selector: string, words = ''): Promise<void> {
  const MOST_STOPS = 80
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(
      ({ selector, words }) => {
        const focused = document.activeElement
        if (!focused || focused === document.body) return { isThere: false, isSeen: true, name: '' }
        const frames = [focused, focused.closest('label'), focused.closest('search')]
        const isSeen = frames.some((frame) => {
          if (!frame) return false
          const { outlineStyle, outlineWidth } = getComputedStyle(frame)
          return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
        })
        const name = focused.textContent?.trim() ?? ''
        return { isThere: focused.matches(selector) && name.includes(words), isSeen, name }
      },
      { selector, words },
    )
    expect(at.isSeen, `the focus is seen at “${at.name}”`).toBe(true)
    if (at.isThere) return
  }
  throw new Error(`no way to ${selector} ${words} by keyboard`)
}

test('by keyboard alone, from the link to a card on the table', async () => {
  const page = await arrive()
  const hand = await Hand.of(page, 'nl', await openMeeting(neighbourhood))
  await page.goto(`/m?c=${hand.table.code}`)
  await expect(page.getByRole('button', { name: 'Nederlands' })).toBeVisible()
  await tabTo(page, 'main button', 'Nederlands')
  await page.keyboard.press('Enter')
  await hand.sees('phone.side.title')
  // A screen that comes takes the focus to its heading.
  await expect(page.locator('h1')).toBeFocused()
  await tabTo(page, 'main button', hand.t('phone.side.resident'))
  await page.keyboard.press('Enter')
  await hand.seesQuestion()
  await expect(page.locator('h1')).toBeFocused()
  await tabTo(page, 'main div > button[aria-pressed="false"]')
  await page.keyboard.press('Space')
  await expect(placeButton(hand, true)).toBeVisible()
  await tabTo(page, `fieldset[aria-label="${hand.t('phone.zone.where')}"] button`)
  await page.keyboard.press('Enter')
  await hand.sees('phone.placed.title')
})

test('when the time is over nothing is taken away: the card in hand can still be laid down', async () => {
  const page = await arrive()
  await page.clock.install()
  const hand = await Hand.of(page, 'nl', await openMeeting(neighbourhood))
  await page.goto(`/m?c=${hand.table.code}`)
  await hand.chooseLanguage()
  await hand.pressPart('phone.side.resident')
  await hand.tiles().last().click()
  await hand.table.facilitator.call('POST /api/sessions/:sessionId/lead', {
    params: { sessionId: hand.table.openSessionId },
    body: { type: 'startTimer', minutes: 1 },
  })
  // The timer may reach the phone later than two minutes of its own clock.
  await expect(async () => {
    await page.clock.fastForward('02:00')
    await expect(page.getByRole('timer')).toHaveText(hand.t('phone.timer.over'), { timeout: 1_000 })
  }).toPass()
  await placeButton(hand, true).click()
  await hand.sees('phone.placed.title')
})
