import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { Phone } from '../support/pages/phone.ts'
import { PHONE } from '../support/people.ts'
import { Table } from '../support/table.ts'

/** Who has the word: by hand, in a round, and how the two sides share it. */

let table: Table

test.beforeEach(async ({ browser }) => {
  table = await Table.lay(browser)
})
test.afterEach(async () => {
  expect(table.people.faults()).toEqual([])
  await table.clear()
})

async function guest(face: number): Promise<Page> {
  const page = await table.people.arrive({ baseURL: table.server.origin, viewport: PHONE })
  const phone = new Phone(page)
  await phone.openAddress(`/m?c=${table.neighbourhood.code}`)
  await phone.sitDown(face)
  return page
}

async function raiseHand(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Zeg iets aan de regisseur' }).click()
  const sheet = page.getByRole('dialog', { name: 'Wat wil je zeggen?' })
  await sheet.getByRole('button', { name: 'Hand omhoog' }).click()
  await sheet.getByRole('button', { name: 'Klaar' }).click()
}

const mine = (page: Page) => page.getByText('Jij hebt het woord.')

test('the talking stick goes by hand, and everyone sees who has it', async () => {
  const { page: noor } = await table.facilitator()
  const wall = await table.people.arrive({
    baseURL: table.server.origin,
    viewport: { width: 1920, height: 1080 },
  })
  await table.giveCookies(wall, table.neighbourhood.facilitator)
  await wall.goto(`/bijeenkomst/${table.sessionId}/scherm`)
  const one = await guest(4)
  const two = await guest(5)
  const hands = noor.getByRole('region', { name: 'Wat mensen jou willen zeggen' })

  await test.step('the first in line gets the word, with a key', async () => {
    await raiseHand(one)
    await expect(hands.getByRole('listitem')).toHaveCount(1)
    await raiseHand(two)
    await expect(hands.getByRole('listitem')).toHaveCount(2)
    await noor.keyboard.press('Alt+g')
    await expect(mine(one)).toBeVisible()
    await expect(mine(two)).toHaveCount(0)
    await expect(two.getByText(/heeft het woord\./)).toBeVisible()
    await expect(wall.getByText(/heeft het woord$/)).toBeVisible()
    await expect(hands.getByRole('listitem')).toHaveCount(1)
    expect((await new AxeBuilder({ page: one }).analyze()).violations).toEqual([])
  })

  await test.step('given on by mistake, and taken back', async () => {
    await hands.getByRole('button', { name: /Geef woord aan/ }).click()
    await expect(mine(two)).toBeVisible()
    await noor.getByRole('button', { name: 'Ongedaan: woord gegeven' }).click()
    await expect(mine(one)).toBeVisible()
    await expect(hands.getByRole('listitem')).toHaveCount(1)
  })

  await test.step('whoever has it gives it back', async () => {
    await one.getByRole('button', { name: 'Klaar met praten' }).click()
    await expect(mine(one)).toHaveCount(0)
    await expect(wall.getByText(/heeft het woord/)).toHaveCount(0)
  })
})

test('a round goes past everyone once, and lets people pass', async () => {
  const { page: noor } = await table.facilitator()
  const phones = [await guest(4), await guest(5)]
  await noor.locator('header').getByRole('button', { name: 'Meer', exact: true }).click()
  await noor.getByRole('menuitem', { name: 'Begin een rondje' }).click()
  const floor = noor.getByRole('region', { name: 'Wie het woord heeft' })
  await expect(floor).toContainText('0 van 2 geweest')
  const first = (await mine(phones[0] as Page).isVisible()) ? 0 : 1
  const [a, b] = [phones[first] as Page, phones[1 - first] as Page]
  await expect(mine(a)).toBeVisible()
  await expect(b.getByText('Daarna ben jij.')).toBeVisible()
  await a.getByRole('button', { name: 'Ik pas' }).click()
  await expect(mine(b)).toBeVisible()
  await expect(floor).toContainText('1 van 2 geweest')
  await floor.getByRole('button', { name: 'Geef door' }).click()
  await expect(floor, 'over after the last').toHaveCount(0)
})

test('whoever leads sees how the sides share the floor, and nobody else does', async () => {
  const { page: noor } = await table.facilitator()
  const mila = await table.member('core')
  await noor.getByRole('button', { name: 'Mensen', exact: true }).click()
  const balance = noor.getByRole('region', { name: 'Hoe verdelen we de tijd?' })
  await expect(balance).toContainText('minder dan drie mensen')
  await balance.getByRole('button', { name: 'Een professional' }).click()
  await expect(balance.getByRole('button', { name: 'Een professional' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  expect((await new AxeBuilder({ page: noor }).include('aside').analyze()).violations).toEqual([])
  await mila.page.getByRole('button', { name: 'Mensen', exact: true }).click()
  await expect(mila.page.getByRole('complementary', { name: 'Mensen' })).toBeVisible()
  await expect(mila.page.getByText('Hoe verdelen we de tijd?')).toHaveCount(0)
  await expect(mila.page.getByRole('button', { name: /Geef woord aan/ })).toHaveCount(0)
})
