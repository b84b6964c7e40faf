import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { newId, type SessionId } from '@wijktafel/shared/ids'
import { Phone } from '../support/pages/phone.ts'
import type { Workshop } from '../support/pages/workshop.ts'
import { PHONE } from '../support/people.ts'
import { Table } from '../support/table.ts'

/** Minutes that write themselves: a draft from what was said, which people finish together. */

let table: Table

test.beforeEach(async ({ browser }) => {
  table = await Table.lay(browser)
})
test.afterEach(async () => {
  expect(table.people.faults()).toEqual([])
  await table.clear()
})

const text = (page: Page) => page.locator('.ProseMirror')
const drafts = (page: Page) => text(page).getByText('Eerste versie: lees het na en maak het af.')
const heading = (page: Page) => text(page).getByRole('heading', { level: 2 })
const make = (page: Page) => page.getByRole('button', { name: 'Schrijf een verslag van deze stap' })
const params = () => ({ sessionId: table.sessionId as SessionId })

async function currentStep() {
  const { activities } = await table.neighbourhood.facilitator.call('GET /api/sessions/:sessionId', {
    params: params(),
  })
  const at = activities.findIndex(({ state }) => state === 'active')
  const [step, next] = activities.slice(at)
  if (!step || !next) throw new Error('no step goes on')
  return { step, next }
}

async function layDecideAndPromise(): Promise<void> {
  const { facilitator } = table.neighbourhood
  const { step } = await currentStep()
  const decisionId = newId()
  await facilitator.call('POST /api/sessions/:sessionId/decisions', {
    params: params(),
    body: {
      ...{ id: decisionId, activityId: step.id, proposal: 'Een bank bij het plein?', pictures: ['1FA91'] },
      ...{ influence: 'decide', format: 'consent', options: [] },
    },
  })
  const phone = new Phone(await table.people.arrive({ baseURL: table.server.origin, viewport: PHONE }))
  await phone.openAddress(`/m?c=${table.neighbourhood.code}`)
  await phone.sitDown(4)
  await phone.page.getByRole('button', { name: 'Nog een kaartje' }).click()
  await phone.chooseZone('Hier word ik blij van')
  await phone.beginWords('Het park')
  await phone.place()
  await expect(phone.heading('Jouw kaartje ligt op tafel')).toBeVisible()
  await facilitator.call('POST /api/decisions/:decisionId/open', { params: { decisionId } })
  await phone.chooseAnswer('Goed idee')
  await phone.confirmVote()
  await expect(phone.heading('Jouw stem is binnen')).toBeVisible()
  await facilitator.call('POST /api/decisions/:decisionId/close', { params: { decisionId } })
  await facilitator.call('POST /api/sessions/:sessionId/lead', {
    params: params(),
    body: { type: 'clearOutcome' },
  })
  await facilitator.call('POST /api/sessions/:sessionId/promises', {
    params: params(),
    body: { id: newId(), decisionId, who: 'Sam', what: 'vraagt de sleutel', dueOn: '2027-03-04' },
  })
}

async function openMinutes({ page }: Workshop): Promise<void> {
  await page.getByRole('button', { name: 'Verslag per stap', exact: true }).click()
  await expect(drafts(page).first()).toBeVisible()
}

/** At the end of the line that says this. */
async function typeBehind(page: Page, line: string, words: string): Promise<void> {
  const paragraph = text(page).locator('p', { hasText: line }).first()
  await paragraph.click()
  await paragraph.evaluate((element) => {
    document.getSelection()?.selectAllChildren(element)
    document.getSelection()?.collapseToEnd()
  })
  await page.keyboard.type(words)
}

