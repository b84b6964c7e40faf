import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import type { DecisionId } from '@wijktafel/shared/ids'
import { newId } from '@wijktafel/shared/ids'
import { type ExportedBook, firstBroken } from '../support/checkBook.ts'
import { Phone } from '../support/pages/phone.ts'
import { PHONE } from '../support/people.ts'
import { Table } from '../support/table.ts'

let table: Table

test.beforeEach(async ({ browser }) => {
  table = await Table.lay(browser)
})
test.afterEach(async () => {
  const faults = table.people.faults()
  await table.clear()
  expect(faults).toEqual([])
})

async function guest(): Promise<Phone> {
  const phone = new Phone(await table.people.arrive({ baseURL: table.server.origin, viewport: PHONE }))
  await phone.openAddress(`/m?c=${table.neighbourhood.code}`)
  await phone.sitDown(4)
  return phone
}

async function download(page: Page, name: string): Promise<string> {
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name }).click()
  return readFileSync(await (await coming).path(), 'utf8')
}

const entry = (page: Page, words: string) => page.getByRole('listitem').filter({ hasText: words }).first()

test('what is decided comes into the book; its files can be checked without this program', async () => {
  const { facilitator, projectId } = table.neighbourhood
  const decisionId = newId<DecisionId>()
  const phone = await guest()
  const { page } = await table.facilitator()
  await facilitator.call('POST /api/sessions/:sessionId/decisions', {
    params: { sessionId: table.sessionId },
    body: {
      ...{ id: decisionId, proposal: 'Een bank bij het plein?', pictures: ['1FA91'], options: [] },
      ...{ influence: 'decide', format: 'consent' },
    },
  })
  await facilitator.call('POST /api/decisions/:decisionId/open', { params: { decisionId } })
  await phone.chooseAnswer('Goed idee')
  await phone.confirmVote()
  await expect(phone.heading('Jouw stem is binnen')).toBeVisible()
  await facilitator.call('POST /api/decisions/:decisionId/close', { params: { decisionId } })

  await test.step('the book is found from the project, and is whole', async () => {
    await page.goto(`/project/${projectId}`)
    await page.getByRole('link', { name: 'Besluitenboek' }).click()
    await expect(page.getByRole('heading', { name: 'Besluitenboek', level: 1 })).toBeVisible()
    await expect(page.getByText('Het boek klopt')).toBeVisible()
    const decided = entry(page, 'een bank bij het plein')
    await expect(decided.getByText('We gaan het doen')).toBeVisible()
    await expect(decided.getByText('geheime stem · 1 stem')).toBeVisible()
  })

  await test.step('other words are an entry of their own, and point to the first', async () => {
    await facilitator.call('PATCH /api/decisions/:decisionId/words', {
      params: { decisionId },
      body: { words: 'Er komt een bankje.', wordPictures: [] },
    })
    await page.reload()
    await expect(
      entry(page, 'Er komt een bankje.').getByRole('link', { name: /Andere woorden/ }),
    ).toBeVisible()
    await expect(page.getByText('Het boek klopt')).toBeVisible()
  })

  await test.step('the table and the file to check', async () => {
    const csv = await download(page, 'Als tabel (CSV)')
    expect(csv).toMatch(/^\uFEFF"regel";"soort";/)
    expect(csv).toContain('"Een bank bij het plein?";"ja"')
    const book = JSON.parse(await download(page, 'Om na te rekenen (JSON)')) as ExportedBook
    expect(book.entries.length).toBeGreaterThanOrEqual(2)
    expect(book.ballots[decisionId]).toMatchObject([{ marks: { agree: 1 } }])
    expect(firstBroken(book)).toBeNull()
    for (const { number } of book.entries) {
      const changed = structuredClone(book)
      const line = changed.entries[number - 1]
      if (line) line.content = line.content.replace('proposal', 'voorstel')
      expect(firstBroken(changed)).toBe(number)
    }
    const head = book.head?.slice(0, 24).toUpperCase().match(/.{4}/g)?.join(' ') ?? ''
    await expect(page.getByText(head).first()).toBeVisible()
    // Whoever keeps the report on paper can see later that nothing was cut off.
    await page.goto(`/bijeenkomst/${table.sessionId}/verslag`)
    const code = page.getByText(`Code van het besluitenboek, tot en met regel ${book.entries.length}:`)
    await expect(code).toContainText(head)
    await page.goto(`/project/${projectId}/besluitenboek`)
    await expect(page.getByText('Het boek klopt')).toBeVisible()
  })

  await test.step('a browser that is given another outcome says which entry was changed', async () => {
    await page.route('**/decision-book', async (route) => {
      const answer = await route.fetch()
      const book = (await answer.json()) as { entries: { content: string }[] }
      const [first] = book.entries
      if (first) first.content = first.content.replace('"verdict":"acce', '"verdict":"nacce')
      await route.fulfill({ response: answer, json: book })
    })
    await page.reload()
    await expect(page.getByRole('alert')).toContainText('Regel 1 is veranderd')
    await expect(entry(page, 'Hier gaat het mis.').getByText('Regel 1', { exact: true })).toBeVisible()
  })
})

