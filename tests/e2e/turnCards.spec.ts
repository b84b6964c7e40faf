import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import config from '../playwright.config.ts'
import type { Workshop } from '../support/pages/workshop.ts'
import { Table } from '../support/table.ts'
import {
  type Answer,
  OPTIONS,
  photographRoom,
  prepareOpenRound,
  printTurnCards,
  roomFile,
} from '../support/turnCards.ts'

/** Cards whose turn is the answer: printed, held up in a room, read by photo and by film, counted with the rest. */

/** What the camera of this browser films: written before it is turned on. */
const FILM = join(tmpdir(), `wijktafel-room-${process.env.TEST_PARALLEL_INDEX ?? '0'}.mjpeg`)
const launch = config.use?.launchOptions
test.use({
  launchOptions: {
    ...launch,
    args: [
      ...(launch?.args ?? []),
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${FILM}`,
    ],
  },
})

let table: Table
test.beforeEach(async ({ browser }) => {
  table = await Table.lay(browser)
})
test.afterEach(async () => {
  await table.clear()
  rmSync(FILM, { force: true })
})

/** Nothing on the page tells what anybody chose. */
async function expectNoAnswer(page: Page): Promise<void> {
  for (const { label } of OPTIONS) await expect(page.getByText(label)).toHaveCount(0)
}

async function closeAndCount(noor: Workshop): Promise<Record<string, number> | undefined> {
  const { facilitator } = table.neighbourhood
  const { decisions } = await facilitator.call('GET /api/sessions/:sessionId/decisions', {
    params: { sessionId: table.sessionId },
  })
  await noor.page.goto(`/bijeenkomst/${table.sessionId}`)
  await noor.next('Sluit de stemming')
  const question = noor.page.getByRole('alertdialog', { name: 'De stemming sluiten?' })
  const outcome = noor.page.getByRole('heading', { name: /^Gekozen:/ }).first()
  await expect(question.or(outcome)).toBeVisible()
  if (await question.isVisible()) await question.getByRole('button', { name: 'Sluit nu' }).click()
  await expect(outcome).toBeVisible()
  const params = { sessionId: table.sessionId }
  const after = await facilitator.call('GET /api/sessions/:sessionId/decisions', { params })
  expect(after.decisions).toHaveLength(decisions.length)
  return after.decisions[0]?.result?.total
}

test('a photo of the room: each card counts as it is turned, and a second sweep brings the rest', async ({
  browser,
}) => {
  await prepareOpenRound(table)
  const noor = await table.facilitator()
  const cards = await printTurnCards(table, noor, 12)
  await noor.next('Open de stemming')
  await noor.page.getByRole('link', { name: 'Kaarten lezen' }).click()
  const { page } = noor
  await expect(page.getByText('0 van 12 kaarten gelezen')).toBeVisible()
  const answers: Answer[] = [
    ...(['bench', 'garden', 'swing', 'bench', 'garden', 'bench'] as const),
    ...(['bench', 'swing', 'garden', 'bench', 'bench', 'nothing'] as const),
  ]

  await test.step('a photo without cards says so', async () => {
    await page.getByLabel('Kies een foto').setInputFiles(roomFile(await photographRoom(browser, [], [])))
    await expect(page.getByRole('alert')).toContainText('Wij zagen geen kaart.')
  })

  await test.step('eleven count; the twelfth shows an edge without an answer', async () => {
    await page
      .getByLabel('Kies een foto')
      .setInputFiles(roomFile(await photographRoom(browser, cards, answers)))
    await expect(page.getByText('12 van 12 kaarten gelezen')).toBeVisible()
    await expectNoAnswer(page)
    await page.getByRole('button', { name: 'Kaart 7 opnieuw lezen' }).click()
    await expect(page.getByText('11 van 12 kaarten gelezen')).toBeVisible()
    await page.getByRole('button', { name: 'Tel 11 kaarten' }).click()
    await expect(page.getByText('10 kaarten zijn geteld.')).toBeVisible()
    await expect(page.getByRole('alert')).toContainText('Kaart 12: op die kant staat geen antwoord.')
    await expectNoAnswer(page)
  })

  await test.step('read again with two cards turned: what was counted stays, the others count now', async () => {
    const turned = answers.map((answer, index) => (index === 11 ? 'swing' : index === 0 ? 'garden' : answer))
    await page
      .getByLabel('Kies een foto')
      .setInputFiles(roomFile(await photographRoom(browser, cards, turned)))
    await page.getByRole('button', { name: 'Tel 12 kaarten' }).click()
    await expect(page.getByText('2 kaarten zijn geteld.')).toBeVisible()
    await expect(page.getByText('Kaart 1 was al geteld. Er is niets veranderd.')).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: 'geteld' })).toHaveCount(12)
  })

  await test.step('the wall says that the round is open, and who was read', async () => {
    const wall = await table.facilitator({ viewport: { width: 1920, height: 1080 } })
    await wall.page.goto(`/bijeenkomst/${table.sessionId}/scherm`)
    await expect(wall.page.getByText('Open ronde', { exact: true })).toBeVisible()
    await expect(wall.page.getByText('12 van 12 kaarten geteld')).toBeVisible()
  })

  expect(await closeAndCount(noor)).toMatchObject({ bench: 6, garden: 3, swing: 3 })
})

test('a film of the room, on a phone: who was read is shown, what was read is not', async ({ browser }) => {
  const id = await prepareOpenRound(table)
  const noor = await table.facilitator()
  const cards = await printTurnCards(table, noor, 6)
  const answers: Answer[] = ['swing', 'garden', 'swing', 'bench', 'swing', 'garden']
  writeFileSync(FILM, await photographRoom(browser, cards, answers))
  await noor.next('Open de stemming')
  const hand = await table.facilitator({ viewport: { width: 360, height: 740 }, hasTouch: true })
  const { page } = hand
  await page.goto(`/bijeenkomst/${table.sessionId}/kaarten-lezen/${id}`)
  await page.getByRole('button', { name: 'Zet de camera aan' }).click()
  await expect(page.getByText('6 van 6 kaarten gelezen')).toBeVisible()
  await expectNoAnswer(page)
  await page.getByRole('button', { name: 'Zet de camera uit' }).click()
  await page.getByRole('button', { name: 'Tel 6 kaarten' }).click()
  await expect(page.getByText('6 kaarten zijn geteld.')).toBeVisible()
  await expectNoAnswer(page)
  expect(await closeAndCount(noor)).toMatchObject({ bench: 1, garden: 2, swing: 3 })
})
