import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { Phone } from '../support/pages/phone.ts'
import { PHONE } from '../support/people.ts'
import { Table } from '../support/table.ts'

/** Leading without fear: what was pressed by mistake is taken back, on all screens; and all of it goes by keyboard. */

let table: Table

test.beforeEach(async ({ browser }) => {
  table = await Table.open(browser)
})
test.afterEach(async () => {
  expect(table.people.faults()).toEqual([])
  await table.clear()
})

async function openWall(): Promise<Page> {
  const wall = await table.people.arrive({
    baseURL: table.server.origin,
    viewport: { width: 1920, height: 1080 },
  })
  await table.giveCookies(wall, table.neighbourhood.facilitator)
  await wall.goto(`/bijeenkomst/${table.sessionId}/scherm`)
  return wall
}

test('a silent round is shown card by card, by keyboard, and a slip is taken back', async () => {
  const { page } = await table.facilitator()
  const wall = await openWall()
  const phone = new Phone(await table.people.arrive({ baseURL: table.server.origin, viewport: PHONE }))
  await phone.openAddress(`/m?c=${table.neighbourhood.code}`)
  await phone.sitDown(4)
  const large = wall.getByRole('listitem')

  await test.step('the first alone', async () => {
    await page.getByRole('button', { name: 'Laat één voor één zien' }).click()
    await expect(page.getByRole('button', { name: 'Volgende kaartje 1 van 3' })).toBeVisible()
    await expect(wall.getByText('1 van 3')).toBeVisible()
    await expect(large).toHaveCount(1)
    await expect(phone.page.getByRole('button', { name: 'Dit zei iedereen' })).toContainText('1 kaartje')
  })

  const first = await large.textContent()
  await test.step('the next with a key, and back with another', async () => {
    await page.keyboard.press('Alt+n')
    await expect(wall.getByText('2 van 3')).toBeVisible()
    await expect(large).not.toHaveText(first ?? '')
    await page.keyboard.press('Alt+z')
    await expect(wall.getByText('1 van 3')).toBeVisible()
    await expect(large).toHaveText(first ?? '')
  })

  await test.step('all at once, and hidden again', async () => {
    await page.getByRole('button', { name: 'Laat alles zien' }).click()
    await expect(phone.page.getByText('Roken bij de speelplek')).toBeVisible()
    await page.getByRole('button', { name: 'Ongedaan: alles laten zien' }).click()
    await expect(phone.page.getByText('Roken bij de speelplek')).toHaveCount(0)
    await expect(wall.getByText('1 van 3')).toBeVisible()
  })
})

test('a step too far is taken back, by whichever of the two leads', async () => {
  const noor = await table.facilitator()
  const other = await table.facilitator()
  const wall = await openWall()
  const question = wall.getByRole('heading', { level: 1 })
  const before = (await question.textContent()) ?? ''

  await noor.page.getByRole('button', { name: 'Laat alles zien' }).click()
  await noor.page.getByRole('button', { name: 'Volgende' }).click()
  await expect(question).not.toHaveText(before)
  const undo = other.page.getByRole('button', { name: 'Ongedaan: naar dit onderdeel' })
  await undo.click()
  await expect(question).toHaveText(before)
  await expect(
    noor.page.getByRole('button', { name: 'Ongedaan: alles laten zien' }),
    'the press before it',
  ).toBeVisible()
  await expect(undo).toHaveCount(0)
})

test('keys do nothing while somebody writes, and are listed', async () => {
  const { page } = await table.facilitator()
  const clock = page.getByRole('button', { name: 'Klok stilzetten' })
  await clock.waitFor()
  await page.getByRole('button', { name: 'Notities' }).click()
  await page.getByRole('button', { name: 'Nieuwe notitie' }).click()
  const field = page.getByRole('textbox').first()
  await field.focus()
  await page.keyboard.press('Alt+k')
  await page.keyboard.press('Alt+t')
  await expect(page.getByRole('dialog', { name: 'Werken met het toetsenbord' })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.locator('header').getByRole('button', { name: 'Meer', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Werken met het toetsenbord' }).click()
  const list = page.getByRole('dialog', { name: 'Werken met het toetsenbord' })
  await expect(list.getByText('Doe de volgende stap')).toBeVisible()
  expect((await new AxeBuilder({ page }).include('[role="dialog"]').analyze()).violations).toEqual([])
  await page.keyboard.press('Alt+k')
  await expect(clock, 'behind the list nothing happens').toBeAttached()
  await page.keyboard.press('Escape')
  await expect(list).toHaveCount(0)
  await page.keyboard.press('Alt+k')
  await expect(page.getByRole('button', { name: 'Klok verder laten lopen' })).toBeVisible()
})

test('whoever leads sees which screen each phone shows, and nobody else does', async () => {
  const noor = await table.facilitator()
  const mila = await table.member('core')
  const phone = new Phone(await table.people.arrive({ baseURL: table.server.origin, viewport: PHONE }))
  await phone.openAddress(`/m?c=${table.neighbourhood.code}`)
  await phone.sitDown(4)
  await noor.page.getByRole('button', { name: 'Mensen', exact: true }).click()
  const people = noor.page.getByRole('complementary', { name: 'Mensen' })
  const row = people.getByRole('listitem').filter({ hasText: 'Mila' })
  await expect(row, 'who came in for the first time is here too').toBeVisible()
  await expect(row).not.toContainText('even weg')
  await expect(people.getByText('ziet de vraag')).toHaveCount(1)
  await phone.beginWords('Een bankje')
  await expect(people.getByText('maakt een kaartje')).toHaveCount(1)
  await expect(people.getByText('ziet de vraag')).toHaveCount(0)
  await phone.page.getByRole('button', { name: 'Hulp' }).click()
  await expect(phone.page.getByText('De regisseur ziet welk scherm je hebt.')).toBeVisible()
  await expect(people.getByText('ziet hulp of keuzes')).toHaveCount(1)
  await mila.page.getByRole('button', { name: 'Mensen', exact: true }).click()
  await expect(mila.page.getByRole('complementary', { name: 'Mensen' })).toBeVisible()
  await expect(mila.page.getByText('ziet hulp of keuzes')).toHaveCount(0)
})

test('of two who lead one drops out, and the other is told to go on', async () => {
  const { facilitator, projectId } = table.neighbourhood
  const { members } = await facilitator.call('GET /api/projects/:projectId', { params: { projectId } })
  const mila = members.find(({ name }) => name === 'Mila')
  if (!mila) throw new Error('no Mila')
  await facilitator.call('PATCH /api/projects/:projectId/members/:userId', {
    ...{ params: { projectId, userId: mila.userId }, body: { role: 'facilitator' } },
  })
  const noor = await table.facilitator()
  const other = await table.member('core')
  await expect(other.page.getByRole('button', { name: 'Laat alles zien' })).toBeVisible()
  const gone = other.page.getByText('Noor is even weg. Jij kunt verder leiden.')
  await noor.page.getByRole('button', { name: '+ 2 min' }).click()
  await expect(other.page.getByRole('button', { name: 'Ongedaan: meer tijd' })).toBeVisible()
  await noor.page.close()
  await expect(gone).toBeVisible()
  await other.page.getByRole('button', { name: 'Laat alles zien' }).click()
  await expect(other.page.getByRole('button', { name: 'Volgende' })).toBeVisible()
  const back = await table.facilitator()
  await expect(gone).toHaveCount(0)
  await expect(back.page.getByRole('button', { name: 'Ongedaan: alles laten zien' })).toBeVisible()
})
