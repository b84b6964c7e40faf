import { expect, test } from '@playwright/test'
import { newId, type PromiseId } from '@wijktafel/shared/ids'
import { Table } from '../support/table.ts'

/** The page for the municipality: one sheet of paper, however much there is to tell. */

let table: Table

test.beforeEach(async ({ browser }) => {
  table = await Table.lay(browser)
})
test.afterEach(async () => {
  expect(table.people.faults()).toEqual([])
  await table.clear()
})

async function promise(count: number): Promise<void> {
  const { facilitator } = table.neighbourhood
  for (let number = 1; number <= count; number++) {
    await facilitator.call('POST /api/sessions/:sessionId/promises', {
      params: { sessionId: table.sessionId },
      body: {
        id: newId<PromiseId>(),
        who: 'De gemeente',
        what: `kijkt naar afspraak ${number}, en belt met de buurt over wat er kan en wanneer dat dan kan`,
        dueOn: '2026-12-20',
      },
    })
  }
}

test('says what people said and what is needed; what does not fit is counted, and the print is one page', async () => {
  await promise(2)
  const { page } = await table.facilitator({ viewport: { width: 1440, height: 900 } })
  await page.goto(`/bijeenkomst/${table.sessionId}/verslag`)
  await page.getByRole('link', { name: 'Voor de gemeente' }).click()
  // On a small screen all of it stands below each other; the paper is there for the print.
  const sheet = page.getByRole('article').filter({ visible: true })
  await expect(sheet.getByRole('heading', { name: 'Dit zeiden mensen' })).toBeVisible()
  await expect(sheet).toContainText('Waar krijg jij stress van in de buurt? 3 kaartjes.')
  await expect(sheet).toContainText('De gemeente: kijkt naar afspraak 2')
  await expect(sheet).not.toContainText('En nog')

  await promise(30)
  await page.reload()
  await expect(sheet.getByText(/^En nog \d+\. Zie het hele verslag\.$/)).toBeVisible()
  const shown = await sheet.getByText('De gemeente: kijkt').count()
  expect(shown).toBeGreaterThan(5)
  await expect(sheet).toContainText(`En nog ${32 - shown}.`)
  expect(await sheet.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(
    0,
  )
  await page.setViewportSize({ width: 360, height: 740 })
  await expect(sheet.getByText('De gemeente: kijkt')).toHaveCount(32)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
})
