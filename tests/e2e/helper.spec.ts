import { expect, type Page, test } from '@playwright/test'
import { newId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { Phone } from '../support/pages/phone.ts'
import { PHONE } from '../support/people.ts'
import { Table } from '../support/table.ts'

/** Several people on one device: each with a face, cards and a ballot of their own. */

let table: Table

test.beforeEach(async ({ browser }) => {
  table = await Table.open(browser)
})
test.afterEach(() => table.clear())

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const cardText = { turtle: 'Te veel lawaai', fatma: 'درج مكسور', pro: 'Lange wachtlijst' }

interface Kept {
  participantId: string
  side: string
  face: string
}
const seatsOn = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('wijktafel.seats') ?? '[]') as Kept[])

async function sitAt(page: Page): Promise<Phone> {
  const phone = new Phone(page)
  await phone.openAddress(`/m?c=${table.neighbourhood.code}`)
  await phone.sitDown()
  return phone
}

/** From help: one more person, in a language and on a side of their own; the device goes to them. */
async function add(page: Page, options: { side: RegExp; language?: string }): Promise<void> {
  await button(page, 'Iemand doet mee op dit toestel').click()
  if (options.language) {
    await button(page, 'Andere taal').click()
    await button(page, options.language).click()
  }
  await button(page, options.side).click()
}

async function writeCard(page: Page, words: { write: string; place: string; text: string }): Promise<void> {
  await button(page, words.write).first().click()
  await page.getByRole('textbox').fill(words.text)
  await button(page, words.place).click()
}

test('three people on one phone: own cards, own ballots, and nothing of one before the eyes of the next', async () => {
  const page = await table.people.arrive({ baseURL: table.server.origin, viewport: PHONE })
  const phone = await sitAt(page)
  await expect(button(page, 'Hulp').first()).toBeVisible()

  await test.step('the first one makes a card', async () => {
    await phone.chooseZone('Hier krijg ik stress van')
    await phone.beginWords(cardText.turtle)
    await phone.place()
    await expect(page.getByText(cardText.turtle)).toBeVisible()
    await phone.goOn()
  })

  await test.step('a second one joins, in Arabic, and gets the phone over a cover', async () => {
    await button(page, 'Hulp').first().click()
    await add(page, { side: /^من سكان الحي/, language: 'العربية' })
    await expect(phone.heading(/^Geef het toestel aan/)).toBeVisible()
    expect(await phone.text()).not.toContain(cardText.turtle)
    await page.goBack()
    await expect(page.getByText(cardText.turtle)).toHaveCount(0)
    await expect(phone.heading('Wie is er nu?')).toBeVisible()
    await page.reload()
    await expect(phone.heading('Wie is er nu?')).toBeVisible()
    expect(await phone.text()).not.toContain(cardText.turtle)
    await page.locator('main button').nth(1).click()
    await button(page, 'أنا هو').click()
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    expect(await phone.text()).not.toContain(cardText.turtle)
  })

  await test.step('her card is hers, also when it is sent after she handed the phone on', async () => {
    await page.context().setOffline(true)
    await writeCard(page, { write: 'كتابة', place: 'هذا يسبب لي التوتر', text: cardText.fatma })
    await expect(page.getByText(cardText.fatma)).toBeVisible()
    await button(page, /^الآن/).click()
    await page.locator('main button').first().click()
    expect(await phone.text()).not.toContain(cardText.fatma)
    await button(page, 'Ik ben het').click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
    expect(await phone.text()).not.toContain(cardText.fatma)
    await page.context().setOffline(false)
  })

  await test.step('a professional joins, and stays after a reload', async () => {
    await button(page, 'Hulp').first().click()
    await add(page, { side: /^Professional/ })
    await button(page, 'Ik ben het').click()
    await phone.chooseZone('Hier word ik blij van')
    await phone.beginWords(cardText.pro)
    await phone.place()
    await expect(page.getByText(cardText.pro)).toBeVisible()
    await page.reload()
    await expect(button(page, /^Nu: /)).toBeVisible()
    const kept = await seatsOn(page)
    expect(kept.map(({ side }) => side)).toEqual(['resident', 'resident', 'professional'])
    expect(new Set(kept.map(({ face }) => face)).size).toBe(3)
  })

  const own = () =>
    page.evaluate(async (sessionId) => {
      const response = await fetch(`/api/sessions/${sessionId}/own`)
      return (await response.json()) as {
        participants: { id: string; cards: { text: string }[]; voted: string[] }[]
      }
    }, table.sessionId)

  await test.step('each card is of who made it', async () => {
    await expect
      .poll(async () => (await own()).participants.map(({ cards }) => cards.map(({ text }) => text)))
      .toEqual([[cardText.turtle], [cardText.fatma], [cardText.pro]])
  })

  const { facilitator } = table.neighbourhood
  const { id: decisionId } = await facilitator.call('POST /api/sessions/:sessionId/decisions', {
    params: { sessionId: table.sessionId },
    body: {
      ...{ id: newId(), proposal: 'Komt er een bankje?', pictures: [], influence: 'decide' as const },
      ...{ format: 'consent' as const, options: [] },
    },
  })

  await test.step('the phone goes round for the ballots', async () => {
    await facilitator.call('POST /api/decisions/:decisionId/open', { params: { decisionId } })
    await vote(page, 'nl')
    const left = page.getByRole('region', { name: 'Wie stemt er nog?' }).getByRole('button')
    await expect(left).toHaveCount(2)
    await left.first().click()
    await button(page, 'Ik ben het').click()
    await vote(page, 'nl')
    await expect(left).toHaveCount(1)
    await left.first().click()
    await button(page, 'أنا هو').click()
    await expect(page.getByText('Ik stem')).toHaveCount(0)
    await vote(page, 'ar')
    await expect(page.getByRole('region', { name: 'من لم يصوّت بعد؟' })).toHaveCount(0)
    expect((await own()).participants.map(({ voted }) => voted)).toEqual([
      [decisionId],
      [decisionId],
      [decisionId],
    ])
  })

  await test.step('three ballots count; so few of a side stay together', async () => {
    const closed = await facilitator.call('POST /api/decisions/:decisionId/close', { params: { decisionId } })
    expect(closed.result).toMatchObject({ ballots: 3, total: { agree: 3 }, bySide: null })
  })
  expect(table.people.faults()).toEqual([])
})

