import { type Browser, expect, type Page, test } from '@playwright/test'
import type { OwnCard } from '@wijktafel/shared/api/participant'
import { type ActivityId, newId, type SessionId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { FEELINGS, feelingOf } from '@wijktafel/shared/pictures/feelings'
import sharp from 'sharp'
import config from '../playwright.config.ts'
import { Phone } from '../support/pages/phone.ts'
import { PHONE } from '../support/people.ts'
import { Table } from '../support/table.ts'

/** A resident makes a card on a phone: each way to do so, and what may go wrong. */

// A microphone that beeps, and nobody who must say yes.
test.use({
  launchOptions: {
    ...config.use?.launchOptions,
    args: [
      ...(config.use?.launchOptions?.args ?? []),
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
    ],
  },
})

const STRESS = 'Hier krijg ik stress van'
/** Of the photo, in pixels: as fine as what one knows a face by. */
const SQUARE = 15
const [COLUMNS, ROWS] = [60, 40]
let table: Table

async function sitDown(browser: Browser): Promise<Phone> {
  table = await Table.open(browser)
  return joinTable()
}

async function joinTable(): Promise<Phone> {
  const phone = new Phone(await table.people.arrive({ baseURL: table.server.origin, viewport: PHONE }))
  await phone.openAddress('/m')
  await phone.typeCode(table.neighbourhood.code)
  await phone.sitDown()
  return phone
}

test.afterEach(async () => {
  const faults = table.people.faults()
  await table.clear()
  expect(faults).toEqual([])
})

/** A new step on the screens, in the open. */
async function beginStep(templateId: string): Promise<ActivityId> {
  const { facilitator } = table.neighbourhood
  const id = newId<ActivityId>()
  const params = { sessionId: table.sessionId }
  await facilitator.call('POST /api/sessions/:sessionId/activities', { params, body: { id, templateId } })
  await facilitator.call('PATCH /api/activities/:activityId', {
    params: { activityId: id },
    body: { silent: false },
  })
  const { activities } = await facilitator.call('GET /api/sessions/:sessionId', { params })
  const from = activities.find(({ state }) => state === 'active')?.id ?? null
  await facilitator.call('POST /api/sessions/:sessionId/lead', { params, body: { type: 'go', from, to: id } })
  return id
}

/** What the server has of this phone. */
async function cardsOf(page: Page, sessionId: SessionId): Promise<OwnCard[]> {
  const answer = await page.request.get(`/api/sessions/${sessionId}/own`)
  const { participants } = (await answer.json()) as { participants: { cards: OwnCard[] }[] }
  return participants.flatMap(({ cards }) => cards)
}

/** Of the card in hand, as this device keeps it. */
function keptPictures(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('wijktafel-draft')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const asked = opening.result.transaction('draft').objectStore('draft').get('draft')
          asked.onerror = () => reject(asked.error)
          asked.onsuccess = () => {
            opening.result.close()
            resolve(asked.result?.pictures ?? [])
          }
        }
      }),
  )
}

const isLaid = (phone: Phone) => expect(phone.heading('Jouw kaartje ligt op tafel')).toBeVisible()

test('a card lies on the table two taps after the question, in its zone too; the order tells a story', async ({
  browser,
}) => {
  const phone = await sitDown(browser)
  const { page } = phone
  const tap = (name: string) => page.getByRole('button', { name, exact: true }).first().click()
  await expect(page.getByRole('button', { name: STRESS, exact: true })).toHaveCount(0)
  await tap('Lawaai')
  await tap(STRESS)
  await isLaid(phone)
  await phone.goOn()

  await phone.beginPictures(['Bus', 'Lawaai', 'Afval'])
  const tray = page.getByRole('group', { name: 'Op jouw kaartje' })
  await tray.getByRole('button', { name: 'Afval', exact: true }).click()
  await page.getByRole('button', { name: 'Afval naar voren' }).click()
  await expect.poll(() => keptPictures(page)).toEqual(['1F68C', '1F6AE', '1F50A'])
  await page.reload()
  await expect(tray.getByRole('button', { name: 'Afval', exact: true })).toBeVisible()
  await phone.chooseZone('Hier word ik blij van')
  await phone.place()
  await isLaid(phone)
  const [first, second] = await cardsOf(page, table.sessionId)
  expect(first).toMatchObject({ pictures: ['1F50A'], zoneId: 'stress' })
  expect(second?.pictures).toEqual(['1F68C', '1F6AE', '1F50A'])
  expect(second?.zoneId).not.toBe('stress')

  await phone.goOn()
  await beginStep('check-in')
  await expect(phone.heading('Hoe zit jij erbij vandaag?')).toBeVisible()
  await tap('Lawaai')
  await tap('Leg op tafel')
  await isLaid(phone)
})

