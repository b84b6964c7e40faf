import { expect, type Locator, type Page, test } from '@playwright/test'
import { type DecisionId, newId } from '@wijktafel/shared/ids'
import type { Workshop } from '../support/pages/workshop.ts'
import { LAPTOP } from '../support/people.ts'
import { Table } from '../support/table.ts'

/** One tally of phones, paper and hands: each person once, whichever way. */

const [BENCH, GARDEN] = ['Een bankje', 'Een tuin'] as const
const QUESTION = 'Wat doen we met het plein?'

let table: Table
test.beforeEach(async ({ browser }) => {
  table = await Table.lay(browser)
})
test.afterEach(() => table.clear())

/** A draft of the step that goes on, for a group that chose an open round. */
async function prepare(): Promise<DecisionId> {
  const { facilitator } = table.neighbourhood
  const params = { sessionId: table.sessionId }
  const { activities } = await facilitator.call('GET /api/sessions/:sessionId', { params })
  const activityId = activities.find(({ state }) => state === 'active')?.id ?? null
  const id = newId<DecisionId>()
  await facilitator.call('POST /api/sessions/:sessionId/decisions', {
    params,
    body: {
      ...{
        id,
        activityId,
        proposal: QUESTION,
        pictures: ['1F333'],
        influence: 'decide',
        format: 'chooseOne',
      },
      options: [
        { id: 'bench', label: BENCH, pictures: ['1FA91'] },
        { id: 'garden', label: GARDEN, pictures: ['1F33B'] },
      ],
      rules: { isOpenRound: true },
    },
  })
  return id
}

/** The printed sheet as a camera would see it. */
async function photograph(page: Page): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  await page.emulateMedia({ media: 'print' })
  const sheet = page.getByRole('region', { name: 'Blad 1 van 1' })
  const buffer = await sheet.screenshot({ type: 'jpeg', quality: 80 })
  await page.emulateMedia({ media: null })
  return { name: 'biljetten.jpg', mimeType: 'image/jpeg', buffer }
}

async function pagesOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}

async function openEntry({ page }: Workshop): Promise<Locator> {
  await page.getByRole('button', { name: 'Stemmen van papier invoeren' }).click()
  return page.getByRole('dialog', { name: 'Stemmen van papier' })
}

async function typeCode(sheet: Locator, code: string): Promise<void> {
  await sheet.getByLabel('Code van het biljet').fill(code)
  await sheet.getByRole('button', { name: 'Verder' }).click()
}

async function mark(sheet: Locator, answer: string): Promise<void> {
  await sheet.getByRole('button', { name: answer, exact: true }).click()
  await sheet.getByRole('button', { name: 'Geef deze stem' }).click()
}

async function countHands({ page }: Workshop, counts: Record<string, number>): Promise<Locator> {
  const sheet = page.getByRole('dialog', { name: 'Handen tellen' })
  if (!(await sheet.isVisible())) await page.getByRole('button', { name: 'Handen tellen' }).click()
  for (const [answer, n] of Object.entries(counts))
    await sheet.getByLabel(answer, { exact: true }).fill(String(n))
  await sheet.getByRole('button', { name: 'Dit telde ik' }).click()
  return sheet
}

/** Prints three ballots and says that two raise their hands. Gives the codes and a photo of the sheet. */
async function printBallots(noor: Workshop) {
  const { page } = noor
  const panel = await noor.openPanel('Besluit')
  await panel.getByRole('link', { name: 'Stemmen op papier' }).click()
  await page.getByLabel('Bewoners', { exact: true }).fill('3')
  await page.getByRole('button', { name: 'Maak de stembiljetten' }).click()
  const ballots = page.locator('[data-ballot]')
  await expect(ballots).toHaveCount(3)
  await expect(ballots.first()).toContainText(QUESTION)
  await expect(ballots.first()).toContainText(BENCH)
  await expect(ballots.first()).toContainText('Zet één kruisje.')
  await expect
    .poll(() => page.evaluate(() => [...document.images].every(({ complete }) => complete)))
    .toBe(true)
  expect(await pagesOf(page)).toBe(1)
  const codes = await ballots.evaluateAll((all) => all.map((each) => each.getAttribute('data-ballot') ?? ''))
  const photo = await photograph(page)
  page.on('dialog', (dialog) => void dialog.accept())
  await page.goto(`/bijeenkomst/${table.sessionId}`)
  const again = await noor.openPanel('Besluit')
  await expect(again.getByText('3 bewoners')).toBeVisible()
  await again.getByRole('button', { name: 'Stemmen met de hand' }).click()
  const hands = page.getByRole('dialog', { name: 'Stemmen met de hand' })
  await hands.getByLabel('Bewoners', { exact: true }).fill('2')
  await hands.getByRole('button', { name: 'Bewaren' }).click()
  await expect(again.getByText('2 bewoners')).toBeVisible()
  return { codes, photo }
}

