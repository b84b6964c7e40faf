import { expect, type Locator, type Page, test } from '@playwright/test'
import { type ActivityId, newId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import type { Neighbourhood } from '../../scripts/demo/fillNeighbourhood.ts'
import config from '../playwright.config.ts'
import type { Workshop } from '../support/pages/workshop.ts'
import { type People, PHONE } from '../support/people.ts'
import { photoWithPosition } from '../support/photoWithPosition.ts'
import type { ServerProcess } from '../support/serverProcess.ts'
import { Table } from '../support/table.ts'

/** What a card can hold beside pictures and words: a photo, and what someone says; and whose it is. */

const VOICE_FILE = new URL('../../server/src/sounds/fixtures/voice.m4a', import.meta.url).pathname
/** A name for this machine that browsers do not take for safe: no microphone there. */
const UNSAFE = 'wijk.test'

// A microphone that beeps, and nobody who must say yes.
test.use({
  launchOptions: {
    ...config.use?.launchOptions,
    args: [
      ...(config.use?.launchOptions?.args ?? []),
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--host-resolver-rules=MAP ${UNSAFE} 127.0.0.1`,
    ],
  },
})

let table: Table
let people: People
let server: ServerProcess
let neighbourhood: Neighbourhood

test.beforeEach(async ({ browser }) => {
  table = await Table.open(browser)
  ;({ people, server, neighbourhood } = table)
})
test.afterEach(async () => {
  const faults = people.faults()
  await table.clear()
  expect(faults).toEqual([])
})

const sitDown = (who: string, screen: Parameters<Table['seat']>[1] = {}) => table.seat(who, screen)

/** A new step on the screens, with its own board: whose cards are is seen this far. */
async function beginStep(shows: 'nobody' | 'side' | 'face'): Promise<ActivityId> {
  const { facilitator, openSessionId: sessionId } = neighbourhood
  const id = newId<ActivityId>()
  const params = { activityId: id }
  await facilitator.call('POST /api/sessions/:sessionId/activities', {
    params: { sessionId },
    body: { id, templateId: 'roos-doorn-knop' },
  })
  await facilitator.call('PATCH /api/activities/:activityId', { params, body: { shows, silent: false } })
  const { activities } = await facilitator.call('GET /api/sessions/:sessionId', { params: { sessionId } })
  const from = activities.find(({ state }) => state === 'active')?.id ?? null
  await facilitator.call('POST /api/sessions/:sessionId/lead', {
    params: { sessionId },
    body: { type: 'go', from, to: id },
  })
  return id
}

const dialogOf = (page: Page) => page.getByRole('dialog')
const way = (page: Page, name: string) =>
  dialogOf(page).getByRole('group', { name: 'Waarmee maak je het kaartje?' }).getByText(name, { exact: true })
const lay = (page: Page) => dialogOf(page).getByRole('button', { name: 'Leg op tafel' })

async function beginCard({ page }: Workshop): Promise<void> {
  await page.locator('[data-tool="card"]').click()
  await expect(dialogOf(page)).toBeVisible()
}

/** Says something for about two seconds. */
async function speak(page: Page): Promise<void> {
  await dialogOf(page).getByRole('button', { name: 'Neem op' }).click()
  await expect(dialogOf(page).getByText('0:02 van 1:00')).toBeVisible()
  await dialogOf(page).getByRole('button', { name: 'Klaar' }).click()
  await expect(dialogOf(page).getByText('Luister eerst. Is het goed?')).toBeVisible()
}

/** Presses the player and waits until sound was heard to move on. */
async function listen(place: Locator): Promise<void> {
  await place.getByRole('button', { name: /^Luister: opname van \d+ tel/ }).click()
  const pause = place.getByRole('button', { name: 'Stop met luisteren' })
  await expect(pause).toBeVisible()
  await expect(place.getByRole('button', { name: /^Luister/ })).toBeVisible()
}

test('says something on a card: it is heard on the board, in the list and in the report', async () => {
  await beginStep('side')
  const [daan, noor] = [await sitDown('professional'), await sitDown('facilitator')]
  await Promise.all([daan.board.isReady(), noor.board.isReady()])
  const { page } = daan

  await beginCard(daan)
  await way(page, 'Stem').click()
  await expect(lay(page)).toBeDisabled()
  await speak(page)
  await listen(dialogOf(page))
  await dialogOf(page).getByRole('button', { name: 'Opnieuw' }).click()
  await speak(page)
  await dialogOf(page).getByRole('button', { name: 'Gebruik deze opname' }).click()
  await expect(dialogOf(page).getByText('Jouw stem staat op het kaartje.')).toBeVisible()
  await lay(page).click()
  await expect(dialogOf(page)).toBeHidden()

  const card = noor.board.shape('card')
  await expect(card).toHaveCount(1)
  const before = await card.boundingBox()
  await listen(card)
  // The press was for the player: the canvas neither chose the card nor moved it.
  expect(await card.boundingBox()).toEqual(before)
  await expect(noor.page.getByRole('toolbar', { name: 'Wat je koos' })).toHaveCount(0)

  await noor.page.getByRole('button', { name: 'Lijst', exact: true }).click()
  await listen(noor.page.locator('li[data-record]'))

  await noor.page.goto(`/bijeenkomst/${neighbourhood.openSessionId}/verslag`)
  const player = noor.page.getByRole('button', { name: /^Luister: opname van \d+ tellen/ })
  await expect(player).toBeVisible()
  const inWords = noor.page.getByText(/^opname, \d+ tellen$/)
  await expect(inWords).toBeHidden()
  await noor.page.emulateMedia({ media: 'print' })
  await expect(inWords).toBeVisible()
  await expect(player).toBeHidden()
})

test('puts a photo and a recording of the device on a card, without a place in it', async () => {
  await beginStep('face')
  const daan = await sitDown('professional')
  await daan.board.isReady()
  const { page } = daan
  await beginCard(daan)
  await way(page, 'Foto').click()
  const photo = await photoWithPosition()
  await dialogOf(page)
    .locator('input[type="file"]')
    .setInputFiles({
      ...{ name: 'straat.jpg', mimeType: 'image/jpeg', buffer: photo },
    })
  await expect(dialogOf(page).getByRole('img', { name: 'Foto op een kaartje' })).toBeVisible()
  await way(page, 'Stem').click()
  await dialogOf(page)
    .locator('input[type="file"]')
    .setInputFiles({
      ...{ name: 'lang.wav', mimeType: 'audio/wav', buffer: Buffer.alloc(LIMITS.SOUND_BYTES + 1) },
    })
  await expect(dialogOf(page).getByText('Deze opname is te groot.')).toBeVisible()
  await dialogOf(page).locator('input[type="file"]').setInputFiles(VOICE_FILE)
  await listen(dialogOf(page))
  await dialogOf(page).getByRole('button', { name: 'Gebruik deze opname' }).click()
  await dialogOf(page).getByLabel('Een paar woorden').fill('Bij ons in de straat')
  await lay(page).click()
  await expect(dialogOf(page)).toBeHidden()

  const card = daan.board.card('Bij ons in de straat')
  await expect(card.locator('img[src^="/api/media/"]')).toBeVisible()
  await expect(card.getByRole('img', { name: 'Foto' })).toBeVisible()
  await expect(card.locator('[data-side]')).toHaveAttribute('data-side', 'professional')
  await expect(card.locator('img[src^="/pictures/"]:not(button img)')).toHaveCount(1)
  await listen(card)
})

test('says what is no recording in easy words, and loses nothing of the card', async () => {
  await beginStep('side')
  const daan = await sitDown('professional')
  await daan.board.isReady()
  const { page } = daan
  await beginCard(daan)
  await dialogOf(page).getByLabel('Een paar woorden').fill('Dit blijft staan')
  await way(page, 'Stem').click()
  await dialogOf(page)
    .locator('input[type="file"]')
    .setInputFiles({
      ...{ name: 'muziek.mp3', mimeType: 'audio/mpeg', buffer: Buffer.from('dit is geen muziek') },
    })
  await dialogOf(page).getByRole('button', { name: 'Gebruik deze opname' }).click()
  await lay(page).click()
  await expect(dialogOf(page).getByRole('alert')).toContainText('Dit is geen opname die wij kennen.')
  await dialogOf(page).getByRole('button', { name: 'Opname weghalen' }).click()
  await lay(page).click()
  await expect(daan.board.card('Dit blijft staan')).toBeVisible()
})

test('records nothing on an unsafe address, says why, and takes a file', async () => {
  await beginStep('side')
  const origin = server.origin.replace('127.0.0.1', UNSAFE).replace('localhost', UNSAFE)
  const daan = await sitDown('professional', { origin })
  await daan.board.isReady()
  await beginCard(daan)
  await way(daan.page, 'Stem').click()
  await expect(dialogOf(daan.page).getByText('Opnemen kan niet op dit adres.')).toBeVisible()
  await expect(dialogOf(daan.page).getByRole('button', { name: 'Neem op' })).toHaveCount(0)
  await expect(dialogOf(daan.page).getByText('Kies een opname van dit toestel')).toBeVisible()
})

test('shows nobody where the round shows nobody: the board knows neither side nor face', async () => {
  await beginStep('nobody')
  const [daan, noor] = [await sitDown('professional'), await sitDown('facilitator', { viewport: PHONE })]
  await daan.board.isReady()
  const { page } = daan
  await beginCard(daan)
  await expect(dialogOf(page).getByText('Niemand ziet van wie dit kaartje is.')).toBeVisible()
  await dialogOf(page).getByLabel('Een paar woorden').fill('Zonder naam')
  await lay(page).click()
  const card = daan.board.card('Zonder naam')
  await expect(card.locator('[data-side]')).toHaveAttribute('data-side', 'none')
  await expect(card.getByRole('group')).toHaveAccessibleName('Kaartje')
  const item = noor.page.getByRole('listitem').filter({ hasText: 'Zonder naam' })
  await expect(item).toHaveAttribute('data-side', 'none')
  await expect(item).not.toContainText('Professional')
})

test('sets what a card shows before the step begins, by the regisseur', async () => {
  const noor = await sitDown('facilitator')
  await noor.page.goto(`/bijeenkomst/${neighbourhood.openSessionId}/agenda`)
  const { page } = noor
  await page.getByRole('button', { name: 'Check-out aanpassen' }).click()
  const choice = dialogOf(page).getByLabel('Wat laat een kaartje zien?')
  await expect(choice).toHaveValue('side')
  await choice.selectOption({ label: 'Niets van wie het maakte' })
  await dialogOf(page).getByRole('button', { name: 'Bewaren' }).click()
  await expect(dialogOf(page)).toBeHidden()
  const { activities } = await neighbourhood.facilitator.call('GET /api/sessions/:sessionId', {
    params: { sessionId: neighbourhood.openSessionId },
  })
  expect(activities.find(({ templateId }) => templateId === 'check-out')?.shows).toBe('nobody')
})
