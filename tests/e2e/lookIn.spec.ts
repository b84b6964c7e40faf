import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { Phone } from '../support/pages/phone.ts'
import { LAPTOP, PHONE } from '../support/people.ts'
import { Table } from '../support/table.ts'

/** A coach looks in on a meeting: with a yes, seen by all, for as long as it is a yes. */

let table: Table

test.beforeEach(async ({ browser }) => {
  table = await Table.lay(browser)
})
test.afterEach(async () => {
  await table.clear()
})

test('a coach asks, is let in and seen by everyone, and is out at once when it is over', async () => {
  const { page: noor } = await table.facilitator()
  const wall = await table.people.arrive({
    baseURL: table.server.origin,
    viewport: { width: 1920, height: 1080 },
  })
  await table.giveCookies(wall, table.neighbourhood.facilitator)
  await wall.goto(`/bijeenkomst/${table.sessionId}/scherm`)
  const phone = new Phone(await table.people.arrive({ baseURL: table.server.origin, viewport: PHONE }))
  await phone.openAddress(`/m?c=${table.neighbourhood.code}`)
  await phone.sitDown(4)
  const coach = await table.people.arrive({ baseURL: table.server.origin, viewport: LAPTOP })
  await table.giveCookies(coach, await table.signIn('coach'))
  await coach.goto(`/bijeenkomst/${table.sessionId}`)
  const seen = /kijkt mee als coach\.$/

  await test.step('without a yes there is nothing to see', async () => {
    await expect(coach.getByText('Wil je meekijken?')).toBeVisible()
    await expect(coach.getByText('Hier krijg ik stress van')).toHaveCount(0)
    expect((await new AxeBuilder({ page: coach }).analyze()).violations).toEqual([])
    await coach.getByRole('button', { name: 'Vraag of het mag' }).click()
    await expect(coach.getByText('Je vraag is gesteld')).toBeVisible()
    await expect(phone.page.getByText(seen)).toHaveCount(0)
  })

  await test.step('with a yes everybody knows', async () => {
    await noor.getByRole('button', { name: 'Ja, dat mag' }).click()
    await expect(coach.getByText('Je kijkt mee. Iedereen ziet dat.')).toBeVisible()
    for (const page of [noor, wall, phone.page]) await expect(page.getByText(seen)).toBeVisible()
  })

  await test.step('it is taken back, and the screen of the coach goes', async () => {
    await noor.locator('header').getByRole('button', { name: 'Meer', exact: true }).click()
    await noor.getByRole('menuitem', { name: 'Coach mag niet meer meekijken' }).click()
    await expect(coach.getByText('Wil je meekijken?')).toBeVisible()
    for (const page of [noor, wall, phone.page]) await expect(page.getByText(seen)).toHaveCount(0)
  })
})

test('a team asks its coach for help, who sees it first and says when it is done', async () => {
  const { page: noor } = await table.facilitator()
  await noor.goto(`/project/${table.neighbourhood.projectId}`)
  await noor.getByRole('button', { name: 'Vraag de coach om hulp' }).click()
  await noor.getByLabel('Waar wil je hulp bij?').fill('Hoe krijgen we jongeren mee?')
  await noor.getByRole('button', { name: 'Vraag het' }).click()
  await expect(noor.getByText('Hoe krijgen we jongeren mee?')).toBeVisible()
  const coach = await table.people.arrive({ baseURL: table.server.origin, viewport: LAPTOP })
  await table.giveCookies(coach, await table.signIn('coach'))
  await coach.goto('/')
  const teams = coach.getByRole('region', { name: 'Teams die ik begeleid' })
  await expect(teams.getByRole('listitem').first()).toContainText('Hoe krijgen we jongeren mee?')
  expect((await new AxeBuilder({ page: coach }).analyze()).violations).toEqual([])
  await teams.getByRole('button', { name: 'Dit is klaar' }).click()
  await expect(teams.getByText('Hoe krijgen we jongeren mee?')).toHaveCount(0)
})
