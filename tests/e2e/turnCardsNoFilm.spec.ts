import { expect, type Page, test } from '@playwright/test'
import config from '../playwright.config.ts'
import { Inspection } from '../support/inspection.ts'
import { PHONE } from '../support/people.ts'
import { Table } from '../support/table.ts'
import {
  type Answer,
  photographRoom,
  prepareOpenRound,
  printTurnCards,
  roomFile,
} from '../support/turnCards.ts'

/** Cards that vote where there is no film: the camera is refused or missing, one has a keyboard only, the room is full. */

const launch = config.use?.launchOptions
test.use({
  launchOptions: { ...launch, args: [...(launch?.args ?? []), '--use-fake-device-for-media-stream'] },
})

let table: Table
test.beforeEach(async ({ browser }) => {
  table = await Table.lay(browser)
})
test.afterEach(() => table.clear())

/** By keyboard alone. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).focus()
  await page.keyboard.press('Enter')
}

test('a camera that is refused or missing says so, and a photo does it; every screen of it is open to all', async ({
  browser,
}) => {
  const id = await prepareOpenRound(table)
  const inspection = new Inspection()
  const noor = await table.facilitator()
  const cards = await printTurnCards(table, noor, 4, (page) => inspection.lookNarrow(page, 'cards to print'))
  const answers: Answer[] = ['bench', 'garden', 'swing', 'bench']
  await noor.next('Open de stemming')

  const hand = await table.facilitator({ viewport: PHONE, hasTouch: true })
  const { page } = hand
  await page.goto(`/bijeenkomst/${table.sessionId}/kaarten-lezen/${id}`)
  await expect(page.getByText('0 van 4 kaarten gelezen')).toBeVisible()
  await inspection.lookNarrow(page, 'sweep')

  await test.step('refused by this browser', async () => {
    await press(page, 'Zet de camera aan')
    await expect(page.getByRole('alert')).toContainText('De camera mag niet aan')
    await inspection.lookNarrow(page, 'camera refused')
  })

  await test.step('no camera at all', async () => {
    await page.evaluate(() => {
      navigator.mediaDevices.getUserMedia = () =>
        Promise.reject(new DOMException('Requested device not found', 'NotFoundError'))
    })
    await press(page, 'Zet de camera aan')
    await expect(page.getByRole('alert')).toContainText('Dit toestel heeft geen camera')
  })

  await test.step('a photo instead; what was read stays while the camera is tried once more', async () => {
    await page
      .getByLabel('Kies een foto')
      .setInputFiles(roomFile(await photographRoom(browser, cards, answers)))
    await expect(page.getByText('4 van 4 kaarten gelezen')).toBeVisible()
    await press(page, 'Zet de camera aan')
    await expect(page.getByText('4 van 4 kaarten gelezen')).toBeVisible()
    await inspection.lookNarrow(page, 'read')
    await press(page, 'Tel 4 kaarten')
    await expect(page.getByText('4 kaarten zijn geteld.')).toBeVisible()
    await inspection.lookNarrow(page, 'counted')
  })

  const wall = await table.facilitator({ viewport: { width: 1920, height: 1080 } })
  await wall.page.goto(`/bijeenkomst/${table.sessionId}/scherm`)
  await expect(wall.page.getByText('4 van 4 kaarten geteld')).toBeVisible()
  await inspection.look(wall.page, 'wall')
  inspection.end(6)
})

test('forty cards fit the wall, and the screen of who reads them', async () => {
  const id = await prepareOpenRound(table)
  const params = { decisionId: id }
  const { facilitator } = table.neighbourhood
  await facilitator.call('POST /api/decisions/:decisionId/turn-cards', {
    params,
    body: { people: { resident: 24, professional: 16 }, forPeopleHere: false },
  })
  await facilitator.call('POST /api/decisions/:decisionId/open', { params })
  for (const viewport of [
    { width: 1920, height: 1080 },
    { width: 1440, height: 900 },
    { width: 1024, height: 768 },
  ]) {
    const wall = await table.facilitator({ viewport })
    await wall.page.goto(`/bijeenkomst/${table.sessionId}/scherm`)
    await expect(wall.page.getByText('0 van 40 kaarten geteld')).toBeVisible()
    const last = wall.page.getByRole('listitem').filter({ hasText: /^40/ })
    await expect(last).toBeInViewport({ ratio: 1 })
    await wall.page.close()
  }
  const reader = await table.facilitator({ viewport: { width: 768, height: 1024 } })
  await reader.page.goto(`/bijeenkomst/${table.sessionId}/kaarten-lezen/${id}`)
  await expect(reader.page.getByText('0 van 40 kaarten gelezen')).toBeVisible()
  expect(await reader.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(768)
})
