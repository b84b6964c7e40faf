import { expect, type Page, test } from '@playwright/test'
import { newId, type SessionId } from '@wijktafel/shared/ids'
import { Visitor } from '../../scripts/demo/visitor.ts'
import { Phone } from '../support/pages/phone.ts'
import { PHONE } from '../support/people.ts'
import { askReading } from '../support/phone/askReading.ts'
import { Table } from '../support/table.ts'

/** Whether people understand a note is asked of people: they read it on their phone, and tell what they read. */

const SENTENCE = 'Er komt een bankje bij de school.'
const SECOND = 'Het staat er in mei.'

let table: Table

test.beforeEach(async ({ browser }) => {
  table = await Table.lay(browser)
})
test.afterEach(async () => {
  expect(table.people.faults()).toEqual([])
  await table.clear()
})

/** On the address that this test's browsers know. */
function here(url: string): URL {
  const { pathname, search } = new URL(url)
  return new URL(`${pathname}${search}`, table.server.origin)
}

/** Somebody who answers in words, without a screen. */
async function answer(link: URL, text: string): Promise<void> {
  const somebody = new Visitor(table.server.origin)
  const question = link.searchParams.get('q') ?? ''
  const page = await somebody.call('POST /api/question-page', { body: { question } })
  const params = { sessionId: page.sessionId }
  const seat = await somebody.call('POST /api/sessions/:sessionId/participants', {
    params,
    body: { id: newId(), question, face: '1F642', side: 'resident', language: 'nl' },
  })
  await somebody.call('POST /api/sessions/:sessionId/cards', {
    params,
    body: {
      ...{ id: newId(), participantId: seat.id, activityId: page.activityId, zoneId: null },
      ...{ pictures: [], text, photo: null, voice: null },
    },
  })
}

const panel = (page: Page) => page.getByRole('region', { name: 'Begrijpen mensen dit?' })
const lineOf = (page: Page, words: string) => page.getByRole('listitem').filter({ hasText: words })

