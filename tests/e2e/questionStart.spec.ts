import { expect, type Page, test } from '@playwright/test'
import { newId, type SessionId } from '@wijktafel/shared/ids'
import { PHONE } from '../support/people.ts'
import { Table } from '../support/table.ts'

/** A question between meetings that opens on a day that was chosen. */

const QUESTION = 'Waar wil jij zitten in de buurt?'
const DAY_MS = 24 * 60 * 60 * 1000

let table: Table

test.beforeEach(async ({ browser }) => {
  table = await Table.open(browser)
})
test.afterEach(async () => {
  expect(table.people.faults()).toEqual([])
  await table.clear()
})

/** On the address that this test's browsers know. */
function here(url: string): string {
  const { pathname, search } = new URL(url)
  return `${table.server.origin}${pathname}${search}`
}

async function phoneAt(url: string): Promise<Page> {
  const page = await table.people.arrive({ baseURL: table.server.origin, viewport: PHONE })
  await page.goto(url)
  return page
}

const facilitator = () => table.neighbourhood.facilitator

async function ask(opensAt: number) {
  const question = await facilitator().call('POST /api/projects/:projectId/questions', {
    params: { projectId: table.neighbourhood.projectId },
    body: {
      ...{ id: newId<SessionId>(), templateId: null, question: QUESTION, picture: '1FA91' },
      ...{ accepts: ['pictures', 'words'], audience: 'ring', silent: false },
      ...{ opensAt, closesAt: opensAt + DAY_MS },
    },
  })
  return { ...question, url: here(question.link?.url ?? '') }
}

const read = (sessionId: string) =>
  facilitator().call('GET /api/questions/:sessionId', { params: { sessionId } })

/** Moves the beginning to so much from now. */
async function begin({ id, closesAt }: { id: string; closesAt: number }, inMs: number): Promise<number> {
  const opensAt = Date.now() + inMs
  const params = { sessionId: id }
  await facilitator().call('PATCH /api/questions/:sessionId', { params, body: { closesAt, opensAt } })
  return opensAt
}

/** What a date field holds for so many days from now. */
function dayIn(days: number): string {
  const date = new Date(Date.now() + days * DAY_MS)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

test('is planned on the laptop, says on the phone from when, and opens there without a reload when the regisseur wants it now', async () => {
  const workshop = await table.facilitator()
  const { page } = workshop
  await page.goto(`/project/${table.neighbourhood.projectId}`)
  await workshop.button('Vraag voor tussendoor').first().click()
  const dialog = page.getByRole('dialog')
  const make = dialog.getByRole('button', { name: 'Maak de link' })
  await dialog.getByLabel('Wat wil je vragen?').fill(QUESTION)
  await dialog.getByLabel('Wanneer gaat de vraag open?').selectOption({ label: 'Later' })
  await expect(make).toBeEnabled()
  // A clear word for what cannot be, and nothing is lost.
  await dialog.getByLabel('Open vanaf').fill(dayIn(-2))
  await expect(dialog.getByText('Dit begin is al voorbij.', { exact: false })).toBeVisible()
  await expect(make).toBeDisabled()
  await dialog.getByLabel('Open vanaf').fill(dayIn(9))
  await expect(dialog.getByText('Het begin ligt na het einde.', { exact: false })).toBeVisible()
  await dialog.getByLabel('Open vanaf').fill(dayIn(3))
  await dialog.getByLabel('Hoe laat?').fill('14:30')
  await expect(dialog.getByLabel('Wat wil je vragen?')).toHaveValue(QUESTION)
  await make.click()
  await expect(page.getByRole('heading', { name: QUESTION, level: 1 })).toBeVisible()
  await expect(page.getByText('Komt nog', { exact: true })).toBeVisible()
  await expect(page.getByText(/open vanaf \S+ \d+ \S+, 14\.30 uur/)).toBeVisible()
  await expect(workshop.button('Stop nu')).toHaveCount(0)
  const url = here(await page.getByLabel('Link naar de vraag').inputValue())

  const phone = await phoneAt(url)
  await phone.getByRole('button', { name: 'Nederlands', exact: true }).click()
  await expect(phone.getByRole('heading', { name: QUESTION, level: 1 })).toBeVisible()
  await expect(phone.getByText('Deze vraag gaat later open.')).toBeVisible()
  await expect(phone.getByRole('status')).toHaveText(/^\S+ \d+ \S+, 14:30$/)
  await expect(phone.getByRole('button', { name: /^Bewoner/ })).toHaveCount(0)

  // Another moment, which the phone hears of by itself.
  await page.getByLabel('Hoe laat?').fill('09:15')
  await workshop.button('Verander de dagen').click()
  await expect(page.getByText(/open vanaf \S+ \d+ \S+, 09\.15 uur/)).toBeVisible()
  await expect(phone.getByRole('status')).toHaveText(/, (0?9):15$/, { timeout: 40_000 })

  await workshop.button('Open nu').click()
  await expect(page.getByText('De vraag is open. Iedereen met de link kan nu antwoorden.')).toBeVisible()
  await page.getByRole('button', { name: 'Maak ongedaan' }).click()
  await expect(page.getByText('Komt nog', { exact: true })).toBeVisible()
  await workshop.button('Open nu').click()
  await expect(workshop.button('Stop nu')).toBeVisible()
  await expect(phone.getByRole('button', { name: /^Bewoner/ })).toBeVisible({ timeout: 40_000 })
})

const HOUR_MS = 60 * 60 * 1000

test('opens on the phone at its moment, in another language and from right to left too', async () => {
  const question = await ask(Date.now() + HOUR_MS)
  const phone = await phoneAt(question.url)
  await phone.getByRole('button', { name: 'العربية', exact: true }).click()
  await expect(phone.getByText('سيُفتح هذا السؤال لاحقًا.')).toBeVisible()
  const opensAt = await begin(question, 12_000)
  await expect(phone.getByText('سؤال لك')).toBeVisible({ timeout: 60_000 })
  expect(await read(question.id)).toMatchObject({ state: 'open', openedAt: opensAt })
})

test('opens while the server is away: it is open when the server is back, and the phone goes on', async () => {
  const question = await ask(Date.now() + HOUR_MS)
  const phone = await phoneAt(question.url)
  await phone.getByRole('button', { name: 'Nederlands', exact: true }).click()
  await expect(phone.getByText('Deze vraag gaat later open.')).toBeVisible()
  const opensAt = await begin(question, 2_000)
  await table.server.stop('SIGKILL')
  await expect.poll(() => Date.now() > opensAt).toBe(true)
  // Without an answer of the server the moment still stands there.
  await expect(phone.getByText('Deze vraag gaat later open.')).toBeVisible()
  await table.restart()
  await expect(phone.getByRole('button', { name: /^Bewoner/ })).toBeVisible({ timeout: 60_000 })
  expect((await read(question.id)).state).toBe('open')
})
