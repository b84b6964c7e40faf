import { expect, type Page, test } from '@playwright/test'
import type { OwnCard } from '@wijktafel/shared/api/participant'
import { Phone } from '../support/pages/phone.ts'
import { PHONE } from '../support/people.ts'
import { photoWithPosition } from '../support/photoWithPosition.ts'
import { Table } from '../support/table.ts'

/** Somebody asks for their card to go for good: the regisseur erases it from everywhere, after the meeting too. */

const VOICE_FILE = new URL('../../server/src/sounds/fixtures/voice.m4a', import.meta.url).pathname
const STRESS = 'Hier krijg ik stress van'
const SECRET = 'Ik slik elke dag pillen'
const STAYS = 'Herrie in de nacht'

let table: Table

test.beforeEach(async ({ browser }) => {
  table = await Table.open(browser)
})
test.afterEach(async () => {
  const faults = table.people.faults()
  await table.clear()
  expect(faults).toEqual([])
})

async function guest(): Promise<Phone> {
  const phone = new Phone(await table.people.arrive({ baseURL: table.server.origin, viewport: PHONE }))
  await phone.openAddress(`/m?c=${table.neighbourhood.code}`)
  await phone.sitDown(3)
  return phone
}

/** Words, a photo and a voice on one card. */
async function layFullCard(phone: Phone): Promise<OwnCard> {
  const { page } = phone
  const more = page.getByRole('group', { name: 'Wil je er iets bij doen?' })
  await phone.chooseZone(STRESS)
  await phone.beginPhoto({ name: 'huis.jpg', mimeType: 'image/jpeg', buffer: await photoWithPosition() })
  await more.getByRole('button', { name: 'Praten' }).click()
  await page.locator('input[type=file]').last().setInputFiles(VOICE_FILE)
  await expect(phone.heading('Luister eerst. Is het goed?')).toBeVisible()
  await more.getByRole('button', { name: 'Schrijven' }).click()
  await page.getByRole('textbox').fill(SECRET)
  await phone.place()
  await expect(phone.heading('Jouw kaartje ligt op tafel')).toBeVisible()
  const answer = await page.request.get(`/api/sessions/${table.sessionId}/own`)
  const { participants } = (await answer.json()) as { participants: { cards: OwnCard[] }[] }
  const card = participants.flatMap(({ cards }) => cards).find(({ text }) => text === SECRET)
  if (!card) throw new Error('The card did not arrive.')
  return card
}

test('a card with words, a photo and a voice is erased on request: from the boards, the list, the report and the phones', async () => {
  const noor = await table.facilitator()
  const mila = await table.member('core')
  const phone = await guest()
  const card = await layFullCard(phone)
  const media = [card.photo, card.voice].map((id) => `/api/media/${id}`)
  const statusOf = async (page: Page) =>
    Promise.all(media.map(async (path) => (await page.request.get(path)).status()))
  const report = await noor.page.context().newPage()
  const line = report.getByRole('listitem').filter({ hasText: SECRET })

  await test.step('after the reveal everyone sees the photo and can listen', async () => {
    await noor.next('Laat alles zien')
    for (const { board } of [noor, mila]) {
      await expect(board.card(SECRET).locator('img[src*="/api/media/"]')).toBeVisible()
      await expect(board.card(SECRET).getByRole('button', { name: /^Luister: opname/ })).toBeVisible()
    }
    await mila.panelButton('Lijst').click()
    await expect(mila.page.locator('[data-record]').filter({ hasText: SECRET })).toBeVisible()
    await phone.goOn()
    await expect(phone.page.getByText(SECRET)).toBeVisible()
    for (const page of [noor.page, mila.page, phone.page]) expect(await statusOf(page)).toEqual([200, 200])
  })

  await test.step('who is no regisseur finds no way to erase in the report', async () => {
    await mila.page.goto(`/bijeenkomst/${table.sessionId}/verslag`)
    await expect(mila.page.getByText(SECRET)).toBeVisible()
    await expect(mila.page.getByRole('button', { name: 'Wis een kaartje…' })).toHaveCount(0)
    await mila.page.goBack()
    await mila.board.isReady()
  })

  await test.step('nothing goes before she said that she is sure', async () => {
    await report.goto(`/bijeenkomst/${table.sessionId}/verslag`)
    await expect(line.getByRole('img', { name: 'Foto' })).toBeVisible()
    await expect(line.getByRole('button', { name: 'Wis dit kaartje' })).toHaveCount(0)
    await report.getByRole('button', { name: 'Wis een kaartje…' }).click()
    await line.getByRole('button', { name: 'Wis dit kaartje' }).click()
    const sheet = report.getByRole('alertdialog', { name: 'Dit kaartje voor altijd wissen?' })
    await expect(sheet.getByRole('button', { name: 'Wis dit kaartje' })).toBeDisabled()
    await sheet.getByRole('button', { name: 'Toch niet' }).click()
    await expect(sheet).toBeHidden()
    expect(await statusOf(noor.page)).toEqual([200, 200])
    await expect(line).toBeVisible()
  })

  await test.step('sure: it goes from the report, every board, the list and the phones', async () => {
    await line.getByRole('button', { name: 'Wis dit kaartje' }).click()
    const sheet = report.getByRole('alertdialog', { name: 'Dit kaartje voor altijd wissen?' })
    await sheet.getByText('Ik weet het zeker').click()
    await sheet.getByRole('button', { name: 'Wis dit kaartje' }).click()
    await expect(report.getByText('Het kaartje is gewist.')).toBeVisible()
    await expect(sheet).toBeHidden()
    await expect(line).toHaveCount(0)
    await report.getByRole('button', { name: 'Klaar met wissen' }).click()
    await expect(report.getByRole('button', { name: 'Wis dit kaartje' })).toHaveCount(0)
    await expect(report.getByText(STAYS)).toBeVisible()
    for (const { board } of [noor, mila]) {
      await expect(board.card(SECRET)).toHaveCount(0)
      await expect(board.card(STAYS)).toBeVisible()
    }
    await mila.panelButton('Lijst').click()
    await expect(mila.page.locator('[data-record]').filter({ hasText: STAYS })).toBeVisible()
    await expect(mila.page.locator('[data-record]').filter({ hasText: SECRET })).toHaveCount(0)
    await expect(phone.page.getByText(STAYS)).toBeVisible()
    await expect(phone.page.getByText(SECRET)).toHaveCount(0)
  })

  await test.step('its photo and its voice are gone for everyone, for its maker too', async () => {
    for (const page of [noor.page, mila.page, phone.page]) expect(await statusOf(page)).toEqual([404, 404])
  })

  await test.step('also after a reload', async () => {
    for (const { page, board } of [noor, mila]) {
      await page.reload()
      await expect(board.card(STAYS)).toBeVisible()
      await expect(board.card(SECRET)).toHaveCount(0)
    }
    await report.reload()
    await expect(report.getByText(STAYS)).toBeVisible()
    await expect(report.getByText(SECRET)).toHaveCount(0)
    await phone.page.reload()
    await expect(phone.page.getByText(STAYS)).toBeVisible()
    await expect(phone.page.getByText(SECRET)).toHaveCount(0)
  })
})
