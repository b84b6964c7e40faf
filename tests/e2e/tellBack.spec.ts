import { expect, test } from '@playwright/test'
import { newId } from '@wijktafel/shared/ids'
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

test('a resident tells a decision in pictures; it was understood otherwise, so its words change and its ballot does not', async () => {
  const { facilitator } = table.neighbourhood
  const params = { sessionId: table.sessionId }
  const phone = await guest()
  const noor = await table.facilitator()
  const decisionId = newId()

  await test.step('a decision is taken', async () => {
    await facilitator.call('POST /api/sessions/:sessionId/decisions', {
      params,
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
  })

  await test.step('on the phone somebody tells it in a picture and words', async () => {
    await phone.page.getByRole('button', { name: 'Vertel het na' }).click()
    await expect(phone.heading('Wat hebben we besloten?')).toBeVisible()
    const give = phone.page.getByRole('button', { name: 'Klaar' })
    await expect(give).toHaveAttribute('aria-disabled', 'true')
    await phone.page.getByLabel('Schrijf het').fill('Wij krijgen geld van de bank.')
    await phone.page.locator('main button[aria-pressed="false"]').last().click()
    await give.click()
    await expect(phone.heading('Dank je. De regisseur hoort het.')).toBeVisible()
    await phone.page.getByRole('button', { name: 'Gezien' }).click()
    await expect(phone.page.getByText('Een bank bij het plein?')).toBeVisible()
  })

  await test.step('the regisseur hears that it was understood otherwise, and writes it down in easy words', async () => {
    const { page } = noor
    await noor.openPanel('Besluit')
    await page.getByRole('button', { name: 'Bekijk de uitslag' }).click()
    const sheet = page.getByRole('dialog', { name: 'Een bank bij het plein?' })
    await expect(sheet.getByText('Wij krijgen geld van de bank.')).toBeVisible()
    await sheet.getByRole('button', { name: 'Nee, het is anders' }).click()
    await expect(sheet.getByText('Anders begrepen')).toBeVisible()
    await sheet.getByRole('button', { name: 'Zeg het makkelijker' }).click()
    await page.getByLabel('Wat hebben we besloten?').fill('Er komt een bankje om op te zitten.')
    await page.getByRole('button', { name: 'Bewaren' }).click()
    await expect(sheet.getByText('Er komt een bankje om op te zitten.')).toBeVisible()
  })

  await test.step('the ballot is as it was', async () => {
    const { decisions } = await facilitator.call('GET /api/sessions/:sessionId/decisions', { params })
    const decided = decisions.find(({ id }) => id === decisionId)
    expect(decided?.ballots).toMatchObject([{ marks: { agree: 1 } }])
    expect(decided?.result?.verdict).toBe('accepted')
    await noor.page.goto(`/bijeenkomst/${table.sessionId}/verslag`)
    await expect(noor.page.getByText('Er komt een bankje om op te zitten.')).toBeVisible()
  })
})

test('what was done with a card is told in the report, and read by who made it', async () => {
  const phone = await guest()
  const noor = await table.facilitator()
  const { page } = noor
  await phone.page.getByRole('button', { name: 'Nog een kaartje' }).click()
  await phone.chooseZone('Hier krijg ik stress van')
  await phone.beginWords('De lamp is kapot')
  await phone.place()
  await expect(phone.heading('Jouw kaartje ligt op tafel')).toBeVisible()

  await page.goto(`/bijeenkomst/${table.sessionId}/verslag`)
  await page.getByRole('button', { name: 'Zeg wat we ermee deden…' }).click()
  const line = page.getByRole('listitem').filter({ hasText: 'De lamp is kapot' })
  await line.getByRole('button', { name: 'Wat deden we hiermee?' }).click()
  await page.getByLabel('Dit deden wij ermee:').fill('De gemeente maakt de lamp.')
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await expect(line.getByText('De gemeente maakt de lamp.')).toBeVisible()

  // Days later, with the same phone.
  const params = { sessionId: table.sessionId }
  await table.neighbourhood.facilitator.call('POST /api/sessions/:sessionId/close', { params })
  await phone.page.reload()
  await phone.page.getByRole('button', { name: 'Bekijk mijn kaartjes' }).click()
  await expect(phone.page.getByText('De gemeente maakt de lamp.')).toBeVisible()
})
