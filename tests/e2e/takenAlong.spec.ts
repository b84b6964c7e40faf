import { expect, type Page, test } from '@playwright/test'
import type { OwnCard } from '@wijktafel/shared/api/participant'
import { Phone } from '../support/pages/phone.ts'
import { PHONE } from '../support/people.ts'
import { goToStep } from '../support/phone/goToStep.ts'
import { photoWithPosition } from '../support/photoWithPosition.ts'
import { Table } from '../support/table.ts'

/** The meeting goes on while somebody has a card in hand, to a question that does not take all of it. */

const STRESS = 'Hier krijg ik stress van'
/** Takes pictures and words. */
const NO_PHOTO = {
  id: 'afspraken',
  question: 'Wat heb jij nodig om hier vrij te praten?',
  zone: 'Dit doen we wel',
}
const WORDS = 'De bushalte is donker'

let table: Table

test.beforeEach(async ({ browser }) => {
  table = await Table.open(browser)
})
test.afterEach(async () => {
  const faults = table.people.faults()
  await table.clear()
  expect(faults).toEqual([])
})

async function sitDown(): Promise<Phone> {
  const phone = new Phone(await table.people.arrive({ baseURL: table.server.origin, viewport: PHONE }))
  await phone.openAddress(`/m?c=${table.neighbourhood.code}`)
  await phone.sitDown(4)
  return phone
}

async function cardsOf(page: Page): Promise<OwnCard[]> {
  const answer = await page.request.get(`/api/sessions/${table.sessionId}/own`)
  const { participants } = (await answer.json()) as { participants: { cards: OwnCard[] }[] }
  return participants.flatMap(({ cards }) => cards)
}

const kept = (page: Page) => page.getByRole('region', { name: 'Dit kaartje heb je nog' })
const tray = (page: Page) => page.getByRole('group', { name: 'Op jouw kaartje' })
const aside = (page: Page) => page.getByText('Dit gaat niet mee: Foto. Jij houdt het.')

/** A photo with words, not on the table yet; then comes a question that takes no photo. */
async function beginAndGoOn(phone: Phone) {
  const { page } = phone
  await phone.chooseZone(STRESS)
  await phone.beginPhoto({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: await photoWithPosition() })
  await page
    .getByRole('group', { name: 'Wil je er iets bij doen?' })
    .getByRole('button', { name: 'Schrijven' })
    .click()
  await page.getByRole('textbox').fill(WORDS)
  const activityId = await goToStep(table.neighbourhood, NO_PHOTO.id)
  await expect(phone.heading(NO_PHOTO.question)).toBeVisible()
  await expect(kept(page).getByRole('img', { name: 'Foto' })).toBeVisible()
  return activityId
}

test('what the new question does not take stays in hand, is said, and goes to its own question later', async () => {
  const phone = await sitDown()
  const { page } = phone
  const activityId = await beginAndGoOn(phone)

  await test.step('a tap takes the card along: its photo stays behind, and the phone says so', async () => {
    await page.getByRole('button', { name: 'Lawaai', exact: true }).first().click()
    await expect(aside(page)).toBeVisible()
    await expect(tray(page).getByRole('button', { name: 'Lawaai', exact: true })).toBeVisible()
    await expect(tray(page).getByRole('button', { name: 'Schrijven' })).toBeVisible()
    await expect(tray(page).getByRole('button', { name: 'Foto' })).toHaveCount(0)
  })

  await test.step('also after a reload', async () => {
    await page.reload()
    await expect(aside(page)).toBeVisible()
  })

  await test.step('the rest goes to the table and is not refused', async () => {
    await phone.chooseZone(NO_PHOTO.zone)
    await phone.place()
    await expect(phone.heading('Jouw kaartje ligt op tafel')).toBeVisible()
    expect(await cardsOf(page)).toMatchObject([{ activityId, text: WORDS, pictures: ['1F50A'], photo: null }])
    await phone.goOn()
  })

  await test.step('the photo is still there, and goes to the question that it was made for', async () => {
    await expect(kept(page).getByRole('img', { name: 'Foto' })).toBeVisible()
    await kept(page).getByRole('button', { name: 'Ga verder' }).click()
    await phone.chooseZone(STRESS)
    await phone.place()
    await expect(phone.heading('Jouw kaartje ligt op tafel')).toBeVisible()
    const late = (await cardsOf(page)).find(({ photo }) => photo !== null)
    expect(late).toMatchObject({ zoneId: 'stress', text: '', pictures: [] })
    expect(late?.activityId).not.toBe(activityId)
    await phone.goOn()
    await expect(kept(page)).toHaveCount(0)
  })
})

test('one goes back to the other question with the whole card', async () => {
  const phone = await sitDown()
  const { page } = phone
  await beginAndGoOn(phone)
  await page.getByRole('button', { name: 'Lawaai', exact: true }).first().click()
  await page.getByRole('button', { name: 'Andere vraag' }).click()
  await expect(aside(page)).toHaveCount(0)
  for (const name of ['Lawaai', 'Foto', 'Schrijven'])
    await expect(tray(page).getByRole('button', { name, exact: true })).toBeVisible()
  await phone.chooseZone(STRESS)
  await phone.place()
  await expect(phone.heading('Jouw kaartje ligt op tafel')).toBeVisible()
  const [card] = await cardsOf(page)
  expect(card).toMatchObject({ zoneId: 'stress', text: WORDS, pictures: ['1F50A'] })
  expect(card?.photo).not.toBeNull()
})