test('paper, hands and devices in one tally, counted again together', async () => {
  await prepare()
  const noor = await table.facilitator()
  const mila = await table.member('core', { viewport: LAPTOP })
  const { codes, photo } = await printBallots(noor)
  const [first = '', second = ''] = codes
  await noor.next('Open de stemming')
  await mila.vote(GARDEN)

  await test.step('a wrong letter is noticed at once; the right code counts once', async () => {
    const sheet = await openEntry(noor)
    const wrong = first.slice(0, -1) + (first.endsWith('A') ? 'B' : 'A')
    await typeCode(sheet, wrong)
    await expect(sheet.getByRole('alert')).toContainText('Deze code klopt niet.')
    await typeCode(sheet, first.toLowerCase())
    await expect(sheet.getByRole('heading', { name: 'Stembiljet van een bewoner' })).toBeVisible()
    await expect(sheet.getByRole('button', { name: 'Geef deze stem' })).toBeDisabled()
    await mark(sheet, BENCH)
    await expect(sheet.getByText('Deze stem is binnen.')).toBeVisible()
    await typeCode(sheet, first)
    await expect(sheet.getByRole('alert')).toContainText('Deze code is al gebruikt.')
    await sheet.getByRole('button', { name: 'Sluiten' }).click()
  })

  await test.step('somebody of the kernteam gives in another', async () => {
    const sheet = await openEntry(mila)
    await typeCode(sheet, second)
    await mark(sheet, GARDEN)
    await expect(sheet.getByText('Deze stem is binnen.')).toBeVisible()
    await sheet.getByRole('button', { name: 'Sluiten' }).click()
  })

  await test.step('a photo of the whole sheet: what was given is refused, the last one counts', async () => {
    const sheet = await openEntry(noor)
    await sheet.getByLabel('Kies een foto').setInputFiles(photo)
    await expect(sheet.getByText('Wij zagen 3 stembiljetten.')).toBeVisible()
    const outcomes: string[] = []
    for (const waiting of [3, 2, 1]) {
      await expect(sheet.getByRole('heading', { name: 'Stembiljet van een bewoner' })).toBeVisible()
      if (waiting > 1) await expect(sheet.getByText(`Er liggen er ${waiting} klaar`)).toBeVisible()
      await mark(sheet, BENCH)
      const said = sheet.getByText(/Deze stem is binnen|Deze code is al gebruikt/)
      if (waiting > 1) await expect(sheet.getByText(`Er liggen er ${waiting} klaar`)).toBeHidden()
      else await expect(sheet.getByLabel('Code van het biljet')).toBeVisible()
      outcomes.push((await said.textContent()) ?? '')
    }
    expect(outcomes.filter((words) => words.startsWith('Deze stem is binnen'))).toHaveLength(1)
    await sheet.getByRole('button', { name: 'Sluiten' }).click()
  })

  await test.step('hands: two people find something else, both hear it, and count again', async () => {
    const mine = await countHands(noor, { [BENCH]: 2 })
    await expect(mine.getByText('Jouw telling is binnen')).toBeVisible()
    const theirs = await countHands(mila, { [BENCH]: 1, [GARDEN]: 1 })
    for (const sheet of [mine, theirs])
      await expect(sheet.getByRole('alert')).toContainText('De twee tellingen zijn niet gelijk.')
    await mine.getByRole('button', { name: 'Sluiten' }).click()
    await noor.next('Sluit de stemming')
    const question = noor.page.getByRole('alertdialog', { name: 'De stemming sluiten?' })
    await expect(question).toContainText('Twee mensen moeten de handen nog tellen.')
    await question.getByRole('button', { name: 'Nog niet' }).click()
    await countHands(noor, { [BENCH]: 2 })
    // A resident without an account counts at the screen of the regisseur, and sees nothing of the first count.
    await mine.getByRole('button', { name: 'Iemand anders telt hier' }).click()
    await expect(mine.getByLabel(BENCH, { exact: true })).toHaveValue('0')
    await countHands(noor, { [BENCH]: 2 })
    for (const sheet of [mine, theirs]) {
      await expect(sheet.getByText('De tellingen zijn gelijk.')).toBeVisible()
      await sheet.getByRole('button', { name: 'Sluiten' }).click()
    }
  })

  await test.step('closing asks for paper, and counts everything together', async () => {
    await noor.next('Sluit de stemming')
    const question = noor.page.getByRole('alertdialog', { name: 'De stemming sluiten?' })
    await expect(question).toContainText('Zijn alle stemmen van papier ingevoerd?')
    await question.getByRole('button', { name: 'Sluit nu' }).click()
    await expect(noor.page.getByRole('heading', { name: `Gekozen: ${BENCH}.` }).first()).toBeVisible()
  })

  await test.step('every sealed ballot is shown, and they add up to the outcome', async () => {
    const { page } = mila
    await page.getByRole('button', { name: 'Tel na' }).click()
    const sheet = page.getByRole('dialog', { name: 'Samen natellen' })
    await page.keyboard.press('ArrowRight')
    await expect(sheet.getByText('Stem 1 van 6')).toBeVisible()
    await sheet.getByRole('button', { name: 'Volgende stem' }).click()
    await expect(sheet.getByText('Stem 2 van 6')).toBeVisible()
    await page.keyboard.press('ArrowLeft')
    await expect(sheet.getByText('Stem 1 van 6')).toBeVisible()
    await sheet.getByRole('button', { name: 'Vanzelf' }).click()
    await expect(sheet.getByText('Stem 3 van 6')).toBeVisible()
    await sheet.getByRole('button', { name: 'Alles ineens' }).click()
    await expect(sheet.getByText('Het klopt.')).toBeVisible()
    await expect(sheet.getByRole('listitem').filter({ hasText: BENCH }).getByText('4 stemmen')).toBeAttached()
    await expect(
      sheet.getByRole('listitem').filter({ hasText: GARDEN }).getByText('2 stemmen'),
    ).toBeAttached()
  })
})
