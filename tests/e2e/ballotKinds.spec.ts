import { expect, type Locator, type Page, test } from '@playwright/test'
import { Phone } from '../support/pages/phone.ts'
import { PHONE } from '../support/people.ts'
import { photoWithPosition } from '../support/photoWithPosition.ts'
import { Table } from '../support/table.ts'

/** Cards on a ballot that hold no words: a photo is seen and a voice is heard, before the vote and in its outcome. */

const VOICE_FILE = new URL('../../server/src/sounds/fixtures/voice.m4a', import.meta.url).pathname
const STRESS = 'Hier krijg ik stress van'
const [PHOTO, VOICE] = ['Foto 1', 'Wat iemand vertelt (1)'] as const
const TARGET_PX = 48

let table: Table

test.beforeEach(async ({ browser }) => {
  table = await Table.lay(browser)
})
test.afterEach(async () => {
  const faults = table.people.faults()
  await table.clear()
  expect(faults).toEqual([])
})

async function guestAt(face: number): Promise<Phone> {
  const phone = new Phone(await table.people.arrive({ baseURL: table.server.origin, viewport: PHONE }))
  await phone.openAddress(`/m?c=${table.neighbourhood.code}`)
  await phone.sitDown(face)
  return phone
}

async function another(phone: Phone): Promise<void> {
  await phone.page.getByRole('button', { name: 'Nog een kaartje' }).click()
  await phone.chooseZone(STRESS)
}

async function lay(phone: Phone): Promise<void> {
  await phone.place()
  await expect(phone.heading('Jouw kaartje ligt op tafel')).toBeVisible()
  await phone.goOn()
}

const photosIn = (place: Locator | Page) => place.locator('img[src*="/api/media/"]')
const voicesIn = (place: Locator | Page) =>
  place.getByRole('button', { name: /^Luister: opname van \d+ tel|^Stop met luisteren$/ })

/** Not only an element: pixels came. */
async function isSeen(photo: Locator): Promise<void> {
  await expect(photo).toBeVisible()
  await expect
    .poll(() => photo.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth > 0))
    .toBe(true)
}

/** The sound ran to its end, and said nothing of a fault. */
async function isHeard(voice: Locator): Promise<void> {
  await voice.click()
  await expect(voice).toHaveAccessibleName('Stop met luisteren')
  await expect(voice).toHaveAccessibleName(/^Luister/)
}

/** Beside what was chosen. In the middle of a card lies what one listens with. */
async function addByEdge(card: Locator): Promise<void> {
  const box = await card.boundingBox()
  if (!box) throw new Error('not in sight')
  await card.page().keyboard.down('Shift')
  await card.page().mouse.click(box.x + box.width / 2, box.y + box.height - 7)
  await card.page().keyboard.up('Shift')
}

async function isLargeEnough(voice: Locator): Promise<void> {
  const box = await voice.boundingBox()
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(TARGET_PX)
}

test('on the phone a photo and a voice stand on the ballot and in the outcome, as for the team', async () => {
  const noor = await table.facilitator()
  const mila = await table.member('core')
  const [maker, voter] = [await guestAt(4), await guestAt(5)]
  const { board, page } = noor

  await test.step('two cards without words: a photo, and a voice', async () => {
    await another(maker)
    await maker.beginPhoto({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: await photoWithPosition() })
    await lay(maker)
    await another(maker)
    await maker.beginVoice()
    await maker.page.locator('input[type=file]').last().setInputFiles(VOICE_FILE)
    await lay(maker)
  })

  await test.step('the regisseur lets people choose between them', async () => {
    const withPhoto = board.shape('card').filter({ has: photosIn(page) })
    const withVoice = board.shape('card').filter({ has: voicesIn(page) })
    await expect(withPhoto).toHaveCount(1)
    await expect(withVoice).toHaveCount(1)
    await board.choose([withPhoto])
    await addByEdge(withVoice)
    await page.locator('[data-action="letChoose"]').click()
    const panel = page.getByRole('complementary', { name: 'Besluit', exact: true })
    await isSeen(photosIn(panel))
    await expect(voicesIn(panel)).toHaveCount(1)
    await expect(panel.getByLabel('Keuze 1', { exact: true })).toHaveValue(PHOTO)
    await expect(panel.getByLabel('Keuze 2', { exact: true })).toHaveValue(VOICE)
    await panel.getByRole('button', { name: 'Bewaren' }).click()
    await noor.next('Open de stemming')
  })

  await test.step('on the ballot of a phone the photo is seen and the voice heard; listening chooses nothing', async () => {
    const answers = voter.page.getByRole('group', { name: 'Waar gaan we mee verder?' })
    await isSeen(photosIn(answers))
    await isLargeEnough(voicesIn(answers))
    await expect(answers.getByText('Zingen'), 'its sign is not a picture of a card').toHaveCount(0)
    await isHeard(voicesIn(answers))
    await expect(answers.getByRole('radio', { checked: true })).toHaveCount(0)
    await voter.chooseAnswer(VOICE)
    await isHeard(voicesIn(voter.page.locator('main')))
    await voter.page.getByRole('button', { name: 'Nee, ik kies opnieuw' }).click()
    await voter.chooseAnswer(PHOTO)
    await isSeen(photosIn(voter.page.locator('main')))
    await voter.confirmVote()
    await expect(voter.heading('Jouw stem is binnen')).toBeVisible()
    await maker.chooseAnswer(VOICE)
    await maker.confirmVote()
  })

  await test.step('on the ballot of a laptop too', async () => {
    const ballot = mila.page.getByRole('region', { name: 'Besluit' })
    await isSeen(photosIn(ballot))
    await isHeard(voicesIn(ballot))
    await mila.vote(VOICE, 'Dit hoor ik overal.')
    await noor.next('Sluit de stemming')
  })

  await test.step('the outcome on a phone: what won is heard, what did not is seen still', async () => {
    const outcome = voter.page.locator('main')
    await expect(outcome.getByText('Dit hoor ik overal.')).toBeVisible()
    await isSeen(photosIn(outcome).first())
    await expect(voicesIn(outcome).nth(1)).toBeVisible()
    await isLargeEnough(voicesIn(outcome).first())
    await isHeard(voicesIn(outcome).first())
    await isHeard(voicesIn(outcome).last())
  })

  await test.step('and on a laptop, and in the report', async () => {
    const outcome = mila.page.getByRole('region', { name: 'Uitslag' })
    await isSeen(photosIn(outcome).first())
    await isHeard(voicesIn(outcome).first())
    await noor.next('Verder')
    await mila.page.goto(`/bijeenkomst/${table.sessionId}/verslag`)
    const decided = mila.page.locator('section').filter({ hasText: 'Dit hoor ik overal.' }).last()
    await isSeen(photosIn(decided).first())
    await isHeard(voicesIn(decided).first())
  })
})
