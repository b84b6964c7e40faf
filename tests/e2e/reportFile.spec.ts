import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { report } from '@wijktafel/shared/api/report'
import { strFromU8, unzipSync } from 'fflate'
import { Table } from '../support/table.ts'

/** A report that people take with them: one file that opens anywhere, and data. */

let table: Table
let folder: string

test.beforeEach(async ({ browser }) => {
  table = await Table.lay(browser)
  folder = mkdtempSync(join(tmpdir(), 'wijktafel-report-'))
})
test.afterEach(async () => {
  expect(table.people.faults()).toEqual([])
  await table.clear()
  rmSync(folder, { recursive: true, force: true })
})

test('opens from disk without network and without scripts, with every picture inside, and prints', async ({
  browser,
}) => {
  const { page } = await table.facilitator({ viewport: { width: 1440, height: 900 } })
  await page.goto(`/bijeenkomst/${table.sessionId}/verslag`)
  const words = await page.locator('article').getByRole('listitem').first().textContent()
  await page.getByRole('button', { name: 'Meenemen' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Eén bestand om te lezen' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^verslag-.*\.html$/)
  const file = join(folder, 'verslag.html')
  await download.saveAs(file)

  const context = await browser.newContext({ offline: true, javaScriptEnabled: false })
  const reader = await context.newPage()
  const asked: string[] = []
  reader.on('request', (request) => asked.push(request.url()))
  await reader.goto(pathToFileURL(file).href)
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(reader.locator('article')).toContainText(words ?? '')
  await expect(reader.getByRole('button')).toHaveCount(0)
  expect(asked.filter((url) => !url.startsWith('data:') && !url.startsWith('file:'))).toEqual([])
  const html = readFileSync(file, 'utf8')
  const sources = [...html.matchAll(/<img[^>]*src="([^"]*)"/g)].map(([, src = '']) => src)
  expect(sources.length).toBeGreaterThan(3)
  expect(sources.filter((src) => !src.startsWith('data:image/'))).toEqual([])
  expect(html).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/)
  expect(html).toContain('lang="nl"')
  await context.close()
})

test('opens in a word processor: headings, a line each, pictures with their words', async () => {
  const { page } = await table.facilitator({ viewport: { width: 1440, height: 900 } })
  await page.goto(`/bijeenkomst/${table.sessionId}/verslag`)
  const title = await page.getByRole('heading', { level: 1 }).textContent()
  await page.getByRole('button', { name: 'Meenemen' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Om te veranderen (Word)' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^verslag-.*\.docx$/)
  const file = join(folder, 'verslag.docx')
  await download.saveAs(file)
  const parts = unzipSync(readFileSync(file))
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const paragraphs = document.split('</w:p>')
  const find = (words: string) => paragraphs.find((paragraph) => paragraph.includes(words)) ?? ''
  expect(find(title ?? '?')).toContain('w:pStyle w:val="Heading1"')
  expect(find('Dit hoorden we')).toContain('w:pStyle w:val="Heading2"')
  const line = find('Herrie in de nacht')
  expect(line.match(/<w:drawing>/g)).toHaveLength(3)
  expect(line).toMatch(/descr="[^"]+"/)
  const pictures = Object.entries(parts).filter(([name]) => name.startsWith('word/media/'))
  expect(pictures.length).toBeGreaterThan(3)
  for (const [, bytes] of pictures) expect(strFromU8(bytes.slice(1, 4), true)).toBe('PNG')
  expect(strFromU8(parts['word/styles.xml'] ?? new Uint8Array())).toContain('nl-NL')
})

test('gives its data as the contract has it', async () => {
  const { page } = await table.facilitator({ viewport: { width: 1440, height: 900 } })
  await page.goto(`/bijeenkomst/${table.sessionId}/verslag`)
  await page.getByRole('button', { name: 'Meenemen' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Gegevens voor een ander programma' }).click(),
  ])
  const file = join(folder, 'verslag.json')
  await download.saveAs(file)
  const data = JSON.parse(readFileSync(file, 'utf8'))
  expect(data).toMatchObject({ format: 'wijktafel-report', version: 1 })
  expect(report.parse(data.report).activities.length).toBeGreaterThan(0)
})
