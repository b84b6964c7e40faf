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

async function guest(face: number): Promise<Phone> {
  const phone = new Phone(await table.people.arrive({ baseURL: table.server.origin, viewport: PHONE }))
  await phone.openAddress(`/m?c=${table.neighbourhood.code}`)
  await phone.sitDown(face)
  return phone
}

const PROPOSAL = 'Elke avond muziek op het plein'
const ADAPTED = 'Elke zaterdag muziek op het plein, tot acht uur'
const REVIEW_ON = '2031-03-01'

test('a proposal is looked at, asked about and talked over; it meets an objection, is adapted, and comes again', async () => {
  const { facilitator } = table.neighbourhood
  const params = { sessionId: table.sessionId }
  const [fatma, sam] = [await guest(4), await guest(5)]
  const noor = await table.facilitator()
  const screen = await table.member('core')
  await screen.page.goto(`/bijeenkomst/${table.sessionId}/scherm`)
  const { page } = noor
  const everywhere = [page, screen.page, fatma.page, sam.page]
  const says = async (words: string) => {
    for (const each of everywhere) await expect(each.getByText(words, { exact: true }).first()).toBeVisible()
  }

  await test.step('the regisseur prepares it in the panel, with a day to look at it again', async () => {
    const panel = await noor.openPanel('Besluit')
    await panel.getByRole('button', { name: 'Nieuw voorstel' }).click()
    await panel.getByLabel('Waar beslissen we over?').fill(PROPOSAL)
    await panel.getByLabel('Eerst vragen en reacties, dan pas stemmen').check()
    await panel.getByLabel('Wanneer kijken we hier opnieuw naar?').fill(REVIEW_ON)
    await panel.getByRole('button', { name: 'Bewaren' }).click()
    await panel.getByRole('button', { name: 'Begin met het voorstel' }).click()
  })

  await test.step('every screen says what people do now, and nobody can vote yet', async () => {
    await says('Kijk en luister')
    for (const phone of [fatma, sam]) {
      await expect(phone.heading(PROPOSAL)).toBeVisible()
      await expect(phone.page.locator('fieldset')).toHaveCount(0)
    }
    await noor.next('Naar de vragen')
    await says('Snap je het?')
    await noor.button('Terug naar het voorstel').click()
    await says('Kijk en luister')
    await noor.next('Naar de vragen')
    await noor.next('Naar de reacties')
    await says('Wat vind jij?')
    await noor.next('Open de stemming')
  })

  await test.step('one of them objects', async () => {
    await fatma.chooseAnswer('Stop, dit moet anders')
    await fatma.confirmVote()
    await sam.chooseAnswer('Goed idee')
    await sam.confirmVote()
    for (const phone of [fatma, sam]) await expect(phone.heading('Jouw stem is binnen')).toBeVisible()
    await noor.next('Sluit de stemming')
    await expect(sam.page.getByText('Nog niet. Het moet eerst anders.')).toBeVisible()
  })

  await test.step('the objection comes as a picture, unseen until everyone sees it', async () => {
    await noor.next('Hoor de bezwaren')
    await expect(fatma.heading('Wat moet er anders aan het voorstel?')).toBeVisible()
    await expect(sam.heading('Wat moet er anders aan het voorstel?')).toBeVisible()
    // Tiles with a picture in them: the ways to make a card come before the pictures do.
    await fatma.page.locator('main div > button[aria-pressed="false"]:has(img)').last().click()
    await fatma.place()
    await noor.next('Laat alles zien')
    await expect(screen.page.locator('main li img').first()).toBeVisible()
  })

  await test.step('with the objection beside it the regisseur writes the proposal anew', async () => {
    await noor.next('Pas het voorstel aan')
    const sheet = page.getByRole('dialog', { name: 'Pas het voorstel aan' })
    await expect(sheet.getByRole('heading', { name: 'Bezwaren en zorgen' })).toBeVisible()
    await expect(sheet.getByRole('listitem').locator('img').first()).toBeVisible()
    await sheet.getByLabel('Waar beslissen we over?').fill(ADAPTED)
    await sheet.getByRole('button', { name: 'Leg het opnieuw voor' }).click()
    await expect(sheet).toBeHidden()
    await says('Poging 2')
    for (const each of everywhere) await expect(each.locator('s')).toHaveText(PROPOSAL)
    await expect(fatma.heading(ADAPTED)).toBeVisible()
  })

  await test.step('now it is good enough, and comes back as a promise', async () => {
    await noor.next('Naar de vragen')
    await noor.next('Naar de reacties')
    await noor.next('Open de stemming')
    await fatma.chooseAnswer('Ik maak me zorgen')
    await fatma.confirmVote('Het blijft hard')
    await sam.chooseAnswer('Goed idee')
    await sam.confirmVote()
    for (const phone of [fatma, sam]) await expect(phone.heading('Jouw stem is binnen')).toBeVisible()
    await noor.next('Sluit de stemming')
    for (const each of [page, screen.page]) {
      await expect(each.getByText('Goed genoeg voor nu, veilig genoeg om te proberen.')).toBeVisible()
      await expect(each.getByText('Het blijft hard')).toBeVisible()
    }
    for (const phone of [fatma, sam])
      await expect(phone.page.getByText('Goed genoeg voor nu. Veilig genoeg om te proberen.')).toBeVisible()
    const { promises } = await facilitator.call('GET /api/sessions/:sessionId/promises', { params })
    const promise = promises.find(({ dueOn }) => dueOn === REVIEW_ON)
    expect(promise?.what).toContain(ADAPTED)
    const panel = await noor.openPanel('Afspraken')
    await expect(panel.getByText(ADAPTED)).toBeVisible()
  })
})

test('an outcome that is first for the regisseur reaches nobody else before it is shown', async () => {
  const { facilitator } = table.neighbourhood
  const params = { sessionId: table.sessionId }
  const fatma = await guest(4)
  const noor = await table.facilitator()
  const screen = await table.member('core')
  await screen.page.goto(`/bijeenkomst/${table.sessionId}/scherm`)
  const decisionId = newId()
  await facilitator.call('POST /api/sessions/:sessionId/decisions', {
    params,
    body: {
      ...{ id: decisionId, proposal: 'Een bank bij het plein?', pictures: ['1FA91'], options: [] },
      ...{ influence: 'decide', format: 'consent', rules: { sees: 'leadFirst' } },
    },
  })
  await facilitator.call('POST /api/decisions/:decisionId/open', { params: { decisionId } })
  await fatma.chooseAnswer('Goed idee')
  await fatma.confirmVote()
  await expect(fatma.heading('Jouw stem is binnen')).toBeVisible()
  await noor.next('Sluit de stemming')
  await expect(noor.page.getByText('Alleen jij ziet dit nu.', { exact: false })).toBeVisible()
  await expect(noor.page.getByRole('heading', { name: /We gaan het doen/ })).toBeVisible()
  await expect(fatma.heading('Het stemmen is klaar')).toBeVisible()
  await expect(screen.page.getByRole('heading', { name: 'Het stemmen is klaar' })).toBeVisible()
  await noor.next('Laat aan iedereen zien')
  await expect(fatma.page.getByText('Ja, dit gaan we doen')).toBeVisible()
  await expect(screen.page.getByText(/We gaan het doen/)).toBeVisible()
})