test('a phone that lost its network before the text came shows it once it is back', async () => {
  const { path } = await askReading(table.neighbourhood)
  const phone = new Phone(await table.people.arrive({ baseURL: table.server.origin, viewport: PHONE }))
  const { page } = phone
  await page.goto(path)
  await page.getByRole('button', { name: 'Nederlands', exact: true }).click()
  await page.getByRole('button', { name: /^Bewoner/ }).click()
  await expect(page.getByRole('heading', { name: 'Wie doet wat' })).toBeVisible()
  // The device forgets what it read; only its seat is kept.
  await page.route('**/api/questions/*/text', (route) => route.abort())
  await page.reload()
  await expect(phone.heading('Lees deze tekst')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Probeer opnieuw' })).toBeVisible()
  await page.unroute('**/api/questions/*/text')
  await page.context().setOffline(true)
  await expect(page.getByText(/Geen internet/).first()).toBeVisible()
  await page.context().setOffline(false)
  await expect(page.getByRole('heading', { name: 'Wie doet wat' })).toBeVisible()
})

test('people read a note on their phone and tell what they read; its writers see who understood, also after the note changed', async () => {
  const noor = await table.facilitator({ viewport: { width: 1440, height: 900 } })
  const { page } = noor
  let link = new URL(table.server.origin)
  let questionPage = ''

  await test.step('a note is written, and people are asked what they read', async () => {
    await noor.openPanel('Notities')
    await page.getByRole('button', { name: 'Nieuwe notitie' }).click()
    await expect(panel(page)).toContainText('Dat weet je pas als mensen het lezen.')
    await page.locator('.ProseMirror').click()
    await page.keyboard.type(`${SENTENCE} ${SECOND}`)
    await expect(page.getByRole('complementary', { name: 'Notities' }).getByText('Bewaard')).toBeVisible()
    await panel(page).getByRole('button', { name: 'Vraag wat mensen lezen' }).click()
    const sheet = page.getByRole('dialog', { name: 'Vraag wat mensen lezen' })
    await expect(sheet.getByLabel('Wat wil je vragen?')).toHaveValue('Wat lees je hier?')
    await sheet.getByRole('button', { name: 'Maak de link' }).click()
    await expect(page.getByRole('heading', { name: 'Wat lees je hier?', level: 1 })).toBeVisible()
    await expect(page.getByText('Er is nog geen antwoord.')).toBeVisible()
    questionPage = page.url()
    link = here(await page.getByLabel('Link naar de vraag').inputValue())
  })

  await test.step('a phone shows the text first, one sentence a line, and comes back to it while answering', async () => {
    const phone = new Phone(await table.people.arrive({ baseURL: table.server.origin, viewport: PHONE }))
    await phone.page.goto(link.href)
    await phone.page.getByRole('button', { name: 'Nederlands', exact: true }).click()
    await phone.page.getByRole('button', { name: /^Bewoner/ }).click()
    await expect(phone.heading('Lees deze tekst')).toBeVisible()
    for (const sentence of [SENTENCE, SECOND])
      await expect(phone.page.getByText(sentence, { exact: true })).toBeVisible()
    await phone.page.getByRole('button', { name: 'Vertel wat je leest' }).click()
    await expect(phone.heading('Wat lees je hier?')).toBeVisible()
    await phone.searchPicture('bankje')
    await phone.page.locator('main button img[src*="/1FA91."]').first().click()
    await phone.page.getByRole('button', { name: 'Terug' }).click()
    await expect(phone.page.getByText(SENTENCE, { exact: true })).toBeVisible()
    await phone.page.getByRole('button', { name: 'Vertel wat je leest' }).click()
    await phone.place()
    await expect(phone.heading('Dank je wel!')).toBeVisible()
    await phone.goOn()
    await expect(phone.heading('Lees deze tekst')).toBeVisible()
  })

  await test.step('the writers mark what was understood, and change their mind', async () => {
    await answer(link, 'Een plek om te zitten')
    await answer(link, 'De school krijgt een bank')
    await expect(page.getByText('3 antwoorden zijn nog niet bekeken.')).toBeVisible()
    const right = lineOf(page, 'Een plek om te zitten')
    const wrong = lineOf(page, 'De school krijgt een bank')
    await right.getByRole('button', { name: 'Niet goed begrepen' }).click()
    await expect(right.getByRole('button', { name: 'Niet goed begrepen' })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    await right.getByRole('button', { name: 'Begrepen', exact: true }).click()
    await wrong.getByRole('button', { name: 'Niet goed begrepen' }).click()
    await expect(page.getByText('Bij 3 mensen of meer zie je hier', { exact: false })).toBeVisible()
    await page
      .getByRole('listitem')
      .filter({ has: page.locator('img[src*="/1FA91."]') })
      .getByRole('button', { name: 'Begrepen', exact: true })
      .click()
    await expect(page.getByText('2 van de 3 mensen begrepen de tekst.')).toBeVisible()
    await expect(page.getByText('nog niet bekeken')).toHaveCount(0)
  })

  await test.step('the share stands at the note, and says so when the note changes', async () => {
    await page.getByRole('link', { name: 'Naar de notitie' }).click()
    await expect(panel(page)).toContainText('2 van de 3 mensen begrepen de tekst.')
    await expect(panel(page)).not.toContainText('De tekst is daarna veranderd.')
    await page.locator('.ProseMirror').click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Kom je kijken?')
    await expect(panel(page)).toContainText('De tekst is daarna veranderd.')
    await panel(page).getByRole('button', { name: 'Vraag het opnieuw' }).click()
    const sheet = page.getByRole('dialog', { name: 'Vraag wat mensen lezen' })
    await sheet.getByRole('button', { name: 'Maak de link' }).click()
    await expect(page).not.toHaveURL(questionPage)
    await expect(page.getByText('Er is nog geen antwoord.')).toBeVisible()
    await page.getByRole('link', { name: 'Naar de notitie' }).click()
    await expect(panel(page).getByRole('listitem')).toContainText('2 van de 3 mensen begrepen de tekst.')
  })

  const { facilitator } = table.neighbourhood
  const sessionId = questionPage.split('/').at(-1) as SessionId
  const { reading } = await facilitator.call('GET /api/questions/:sessionId', { params: { sessionId } })
  expect(reading).toMatchObject({ share: { people: 3, understood: 2 }, isChanged: true })
})