test('says it, feels it and shows where it is: each counts as a card, alone or together', async ({
  browser,
}) => {
  const phone = await sitDown(browser)
  const { page } = phone
  const map = await beginStep('wijkkaart')
  await expect(phone.heading(/fijn of juist niet/)).toBeVisible()
  await phone.chooseZone('Fijne plek')
  await phone.beginPlace({ x: 0.25, y: 0.5 })
  await page.keyboard.press('ArrowRight')
  await phone.place()
  await isLaid(phone)
  const placed = (await cardsOf(page, table.sessionId)).find(({ activityId }) => activityId === map)
  expect(placed?.place?.x).toBeCloseTo(0.27, 1)
  expect(placed?.place?.y).toBeCloseTo(0.5, 1)
  await expect(page.getByText('Op de kaart')).toBeVisible()
  await phone.goOn()

  const checkIn = await beginStep('check-in')
  await expect(phone.heading('Hoe zit jij erbij vandaag?')).toBeVisible()
  await phone.beginFeeling('Heel goed')
  await page
    .getByRole('group', { name: 'Wil je er iets bij doen?' })
    .getByRole('button', { name: 'Praten' })
    .click()
  await page.getByRole('button', { name: 'Neem op' }).click()
  await expect(page.getByText('0:02 van 1:00')).toBeVisible()
  await page.getByRole('button', { name: 'Klaar', exact: true }).click()
  await expect(phone.heading('Luister eerst. Is het goed?')).toBeVisible()
  await page.getByRole('button', { name: /^Luister: opname van \d+ tel/ }).click()
  await expect(page.getByRole('button', { name: 'Stop met luisteren' })).toBeVisible()
  await phone.place()
  await isLaid(phone)
  const said = (await cardsOf(page, table.sessionId)).find(({ activityId }) => activityId === checkIn)
  expect(said?.voice).not.toBeNull()
  expect(said?.pictures).toEqual([FEELINGS[4]])
  expect(feelingOf(said?.pictures ?? [])).toBe(5)
  await expect(page.locator('main').getByRole('button', { name: /^Luister: opname/ })).toBeVisible()
})

test('without a microphone, and with files that are no sound or no photo: a clear word, and nothing lost', async ({
  browser,
}) => {
  const phone = await sitDown(browser)
  const { page } = phone
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  await phone.beginPictures(['Lawaai'])
  await phone.beginVoice()
  await page.getByRole('button', { name: 'Neem op' }).click()
  await expect(page.getByText('De microfoon mag niet aan.')).toBeVisible()
  const file = page.locator('input[type=file]')
  await file.setInputFiles({ name: 'a.mp3', mimeType: 'audio/mpeg', buffer: Buffer.from('geen muziek') })
  await expect(page.getByText('Dit is geen opname die wij kennen.')).toBeVisible()
  await file.setInputFiles({
    ...{ name: 'a.wav', mimeType: 'audio/wav', buffer: Buffer.alloc(LIMITS.SOUND_BYTES + 1) },
  })
  await expect(page.getByText('Deze opname is te groot.')).toBeVisible()
  await page.getByRole('button', { name: 'Terug' }).click()

  await page.getByRole('button', { name: 'Foto', exact: true }).click()
  const photo = page.locator('input[type=file]').last()
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(64)])
  await photo.setInputFiles({ name: 'IMG_1.HEIC', mimeType: 'image/heic', buffer: heic })
  await expect(page.getByText('Deze foto gaat hier niet open.')).toBeVisible()
  await photo.setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('geen foto') })
  await expect(page.getByText('Dit is geen foto.')).toBeVisible()
  await page.getByRole('button', { name: 'Terug' }).click()

  await phone.beginWords('Eerst dit.')
  await page.getByRole('textbox').fill(`Eerst dit. ${'a'.repeat(10_000)}`)
  await expect(page.getByText('Niet alles past.')).toBeVisible()
  await page.getByRole('button', { name: 'Maak ongedaan' }).click()
  await expect(page.getByRole('textbox')).toHaveValue('Eerst dit.')
  await phone.chooseZone(STRESS)
  await phone.place()
  await isLaid(phone)
  expect(await cardsOf(page, table.sessionId)).toMatchObject([{ text: 'Eerst dit.', pictures: ['1F50A'] }])
})