test('a step is told in a draft that two people finish; asked again it is neither doubled nor lost', async () => {
  const noor = await table.facilitator({ viewport: { width: 1440, height: 900 } })
  const { page, board } = noor
  await board.isReady()
  await board.group([board.card('Herrie in de nacht'), board.card('Rekeningen')], 'Thuis')
  await layDecideAndPromise()

  await test.step('the draft stands there with one press: zones, words of people, decision, promise', async () => {
    await noor.openPanel('Notities')
    await make(page).click()
    await expect(drafts(page)).toHaveCount(1)
    for (const words of [
      'De vraag was:',
      'In dit vak:',
      'De groep “Thuis” heeft twee kaartjes.',
      'Rekeningen',
      'Een bewoner zegt: Het park',
      'Ons besluit',
      'We gaan het doen: een bank bij het plein.',
      'Wij beslisten zelf.',
      'Sam: vraagt de sleutel.',
      'Dat is klaar voor donderdag 4 maart.',
    ]) {
      await expect(text(page)).toContainText(words)
    }
    await expect(text(page).getByRole('heading', { level: 3 })).toHaveText([
      'Hier krijg ik stress van',
      'Hier word ik blij van',
      'Ons besluit',
      'Wie doet wat',
    ])
    const lines = text(page).locator('p')
    await expect(lines.filter({ has: page.locator('img[data-picture]') })).toHaveCount(await lines.count())
  })

  const mila = await table.member('core', { viewport: { width: 1440, height: 900 } })
  await test.step('somebody else writes in it at the same time', async () => {
    await mila.openPanel('Notities')
    await openMinutes(mila)
    await typeBehind(mila.page, 'Sam: vraagt de sleutel.', ' Mila helpt.')
    await typeBehind(page, 'We gaan het doen', ' Iedereen is blij.')
    for (const screen of [page, mila.page]) {
      await expect(text(screen)).toContainText('Sam: vraagt de sleutel. Mila helpt.')
      await expect(text(screen)).toContainText('een bank bij het plein. Iedereen is blij.')
    }
  })

  await test.step('once people wrote in it, it is not made anew', async () => {
    await expect(page.getByRole('button', { name: 'Maak opnieuw' })).toBeHidden()
    await expect(page.getByRole('button', { name: 'Dit klopt' })).toBeVisible()
  })

  await test.step('asked again it is not doubled', async () => {
    await page.getByRole('button', { name: 'Alle notities' }).click()
    await make(page).click()
    await expect(page.getByText('Deze stap staat al in het verslag.')).toBeVisible()
    await expect(heading(page)).toHaveCount(1)
    await expect(text(page)).toContainText('Mila helpt.')
  })

  await test.step('the next step comes below it by itself, while somebody types', async () => {
    const { step, next } = await currentStep()
    const lead = (action: { type: 'go'; from: string; to: string }) =>
      table.neighbourhood.facilitator.call('POST /api/sessions/:sessionId/lead', {
        params: params(),
        body: action as never,
      })
    await typeBehind(mila.page, 'Mila helpt.', ' Zo')
    await lead({ type: 'go', from: step.id, to: next.id })
    await mila.page.keyboard.type(' gaat het.')
    await table.neighbourhood.facilitator.call('POST /api/sessions/:sessionId/promises', {
      params: params(),
      body: { id: newId(), who: 'Mila', what: 'zet koffie' },
    })
    await lead({ type: 'go', from: next.id, to: step.id })
    await expect(heading(page)).toHaveCount(2)
    await expect(heading(mila.page)).toHaveCount(2)
    for (const screen of [page, mila.page]) {
      await expect(text(screen)).toContainText('Mila helpt. Zo gaat het.')
      await expect(text(screen)).toContainText('Mila: zet koffie.')
      await expect(text(screen).getByText('Sam: vraagt de sleutel.')).toHaveCount(1)
    }
  })

  await test.step('who read it over says so, and the mark goes for everybody; undo brings it back', async () => {
    await page.getByRole('button', { name: 'Dit klopt' }).first().click()
    await expect(drafts(page)).toHaveCount(1)
    await expect(drafts(mila.page)).toHaveCount(1)
    await page.getByRole('toolbar').getByRole('button', { name: 'Ongedaan' }).click()
    await expect(drafts(mila.page)).toHaveCount(2)
    await page.getByRole('button', { name: 'Dit klopt' }).first().click()
    await expect(drafts(mila.page)).toHaveCount(1)
  })

  await test.step('it stands in the report, with the mark of what nobody read over yet', async () => {
    await page.goto(`/bijeenkomst/${table.sessionId}/verslag`)
    const section = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'Verslag per stap' }) })
    await expect(section).toContainText('Mila helpt. Zo gaat het.')
    await expect(section).toContainText('Mila: zet koffie.')
    await expect(section.getByText('Eerste versie: nog niemand las dit na.')).toHaveCount(1)
  })

  await test.step('after the meeting it can still be finished', async () => {
    await table.neighbourhood.facilitator.call('POST /api/sessions/:sessionId/close', { params: params() })
    await page.goto(`/bijeenkomst/${table.sessionId}`)
    await page.getByRole('button', { name: 'Schrijf een verslag van alle stappen' }).click()
    await expect(text(page)).toContainText('Mila helpt. Zo gaat het.')
    await page.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).click()
    await page.getByRole('button', { name: 'Verslag per stap' }).click()
    await expect(text(page)).toContainText('Mila helpt. Zo gaat het.')
    while ((await drafts(page).count()) > 0) {
      await page.getByRole('button', { name: 'Dit klopt' }).first().click()
    }
    await expect(page.getByText('Bewaard', { exact: true })).toBeVisible()
    await page.goto(`/bijeenkomst/${table.sessionId}/verslag`)
    await expect(page.getByRole('heading', { name: 'Verslag per stap' })).toBeVisible()
    await expect(page.getByText('Eerste versie')).toHaveCount(0)
  })
})