const VOTE = {
  nl: { give: 'Geef mijn stem', yes: 'Ja, geef mijn stem' },
  ar: { give: 'أعطي صوتي', yes: 'نعم، أعطي صوتي' },
}

async function vote(page: Page, language: keyof typeof VOTE): Promise<void> {
  await page.locator('main label').first().click()
  await button(page, VOTE[language].give).click()
  await button(page, VOTE[language].yes).click()
}

test('a tablet of the table: everybody taps their own face, and it comes back to everyone by itself', async () => {
  const page = await table.people.arrive({
    baseURL: table.server.origin,
    viewport: { width: 768, height: 1024 },
  })
  await page.clock.install()
  const phone = await sitAt(page)
  const faces = page.getByRole('navigation', { name: 'Wie is er nu?' }).locator('button:not([data-add])')
  const arrive = async (n: number) => {
    await faces.nth(n).click()
    await button(page, 'Ik ben het').click()
  }

  await test.step('it becomes the table’s, and one more sits down', async () => {
    await expect(button(page, 'Schrijven').first()).toBeVisible()
    await button(page, 'Hulp').first().click()
    await button(page, 'Deze tablet is van de tafel').click()
    await expect(phone.heading(/Waar krijg jij stress/)).toBeVisible()
    await button(page, 'Iemand doet mee op dit toestel').click()
    await button(page, /^Bewoner/).click()
    await expect(faces).toHaveCount(2)
  })

  await test.step('a card goes to the table, and the screen back to everyone', async () => {
    await arrive(1)
    await phone.chooseZone('Hier krijg ik stress van')
    await phone.beginWords(cardText.turtle)
    await phone.place()
    await expect(page.getByText(/^Het kaartje van .* ligt op tafel\.$/)).toBeVisible()
    await expect(faces).toHaveCount(2)
    expect(await phone.text()).not.toContain(cardText.turtle)
  })

  await test.step('a card that somebody walks away from is kept, for them alone', async () => {
    await arrive(0)
    await phone.beginWords(cardText.pro)
    await page.clock.fastForward(LIMITS.TABLE_IDLE_MS + 1_000)
    await expect(page.getByText(/^Het kaartje van .* is bewaard\.$/)).toBeVisible()
    await arrive(1)
    await expect(button(page, 'Schrijven')).toHaveCount(1)
    expect(await phone.text()).not.toContain(cardText.pro)
    await button(page, /^Nu: .*Terug naar de tafel/).click()
    await arrive(0)
    // On the card in hand there are words already.
    await button(page, 'Schrijven').nth(1).click()
    await expect(page.getByRole('textbox')).toHaveValue(cardText.pro)
    await button(page, /^Nu: /).click()
  })

  await test.step('it is still the table’s after a reload, and lying down too', async () => {
    await page.setViewportSize({ width: 1024, height: 768 })
    await page.reload()
    await expect(faces).toHaveCount(2)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(1024)
    await button(page, 'Dit is mijn eigen toestel').click()
    await expect(phone.heading('Wie is er nu?')).toBeVisible()
  })
  expect(table.people.faults()).toEqual([])
})