test('makes a face on a photo unrecognisable before the photo leaves the phone', async ({ browser }) => {
  const phone = await sitDown(browser)
  const { page } = phone
  await beginStep('check-in')
  await expect(phone.heading('Hoe zit jij erbij vandaag?')).toBeVisible()
  const original = await checkerboard()
  await phone.beginPhoto({ name: 'plein.png', mimeType: 'image/png', buffer: original })
  await page.getByRole('button', { name: 'Gezicht wazig maken' }).click()
  const canvas = page.locator('main canvas')
  await expect(page.locator('main [aria-busy="false"]')).toBeVisible()
  const box = await canvas.boundingBox()
  if (!box) throw new Error('The photo does not show.')
  const half = { x: box.width / 2, y: box.height / 2 }
  // One that was a mistake, and is taken back.
  await canvas.click({ position: { x: box.width / 8, y: box.height / 8 } })
  await page.getByRole('button', { name: 'Maak ongedaan' }).click()
  await canvas.click({ position: half })
  await page.getByRole('button', { name: 'Groter' }).click()
  await expect(page.getByText('1 plek is wazig.')).toBeVisible()
  await page.getByRole('button', { name: 'Klaar', exact: true }).click()
  await expect(phone.heading('Is dit een goede foto?')).toBeVisible()
  await phone.place()
  await isLaid(phone)
  const [card] = await cardsOf(page, table.sessionId)
  const stored = await page.request.get(`/api/media/${card?.photo}`)
  const [before, after] = await Promise.all([rawOf(original), rawOf(await stored.body())])
  const change = (column: number, row: number) => {
    const at = (row * SQUARE + 7) * COLUMNS * SQUARE + column * SQUARE + 7
    return Math.abs((before[at] ?? 0) - (after[at] ?? 255))
  }
  // Black and white squares became the same grey; the rest is as it was.
  const around = (middle: number) => [-2, -1, 0, 1, 2].map((step) => middle + step)
  const inside = around(COLUMNS / 2).flatMap((column) => around(ROWS / 2).map((row) => change(column, row)))
  expect(Math.min(...inside)).toBeGreaterThan(70)
  const outside = [0, 5, 18, 41, 59].flatMap((column) => [0, 9, 39].map((row) => change(column, row)))
  expect(Math.max(...outside)).toBeLessThan(12)
})

test('after the reveal there is room for one more, and who makes a card hears when it is kept from the table', async ({
  browser,
}) => {
  const phone = await sitDown(browser)
  const { page } = phone
  const { facilitator } = table.neighbourhood
  await phone.beginPictures(['Lawaai'])
  await phone.chooseZone(STRESS)
  await phone.place()
  await isLaid(phone)
  await phone.goOn()
  const [card] = await cardsOf(page, table.sessionId)
  if (!card) throw new Error('The card did not arrive.')
  const because = 'Hier staat een naam op.'
  await facilitator.call('PUT /api/cards/:cardId/hidden', { params: { cardId: card.id }, body: { because } })
  await page.getByRole('button', { name: /De regisseur laat 1 kaartje van jou niet zien/ }).click()
  await expect(page.getByText('Dit laat de regisseur niet zien')).toBeVisible()
  await expect(page.getByText(because)).toBeVisible()
  await page.getByRole('button', { name: 'Terug' }).click()
  await expect(page.getByText(/De regisseur laat/)).toHaveCount(0)

  await facilitator.call('POST /api/sessions/:sessionId/lead', {
    params: { sessionId: table.sessionId },
    body: { type: 'reveal', activityId: card.activityId },
  })
  await page.getByRole('button', { name: 'Nog een kaartje' }).click()
  await phone.beginPictures(['Donker'])
  await phone.chooseZone(STRESS)
  await phone.place()
  await isLaid(phone)
  expect(await cardsOf(page, table.sessionId)).toHaveLength(2)
})

/** Small squares, black and white. */
async function checkerboard(): Promise<Buffer> {
  const [width, height] = [COLUMNS * SQUARE, ROWS * SQUARE]
  const pixels = Buffer.alloc(width * height)
  for (let at = 0; at < pixels.length; at += 1) {
    const square = Math.floor((at % width) / SQUARE) + Math.floor(at / width / SQUARE)
    pixels[at] = square % 2 === 0 ? 255 : 0
  }
  return sharp(pixels, { raw: { width, height, channels: 1 } })
    .png()
    .toBuffer()
}

/** One byte a pixel: how light it is. */
function rawOf(picture: Uint8Array): Promise<Buffer> {
  return sharp(picture).greyscale().raw().toBuffer()
}

test('nine pictures stand above the footer, and own cards stay in reach with a card in hand', async ({
  browser,
}) => {
  const phone = await sitDown(browser)
  const { page } = phone
  const tiles = page.locator('main div > button[aria-pressed="false"]:has(img)')
  await expect(tiles.last()).toBeVisible()
  const footer = page.locator('footer')
  const room = async () => {
    const last = await tiles.last().boundingBox()
    const corners = await footer.getByRole('button').first().boundingBox()
    return (corners?.y ?? 0) - ((last?.y ?? 0) + (last?.height ?? 0))
  }
  await expect.poll(room).toBeGreaterThanOrEqual(0)

  await phone.chooseZone(STRESS)
  await tiles.last().click()
  await expect(footer.getByRole('button', { name: /van jou$/ })).toHaveCount(0)
  await phone.place()
  await phone.goOn()
  await tiles.last().click()
  await footer.getByRole('button', { name: '1 kaartje van jou' }).click()
  await expect(phone.heading('Jouw kaartjes')).toBeVisible()
  await page.getByRole('button', { name: 'Terug', exact: true }).click()
  await expect(page.getByRole('group', { name: 'Tik waar het hoort' })).toBeVisible()
})
