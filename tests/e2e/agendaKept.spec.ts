import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { Phone } from '../support/pages/phone.ts'
import { PHONE } from '../support/people.ts'
import { Table } from '../support/table.ts'

/** Getting ready: what to bring, the evening on paper, and an agenda that is used again or handed over. */

let table: Table

test.beforeEach(async ({ browser }) => {
  table = await Table.open(browser)
})
test.afterEach(async () => {
  expect(table.people.faults()).toEqual([])
  await table.clear()
})

test('what to bring follows from the steps, is ticked off, and people add their own', async () => {
  const { page } = await table.facilitator()
  await page.goto(`/bijeenkomst/${table.sessionId}/agenda`)
  const list = page.getByRole('region', { name: 'Neem mee' })
  const coffee = list.getByRole('checkbox', { name: /Koffie/ })
  await expect(list.getByText(/^Nog \d+ dingen\.$/)).toBeVisible()
  const left = async () => Number(/\d+/.exec((await list.getByRole('status').textContent()) ?? '')?.[0])
  const before = await left()
  await coffee.click()
  await expect(coffee).toBeChecked()
  expect(await left()).toBe(before - 1)
  await list.getByLabel('Zelf iets erbij').fill('Speelgoed voor kinderen')
  await list.getByRole('button', { name: 'Zet erbij' }).click()
  await expect(list.getByRole('checkbox', { name: 'Speelgoed voor kinderen' })).toBeVisible()
  await page.reload()
  await expect(coffee).toBeChecked()
  await list.getByRole('button', { name: 'Haal weg: Speelgoed voor kinderen' }).click()
  await expect(list.getByText('Speelgoed voor kinderen')).toHaveCount(0)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})

test('the evening stands on paper, with times, what to do, what to bring and how people come in', async () => {
  const { page } = await table.facilitator()
  await page.goto(`/bijeenkomst/${table.sessionId}/agenda`)
  await page.getByRole('link', { name: 'Draaiboek op papier' }).click()
  const sheet = page.getByRole('article')
  await expect(sheet.getByRole('heading', { name: 'Stress en blij in de buurt' })).toBeVisible()
  await expect(sheet.getByText('Waar krijg jij stress van in de buurt?')).toBeVisible()
  await expect(sheet.getByText('Koffie, thee en iets lekkers')).toBeVisible()
  await expect(sheet.locator('svg')).toBeVisible()
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0
  expect(pages).toBeGreaterThan(0)
  expect(pages).toBeLessThanOrEqual(3)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})

test('an agenda is kept, planned with again, and goes to another team as a file', async () => {
  const { page } = await table.facilitator()
  const { projectId } = table.neighbourhood
  await page.goto(`/bijeenkomst/${table.sessionId}/agenda`)
  await page.getByRole('button', { name: 'Bewaar als eigen agenda' }).click()
  await page.getByLabel('Naam van de agenda').fill('Onze vaste avond')
  await page.getByRole('button', { name: 'Bewaren', exact: true }).click()
  await expect(page.getByText('‘Onze vaste avond’ is bewaard.')).toBeVisible()

  await page.goto(`/project/${projectId}`)
  await page.getByRole('button', { name: 'Nieuwe bijeenkomst' }).first().click()
  const own = page.getByRole('region', { name: 'Agenda’s van jullie team' })
  const downloading = page.waitForEvent('download')
  await own.getByRole('button', { name: 'Bestand van Onze vaste avond' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('agenda-onze-vaste-avond.json')
  const text = readFileSync(await download.path(), 'utf8')

  await test.step('taken away, and brought in again from the file', async () => {
    await own.getByRole('button', { name: 'Weg: Onze vaste avond' }).click()
    await expect(own).toHaveCount(0)
    const field = page.locator('input[type=file]')
    const bring = (content: string) =>
      field.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(content) })
    await bring(text.replace('"version": 1', '"version": 9'))
    await expect(page.getByText('Dit bestand is van een nieuwere Wijktafel.')).toBeVisible()
    await bring(text.slice(0, 300))
    await expect(page.getByText('Dit bestand kunnen we niet lezen.')).toBeVisible()
    await bring(text)
    await expect(own.getByText('Onze vaste avond')).toBeVisible()
  })

  await own.getByRole('button', { name: 'Onze vaste avond' }).first().click()
  await page.getByRole('button', { name: 'Maak bijeenkomst' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Onze vaste avond' })).toBeVisible()
  await expect(page.getByText('Stress en blij in de buurt').first()).toBeVisible()
})

test('who is not in the room finds the call, and a link that is none is refused', async () => {
  const { page } = await table.facilitator()
  const phone = new Phone(await table.people.arrive({ baseURL: table.server.origin, viewport: PHONE }))
  await phone.openAddress(`/m?c=${table.neighbourhood.code}`)
  await phone.sitDown(4)
  await page.goto(`/bijeenkomst/${table.sessionId}/agenda`)
  await page.getByRole('button', { name: 'Naam, tijd en plek' }).click()
  const field = page.getByLabel('Link voor videobellen')
  await field.fill('javascript:alert(1)')
  await page.getByRole('button', { name: 'Bewaren', exact: true }).click()
  await expect(page.getByRole('dialog').getByText('Deze link is niet goed.')).toBeVisible()
  await expect(field, 'what was typed is still there').toHaveValue('javascript:alert(1)')
  await field.fill('https://bellen.example.org/lindebuurt')
  await page.getByRole('button', { name: 'Bewaren', exact: true }).click()
  await expect(field).toHaveCount(0)
  await page.goto(`/bijeenkomst/${table.sessionId}`)
  const link = page.getByRole('link', { name: 'Videobellen' })
  await expect(link).toHaveAttribute('href', 'https://bellen.example.org/lindebuurt')
  await phone.page.getByLabel('Hulp').click()
  const call = phone.page.getByRole('link', { name: 'Videobellen' })
  await expect(call).toHaveAttribute('rel', 'noopener noreferrer')
})
