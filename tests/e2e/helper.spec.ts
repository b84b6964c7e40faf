import { expect, type Page, test } from '@playwright/test'
import { newId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { Phone } from '../support/pages/phone.ts'
import { LAPTOP, PHONE } from '../support/people.ts'
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
    // Not only its picture before it is placed.
    await expect(phone.heading(/^Jouw kaartje/)).toBeVisible()
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

const TABLET = { width: 768, height: 1024 }
const openTable = 'Deze tablet is van de tafel'

/** The faces along the edges of a tablet of the table. */
const facesOn = (page: Page) =>
  page.getByRole('navigation', { name: 'Wie is er nu?' }).locator('button:not([data-add])')

/** From the way in: the tablet is of the table, and as many sit around it. */
async function sitAround(page: Page, people: number): Promise<Phone> {
  const phone = new Phone(page)
  await phone.openAddress(`/m?c=${table.neighbourhood.code}`)
  await button(page, openTable).click()
  await expect(phone.heading('Wie zit er aan deze tafel?')).toBeVisible()
  await phone.sitDown()
  for (let seated = 1; seated < people; seated++) {
    await expect(facesOn(page)).toHaveCount(seated)
    await button(page, 'Iemand doet mee op dit toestel').click()
    await phone.sitDown()
  }
  await expect(facesOn(page)).toHaveCount(people)
  return phone
}

async function arriveAt(page: Page, n: number): Promise<void> {
  await facesOn(page).nth(n).click()
  await button(page, 'Ik ben het').click()
}

test('a tablet of the table: everybody taps their own face, and it comes back to everyone by itself', async () => {
  const page = await table.people.arrive({ baseURL: table.server.origin, viewport: TABLET })
  await page.clock.install()
  const phone = await sitAt(page)
  const faces = facesOn(page)
  const arrive = (n: number) => arriveAt(page, n)

  await test.step('it becomes the table’s, and one more sits down', async () => {
    await expect(button(page, 'Schrijven').first()).toBeVisible()
    await button(page, 'Hulp').first().click()
    await button(page, openTable).click()
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
    await button(page, 'Hulp').click()
    await button(page, 'Dit is mijn eigen toestel').click()
    await expect(phone.heading('Wie is er nu?')).toBeVisible()
  })
  expect(table.people.faults()).toEqual([])
})

test('whose the device is, is asked on the way in of a tablet, and never on that of a phone or a laptop', async () => {
  const { origin: baseURL } = table.server
  for (const screen of [
    { viewport: PHONE },
    { viewport: { width: 740, height: 360 }, isTablet: true },
    { viewport: LAPTOP },
  ]) {
    const page = await table.people.arrive({ baseURL, ...screen })
    const phone = new Phone(page)
    await phone.openAddress(`/m?c=${table.neighbourhood.code}`)
    await expect(phone.heading('Wie ben jij hier?')).toBeVisible()
    await expect(button(page, openTable)).toHaveCount(0)
  }

  const page = await table.people.arrive({ baseURL, viewport: TABLET, isTablet: true })
  const phone = new Phone(page)
  await phone.openAddress(`/m?c=${table.neighbourhood.code}`)
  await button(page, openTable).click()
  await expect(phone.heading('Wie zit er aan deze tafel?')).toBeVisible()
  await test.step('who tapped it by mistake goes on alone', async () => {
    await button(page, 'Dit is mijn eigen toestel').click()
    await expect(phone.heading('Wie ben jij hier?')).toBeVisible()
    await phone.sitDown()
    await expect(button(page, 'Schrijven').first()).toBeVisible()
    await expect(facesOn(page)).toHaveCount(0)
  })
})

test('at the table one says something to the regisseur, sees who voted, and finds one’s own cards after the reveal', async () => {
  const page = await table.people.arrive({
    baseURL: table.server.origin,
    viewport: TABLET,
    isTablet: true,
  })
  const phone = await sitAround(page, 3)
  const { facilitator } = table.neighbourhood
  const params = { sessionId: table.sessionId }

  await test.step('a hand of the second one, without their screen', async () => {
    const [, second] = await seatsOn(page)
    await button(page, 'Zeg iets aan de regisseur').click()
    await page.getByRole('dialog', { name: 'Wie wil iets zeggen?' }).getByRole('button').nth(1).click()
    await button(page, 'Hand omhoog').click()
    await expect(button(page, 'Hand omhoog')).toHaveAttribute('aria-pressed', 'true')
    const participantId = second?.participantId ?? ''
    const { signals } = await page.evaluate(
      async (id) => (await (await fetch(`/api/participants/${id}/signals`)).json()) as { signals: string[] },
      participantId,
    )
    expect(signals).toEqual(['hand'])
    await button(page, 'Klaar').click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  await test.step('who voted is marked, what they voted is not', async () => {
    const { id: decisionId } = await facilitator.call('POST /api/sessions/:sessionId/decisions', {
      params,
      body: {
        ...{ id: newId(), proposal: 'Komt er een bankje?', pictures: [], influence: 'decide' as const },
        ...{ format: 'consent' as const, options: [] },
      },
    })
    await facilitator.call('POST /api/decisions/:decisionId/open', { params: { decisionId } })
    await expect(phone.heading('Komt er een bankje?')).toBeVisible()
    await expect(page.getByText('Heeft gestemd')).toHaveCount(0)
    await arriveAt(page, 1)
    await vote(page, 'nl')
    await button(page, /^Nu: .*Terug naar de tafel/).click()
    await expect(page.getByText('Heeft gestemd')).toHaveCount(1)
    await expect(facesOn(page).nth(1)).toContainText('Heeft gestemd')
    await facilitator.call('POST /api/decisions/:decisionId/close', { params: { decisionId } })
    await expect(page.getByText('Heeft gestemd')).toHaveCount(0)
  })

  await test.step('after the reveal a face opens what is of that person, over a cover', async () => {
    await arriveAt(page, 0)
    await button(page, 'Gezien').click()
    await phone.chooseZone('Hier krijg ik stress van')
    await phone.beginWords(cardText.turtle)
    await phone.place()
    await expect(facesOn(page)).toHaveCount(3)
    const { activities } = await facilitator.call('GET /api/sessions/:sessionId', { params })
    const activityId = activities.find(({ state }) => state === 'active')?.id
    if (!activityId) throw new Error('no step is going on')
    const body = { type: 'reveal' as const, activityId }
    await facilitator.call('POST /api/sessions/:sessionId/lead', { params, body })
    await facesOn(page).nth(0).click()
    expect(await phone.text()).not.toContain(cardText.turtle)
    await button(page, 'Ik ben het').click()
    await expect(phone.heading('Jouw kaartjes')).toBeVisible()
    await expect(page.getByText(cardText.turtle)).toBeVisible()
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1)
    await button(page, /^Dit zei iedereen/).click()
    await expect(phone.heading('Dit zei iedereen')).toBeVisible()
    await button(page, /^Terug$/).click()
    await expect(phone.heading('Jouw kaartjes')).toBeVisible()
    await button(page, /^Terug$/).click()
    await expect(facesOn(page)).toHaveCount(3)
  })

  await test.step('one of them stops, from help', async () => {
    await button(page, 'Hulp').click()
    await button(page, 'Iemand stopt').click()
    await page.locator('main button').nth(2).click()
    await button(page, 'Ja, stop').click()
    await expect(facesOn(page)).toHaveCount(2)
  })
  expect(table.people.faults()).toEqual([])
})
