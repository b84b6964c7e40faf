import { type Browser, expect, type Page } from '@playwright/test'
import { type DecisionId, newId } from '@wijktafel/shared/ids'
import type { Workshop } from './pages/workshop.ts'
import { cutTurnCards, takeRoomPicture } from './roomPicture.ts'
import type { Table } from './table.ts'

const QUESTION = 'Wat doen we met het plein?'
export const OPTIONS = [
  { id: 'bench', label: 'Een bankje', pictures: ['1FA91'] },
  { id: 'garden', label: 'Een tuin', pictures: ['1F33B'] },
  { id: 'swing', label: 'Een schommel', pictures: ['1F6DD'] },
]
/** With the clock, so that this answer is up. The fourth edge has none. */
const TURNS = { bench: 0, garden: 270, swing: 180, nothing: 90 } as const
export type Answer = keyof typeof TURNS
const CROOKED = [-8, 5, 0, 8, -3]

/** A decision in the open, with three answers and an edge that has none. */
export async function prepareOpenRound(table: Table): Promise<DecisionId> {
  const { facilitator } = table.neighbourhood
  const params = { sessionId: table.sessionId }
  const { activities } = await facilitator.call('GET /api/sessions/:sessionId', { params })
  const id = newId<DecisionId>()
  await facilitator.call('POST /api/sessions/:sessionId/decisions', {
    params,
    body: {
      ...{ id, proposal: QUESTION, pictures: ['1F333'], influence: 'decide', format: 'chooseOne' },
      ...{ activityId: activities.find(({ state }) => state === 'active')?.id ?? null, options: OPTIONS },
      rules: { isOpenRound: true },
    },
  })
  return id
}

/** Makes so many cards on the page that prints them, and cuts them out. */
export async function printTurnCards(
  table: Table,
  noor: Workshop,
  people: number,
  look?: (page: Page) => Promise<void>,
): Promise<Buffer[]> {
  const { page } = noor
  await (await noor.openPanel('Besluit')).getByRole('link', { name: 'Stemmen met een kaart' }).click()
  await expect(page.getByText('Buren kunnen zien hoe iemand de kaart houdt.')).toBeVisible()
  await page.getByLabel('Bewoners', { exact: true }).fill(String(people))
  await page.getByRole('button', { name: 'Maak de kaarten' }).click()
  await expect(page.locator('[data-card]')).toHaveCount(people)
  await expect(page.locator('[data-card]').first()).toContainText('Een schommel')
  await look?.(page)
  await page.emulateMedia({ media: 'print' })
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(people)
  const cards = await cutTurnCards(page)
  page.on('dialog', (dialog) => void dialog.accept())
  await page.goto(`/bijeenkomst/${table.sessionId}`)
  return cards
}

export const photographRoom = (browser: Browser, cards: readonly Buffer[], answers: readonly Answer[]) =>
  takeRoomPicture(
    browser,
    cards.map((png, index) => ({
      png,
      turn: TURNS[answers[index] ?? 'nothing'] + (CROOKED[index % CROOKED.length] ?? 0),
    })),
  )
export const roomFile = (buffer: Buffer) => ({ name: 'zaal.jpg', mimeType: 'image/jpeg', buffer })