test('a draft is taken away again, a card that is taken back leaves it, and a note can begin with headings', async () => {
  const phone = new Phone(await table.people.arrive({ baseURL: table.server.origin, viewport: PHONE }))
  await phone.openAddress(`/m?c=${table.neighbourhood.code}`)
  await phone.sitDown(4)
  await phone.page.getByRole('button', { name: 'Nog een kaartje' }).click()
  await phone.chooseZone('Hier krijg ik stress van')
  await phone.beginWords('De lamp is kapot')
  await phone.place()
  await expect(phone.heading('Jouw kaartje ligt op tafel')).toBeVisible()
  const noor = await table.facilitator({ viewport: { width: 1440, height: 900 } })
  const { page } = noor
  await noor.openPanel('Notities')

  await test.step('taken away with one press, and made again', async () => {
    await make(page).click()
    await expect(text(page)).toContainText('De lamp is kapot')
    await page.getByRole('button', { name: 'Haal weg' }).click()
    await expect(page.getByText('De eerste versie is weg.')).toBeVisible()
    await expect(heading(page)).toHaveCount(0)
    await page.getByRole('button', { name: 'Alle notities' }).click()
    await make(page).click()
    await expect(text(page)).toContainText('De lamp is kapot')
  })

  await test.step('it can be used with a screen reader and by keyboard', async () => {
    const { violations } = await new AxeBuilder({ page }).include('.ProseMirror').analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    await page.getByRole('button', { name: 'Dit klopt' }).focus()
    await page.keyboard.press('Enter')
    await expect(drafts(page)).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(drafts(page)).toHaveCount(1)
  })

  await test.step('the card is taken back on the phone', async () => {
    await phone.page.getByRole('button', { name: 'Weghalen' }).click()
    await expect(text(page)).not.toContainText('De lamp is kapot')
    await expect(drafts(page)).toHaveCount(1)
    await expect(page.getByRole('button', { name: 'Maak opnieuw' })).toBeVisible()
  })

  await test.step('a note with headings', async () => {
    await page.getByRole('button', { name: 'Alle notities' }).click()
    await page.getByRole('button', { name: 'Met koppen' }).click()
    await page.getByRole('button', { name: 'Verslag van vandaag' }).click()
    await expect(heading(page)).toHaveText([
      'Wat we zeiden',
      'Wat we besloten',
      'Wie doet wat',
      'Wanneer weer',
    ])
  })
})