test('what was decided is decided again: the old one says so, and the book has both', async () => {
  const { facilitator, projectId } = table.neighbourhood
  const noor = await table.facilitator()
  const { page } = noor
  await page.goto(`/project/${projectId}/besluitenboek`)
  const old = page.getByRole('listitem').filter({ has: page.getByText('Regel 1', { exact: true }) })
  const prepare = async () => {
    await old.getByRole('button', { name: 'Besluit hier opnieuw over…' }).click()
    const sheet = page.getByRole('dialog', { name: 'Opnieuw besluiten' })
    await sheet.getByRole('button', { name: 'Zet het voorstel klaar' }).click()
    return sheet
  }
  const drafts = async () => {
    const params = { sessionId: table.sessionId }
    const { decisions } = await facilitator.call('GET /api/sessions/:sessionId/decisions', { params })
    return decisions.filter(({ followsId }) => followsId !== null)
  }

  await test.step('it is prepared, taken back, and prepared again; not twice', async () => {
    await expect(await prepare()).toBeHidden()
    await expect(page.getByText(/Het voorstel staat klaar in/)).toBeVisible()
    await page.getByRole('button', { name: 'Maak ongedaan' }).click()
    await expect.poll(async () => (await drafts()).length).toBe(0)
    await expect(await prepare()).toBeHidden()
    const sheet = await prepare()
    await expect(sheet.getByText('Hierover staat al een nieuw voorstel klaar')).toBeVisible()
    await sheet.getByRole('button', { name: 'Toch niet' }).click()
  })

  await test.step('the regisseur opens and closes it in the meeting', async () => {
    await page.goto(`/bijeenkomst/${table.sessionId}`)
    await page.getByRole('button', { name: 'Besluit', exact: true }).click()
    await page
      .getByRole('button', { name: /^Open de stemming|^Begin/ })
      .first()
      .click()
    await expect.poll(async () => (await drafts())[0]?.state).toBe('open')
    const [again] = await drafts()
    if (again)
      await facilitator.call('POST /api/decisions/:decisionId/close', { params: { decisionId: again.id } })
  })

  await test.step('the book has both, each with a way to the other', async () => {
    await page.goto(`/project/${projectId}/besluitenboek`)
    await expect(page.getByText('Het boek klopt')).toBeVisible()
    await expect(old.getByRole('link', { name: 'Hierover is opnieuw besloten: regel 2' })).toBeVisible()
    await expect(old.getByRole('button', { name: 'Besluit hier opnieuw over…' })).toBeHidden()
    await page.getByRole('link', { name: 'Dit gaat opnieuw over regel 1' }).click()
    await expect(page).toHaveURL(/#regel-1$/)
    await page.goto(`/bijeenkomst/${table.neighbourhood.closedSessionId}/verslag`)
    await expect(page.getByText('Hierover is opnieuw besloten.')).toBeVisible()
  })
})
