import { expect, type Locator, test } from '@playwright/test'
import type { Workshop } from '../support/pages/workshop.ts'
import { Table } from '../support/table.ts'

let table: Table
let noor: Workshop

test.beforeEach(async ({ browser }) => {
  table = await Table.lay(browser)
  noor = await table.facilitator()
})
test.afterEach(async () => {
  const faults = table.people.faults()
  await table.clear()
  expect(faults).toEqual([])
})

const OPTIONS = ['Een bankje', 'Een tuin', 'Samen koken']

/** A new draft with three options, in the panel of the regisseur. */
async function prepare(
  format: string,
  more: (panel: Locator) => Promise<void> = async () => {},
): Promise<void> {
  const panel = await noor.openPanel('Besluit')
  await panel.getByRole('button', { name: 'Nieuw voorstel' }).click()
  await panel.getByLabel('Waar beslissen we over?').fill(`Wat doen we? ${format}`)
  await panel.getByRole('radio', { name: new RegExp(`^${format}`) }).check()
  if ((await panel.getByLabel('Keuze 1', { exact: true }).count()) > 0) {
    await panel.getByRole('button', { name: 'Nog een keuze' }).click()
    for (const [at, option] of OPTIONS.entries())
      await panel.getByLabel(`Keuze ${at + 1}`, { exact: true }).fill(option)
  }
  await more(panel)
  await panel.getByRole('button', { name: 'Bewaren' }).click()
  await noor.next('Open de stemming')
}

const ballot = () => noor.page.getByRole('region', { name: 'Besluit' })
const outcome = () => noor.page.getByRole('region', { name: 'Uitslag' })
const give = () => ballot().getByRole('button', { name: 'Geef mijn stem' })

async function giveAndClose(): Promise<void> {
  await give().click()
  await expect(ballot().getByRole('status').filter({ hasText: 'binnen' })).toBeVisible()
  await noor.next('Sluit de stemming')
  await expect(outcome()).toBeVisible()
}

test('dots, points, an order, several and five faces: prepared with their rules, given and seen on the laptop', async () => {
  await test.step('dots: as many as one has, so many on one option', async () => {
    await prepare('Stippen leggen', async (panel) => {
      await panel.getByLabel('Meeste stippen bij één keuze').fill('2')
      await panel.getByText('Meer regels').click()
      await panel.getByLabel('Wie beslist er aan het eind?').fill('Wij samen')
    })
    await expect(ballot().getByText('Je hebt nog 3 stippen.')).toBeVisible()
    const more = ballot().getByRole('button', { name: 'Stip erbij: Een bankje' })
    await more.click()
    await more.click()
    await expect(more).toHaveAttribute('aria-disabled', 'true')
    await ballot().getByRole('button', { name: 'Stip erbij: Een tuin' }).click()
    await giveAndClose()
    await expect(outcome().getByText('Gekozen: een bankje.')).toBeVisible()
    await expect(outcome().getByText('Het getal zegt hoeveel stippen er liggen.')).toBeVisible()
    await noor.next('Verder')
  })

  await test.step('points: every option needs a face', async () => {
    await prepare('Punten met gezichten')
    await expect(give()).toBeDisabled()
    for (const [at, option] of OPTIONS.entries())
      await ballot()
        .getByRole('group', { name: option })
        .getByRole('radio', { name: ['Goed', 'Geweldig', 'Slecht'][at] ?? '', exact: true })
        .check({ force: true })
    await giveAndClose()
    await expect(outcome().getByText('Gekozen: een tuin.')).toBeVisible()
    await noor.next('Verder')
  })

  await test.step('an order: by touching one after the other', async () => {
    await prepare('Op volgorde')
    for (const option of ['Samen koken', 'Een bankje'])
      await ballot().getByRole('button', { name: option }).click()
    await expect(ballot().getByRole('button', { name: 'Plaats 2' })).toContainText('Een bankje')
    await giveAndClose()
    await expect(outcome().getByText('Gekozen: Samen koken.', { exact: false })).toBeVisible()
    await noor.next('Verder')
  })

  await test.step('several, with none of these', async () => {
    await prepare('Kies er meer', async (panel) => {
      await panel.getByLabel('Mensen mogen ook zeggen: geen van deze').check()
    })
    await ballot().getByRole('checkbox', { name: 'Een tuin' }).check({ force: true })
    await ballot().getByRole('checkbox', { name: 'Geen van deze' }).check({ force: true })
    await expect(ballot().getByRole('checkbox', { name: 'Een tuin' })).not.toBeChecked()
    await giveAndClose()
    await expect(outcome().getByText('De meeste mensen willen geen van deze.')).toBeVisible()
    await noor.next('Verder')
  })

  await test.step('five faces, with a number of ballots that is not reached', async () => {
    await prepare('Vijf gezichten', async (panel) => {
      await panel.getByText('Meer regels').click()
      await panel.getByLabel('Hoeveel stemmen zijn er nodig?').fill('4')
    })
    await ballot().getByRole('radio', { name: 'Graag', exact: true }).check({ force: true })
    await giveAndClose()
    await expect(outcome().getByText('Er zijn te weinig stemmen voor een besluit.')).toBeVisible()
    await noor.page.goto(`/bijeenkomst/${table.sessionId}/verslag`)
    await expect(noor.page.getByText('Gekozen: een bankje.')).toBeVisible()
  })
})
