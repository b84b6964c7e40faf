import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { type BoardId, type CardId, type MediaId, newId } from '@wijktafel/shared/ids'
import { Phone } from '../support/pages/phone.ts'
import type { Workshop } from '../support/pages/workshop.ts'
import { PHONE } from '../support/people.ts'
import { Table } from '../support/table.ts'

/** What those can do who may not change the board: people of the ring, everyone while it is locked, guests with a phone. */

const STRESS = 'Hier krijg ik stress van'
const CARD = 'Herrie in de nacht'
const VOICE_FILE = new URL('../../server/src/sounds/fixtures/voice.m4a', import.meta.url)

let table: Table

test.beforeEach(async ({ browser }) => {
  table = await Table.lay(browser)
})
test.afterEach(async () => {
  expect(table.people.faults()).toEqual([])
  await table.clear()
})

async function currentStep() {
  const { facilitator } = table.neighbourhood
  const params = { sessionId: table.sessionId }
  const { activities, participant } = await facilitator.call('GET /api/sessions/:sessionId', { params })
  const step = activities.find(({ state }) => state === 'active')
  if (!step?.boardId || !participant) throw new Error('no board, or nobody who leads')
  return { activityId: step.id, boardId: step.boardId as BoardId, participantId: participant.id }
}

/** A card on which somebody speaks. */
async function layVoice(text: string): Promise<void> {
  const { facilitator } = table.neighbourhood
  const params = { sessionId: table.sessionId }
  const { activityId, participantId } = await currentStep()
  const voice = newId<MediaId>()
  await facilitator.call('POST /api/sessions/:sessionId/sounds', {
    ...{ params, query: { id: voice }, body: new Blob([new Uint8Array(await readFile(VOICE_FILE))]) },
  })
  const content = { text, pictures: [], voice, zoneId: 'stress' }
  await facilitator.call('POST /api/sessions/:sessionId/cards', {
    ...{ params, body: { id: newId<CardId>(), participantId, activityId, ...content } },
  })
  await facilitator.call('POST /api/sessions/:sessionId/lead', {
    ...{ params, body: { type: 'reveal', activityId } },
  })
}

async function lock(locked: boolean): Promise<void> {
  const { boardId } = await currentStep()
  await table.neighbourhood.facilitator.call('PUT /api/boards/:boardId/lock', {
    ...{ params: { boardId }, body: { locked } },
  })
}

const chosen = ({ page }: Workshop) => page.getByRole('toolbar', { name: 'Wat je koos' })

test('somebody of the ring points at a card, says something about it, and changes nothing', async () => {
  const noor = await table.facilitator()
  const ring = await table.member('ring')
  await ring.board.isReady()
  await ring.board.choose([ring.board.card(CARD)])
  await expect(chosen(ring).getByRole('button')).toHaveText(['Over deze', 'Zeg iets'])

  await chosen(ring).getByRole('button', { name: 'Over deze' }).click()
  await expect(noor.page.getByTestId('hand')).toBeVisible()
  await chosen(ring).getByRole('button', { name: 'Haal hand weg' }).click()
  await expect(noor.page.getByTestId('hand')).toHaveCount(0)

  await chosen(ring).getByRole('button', { name: 'Zeg iets' }).click()
  const sheet = ring.page.getByRole('dialog')
  await sheet.getByLabel('Een paar woorden').fill('Daar kan de gemeente bij helpen.')
  await sheet.getByRole('button', { name: 'Zet erbij' }).click()
  await expect(noor.page.getByRole('button', { name: '1 opmerking. Lees mee.' })).toBeVisible()
  await sheet.getByRole('button', { name: 'Sluiten' }).click()

  const before = await ring.board.card(CARD).boundingBox()
  await ring.page.keyboard.press('Delete')
  await ring.board.drag(ring.board.card(CARD), 'Hier word ik blij van')
  expect(await ring.board.card(CARD).boundingBox()).toEqual(before)
  await expect(ring.page.locator('[data-tool]')).toHaveCount(0)
})

test('on a locked board one still points, reads, listens, and keeps a picture of it', async () => {
  const noor = await table.facilitator()
  const mila = await table.member('core')
  await noor.board.isReady()
  await layVoice('Luister maar')
  await mila.board.isReady()
  await expect(mila.page.locator('[data-tool="note"]')).toBeVisible()
  await lock(true)
  await expect(mila.page.locator('[data-tool="note"]')).toHaveCount(0)

  await expect(mila.board.card('Luister maar')).toBeVisible()
  // Beside its player: that is for who only wants to listen.
  const card = await mila.board.card('Luister maar').boundingBox()
  if (!card) throw new Error('the card is not in sight')
  await mila.page.mouse.click(card.x + card.width / 2, card.y + 8)
  const names = ['Over deze', 'Lees wat is gezegd', 'Bewaar']
  for (const name of names) await expect(chosen(mila).getByRole('button', { name })).toBeVisible()
  await expect(chosen(mila).getByRole('button', { name: /luister|seconden/i })).toBeVisible()
  await chosen(mila).getByRole('button', { name: 'Over deze' }).click()
  await expect(noor.page.getByTestId('hand')).toBeVisible()
  await chosen(mila).getByRole('button', { name: 'Lees wat is gezegd' }).click()
  const sheet = mila.page.getByRole('dialog')
  await expect(sheet.getByText('Nog niemand zei hier iets over.')).toBeVisible()
  await expect(sheet.getByLabel('Een paar woorden')).toHaveCount(0)
  await sheet.getByRole('button', { name: 'Sluiten' }).click()

  await mila.button('Bewaar of deel').click()
  await expect(mila.page.getByRole('dialog').getByRole('heading', { name: 'Bewaar of deel' })).toBeVisible()
  await mila.page.keyboard.press('Escape')

  await lock(false)
  await expect(mila.page.locator('[data-tool="note"]')).toBeVisible()
})

test('a guest’s phone says where to look, until the light is out', async () => {
  const noor = await table.facilitator()
  await noor.board.isReady()
  const { server, neighbourhood, people } = table
  const guest = new Phone(await people.arrive({ baseURL: server.origin, viewport: PHONE }))
  await guest.openAddress(`/m?c=${neighbourhood.code}`)
  await guest.sitDown(5)
  await expect(guest.heading('Dit zei iedereen')).toBeVisible()
  const said = (words: string) => guest.page.getByRole('status').filter({ hasText: words })
  const lead = async (action: string) => {
    await noor.page.locator('[data-tool="more"]').click()
    await noor.page.locator(`[data-action="${action}"]`).click()
  }

  await lead('call')
  await expect(said('Kijk naar het grote scherm.')).toBeVisible()
  await lead('light')
  await noor.page.getByRole('button', { name: STRESS, exact: true }).click()
  await expect(said(`Kijk naar: ${STRESS}`)).toBeVisible()
  await expect(said('Kijk naar het grote scherm.')).toHaveCount(0)
  expect(await guest.page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width)
  await lead('light')
  await expect(said(`Kijk naar: ${STRESS}`)).toHaveCount(0)
})
