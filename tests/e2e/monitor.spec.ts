import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { LAPTOP } from '../support/people.ts'
import { Table } from '../support/table.ts'

/** How it goes, looking back, and the story of a project. */

let table: Table

test.beforeEach(async ({ browser }) => {
  table = await Table.open(browser)
})
test.afterEach(async () => {
  expect(table.people.faults()).toEqual([])
  await table.clear()
})

test('the team measures, half first, sees it over time, and takes it along as a table', async () => {
  const { page } = await table.facilitator()
  await page.goto(`/project/${table.neighbourhood.projectId}`)
  await page.getByRole('link', { name: 'Hoe gaat het?' }).click()
  await expect(page.getByText('Er is nog niets gemeten')).toBeVisible()

  await test.step('something of their own', async () => {
    await page.getByRole('button', { name: 'Meet zelf iets erbij' }).click()
    await page.getByLabel('Wat wil je meten?').fill('Gesprekken aan de deur')
    await page.getByLabel('Waarin tel je?').fill('per week')
    await page.getByRole('button', { name: 'Bewaren' }).click()
    await expect(page.getByText('Gesprekken aan de deur (per week)')).toBeVisible()
  })

  const measured = page.getByRole('region', { name: 'Wat we meten' })
  await test.step('half, and the rest later', async () => {
    await page.getByRole('button', { name: 'Meet nu' }).click()
    const sheet = page.getByRole('dialog', { name: 'Meet nu' })
    await sheet.getByLabel('Dag').fill('2026-03-02')
    await sheet
      .getByRole('group', { name: /Het gesprek over/ })
      .getByRole('button', { name: 'Niet goed' })
      .click()
    expect((await new AxeBuilder({ page }).include('[role="dialog"]').analyze()).violations).toEqual([])
    await sheet.getByRole('button', { name: 'Bewaren' }).click()
    await expect(sheet).toHaveCount(0)
    await expect(measured.getByRole('row', { name: /2 maart 2026.*Niet goed/ })).toBeVisible()
    await measured.getByRole('button', { name: /Pas aan: .*2 maart/ }).click()
    await sheet.getByLabel('Gesprekken aan de deur (per week)').fill('12')
    await sheet.getByRole('button', { name: 'Bewaren' }).click()
    await expect(measured.getByRole('row', { name: /12 per week/ })).toBeVisible()
    await expect(measured.getByText('Niet goed')).toBeVisible()
  })

  await test.step('a second time, and a table', async () => {
    await page.getByRole('button', { name: 'Meet nu' }).click()
    const sheet = page.getByRole('dialog', { name: 'Meet nu' })
    await sheet
      .getByRole('group', { name: /Het gesprek over/ })
      .getByRole('button', { name: 'Heel goed' })
      .click()
    await sheet.getByRole('button', { name: 'Bewaren' }).click()
    await expect(measured.locator('circle')).toHaveCount(3)
    const downloading = page.waitForEvent('download')
    await measured.getByRole('button', { name: 'Tabel' }).click()
    const csv = readFileSync(await (await downloading).path(), 'utf8')
    expect(csv).toContain('"2026-03-02";"2";"";"";"12";""')
  })

  await test.step('taken away by mistake, and put back', async () => {
    await measured.getByRole('button', { name: 'Weg: Gesprekken aan de deur' }).click()
    await expect(measured.getByRole('row', { name: /12 per week/ })).toHaveCount(0)
    await page.getByRole('button', { name: 'Maak ongedaan' }).click()
    await expect(measured.getByRole('row', { name: /12 per week/ })).toBeVisible()
  })

  await test.step('looking back in three layers', async () => {
    await page.getByRole('button', { name: 'Kijk samen terug' }).click()
    const sheet = page.getByRole('dialog', { name: 'Kijk samen terug' })
    await sheet.getByLabel('Vinden we elkaar?').fill('We missen de jongeren.')
    await sheet.getByLabel('Wat doen we nu anders?').fill('We gaan naar het plein.')
    await sheet.getByRole('button', { name: 'Bewaren' }).click()
    await expect(page.getByText('We missen de jongeren.')).toBeVisible()
  })
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  await test.step('a coach reads it, and changes nothing', async () => {
    const coach = await table.people.arrive({ baseURL: table.server.origin, viewport: LAPTOP })
    await table.giveCookies(coach, await table.signIn('coach'))
    await coach.goto(`/project/${table.neighbourhood.projectId}/hoe-gaat-het`)
    await expect(coach.getByText('We gaan naar het plein.')).toBeVisible()
    await expect(coach.getByRole('button', { name: 'Meet nu' })).toHaveCount(0)
  })
})

test('the story stands in the Double Diamond, opens what it shows, and prints on A3', async () => {
  const { page } = await table.facilitator()
  const { projectId } = table.neighbourhood
  await page.goto(`/project/${projectId}/verhaal`)
  await expect(page.getByRole('heading', { level: 1, name: 'Ons verhaal' })).toBeVisible()
  const items = page.getByRole('listitem').getByRole('link')
  expect(await items.count()).toBeGreaterThan(2)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
  const [, width = '0', height = '0'] = /MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? []
  // A3 on its side: 420 by 297 mm, in points.
  expect(Math.round(Number(width) / 10)).toBe(119)
  expect(Math.round(Number(height) / 10)).toBe(84)
  await page
    .getByRole('link', { name: /Bijeenkomst ·/ })
    .first()
    .click()
  await expect(page).toHaveURL(/verslag$/)
})
