import { expect, test } from '@playwright/test'
import { readBoardCards } from '@wijktafel/shared/board/boardListing'
import { recordsOf } from '@wijktafel/shared/board/boardReading'
import { newId } from '@wijktafel/shared/ids'
import { Table } from '../support/table.ts'

/** The regisseur takes a zone away in the moment that cards fly into it. */

const CARDS = 12

let table: Table

test.beforeEach(async ({ browser }) => {
  table = await Table.lay(browser)
})
test.afterEach(() => table.clear())

test('cards that fly into a zone that is just taken away lie there still, for everyone, and can be moved', async () => {
  const { facilitator } = table.neighbourhood
  const params = { sessionId: table.sessionId }
  const mila = await table.member('core')
  await mila.board.isReady()
  const live = await table.openBoard()
  const seat = await facilitator.call('POST /api/sessions/:sessionId/enter', { params, body: {} })
  const { activities } = await facilitator.call('GET /api/sessions/:sessionId', { params })
  const activityId = activities.find(({ state }) => state === 'active')?.id
  if (!activityId) throw new Error('no step is going on')
  const words = Array.from({ length: CARDS }, (_, number) => `Vliegend kaartje ${number + 1}.`)
  const before = readBoardCards(live.doc)
  const zone = before.zones.find(({ id }) => id === 'stress')
  if (!zone) throw new Error('the zone is not there')

  const send = (text: string) =>
    facilitator.call('POST /api/sessions/:sessionId/cards', {
      params,
      body: { id: newId(), participantId: seat.id, activityId, zoneId: zone.id, pictures: ['1F4E8'], text },
    })
  const [first = '', ...others] = words
  await send(first)
  // Half of them are under way when the zone goes; the rest comes after.
  const flying = others.slice(0, CARDS / 2).map(send)
  recordsOf(live.doc).delete(zone.recordId)
  await Promise.all([...flying, live.whenSaved()])
  for (const text of others.slice(CARDS / 2)) await send(text)

  await expect(mila.board.zone(zone.title)).toHaveCount(0)
  for (const text of words) await expect(mila.board.card(text)).toBeAttached()
  const after = () => readBoardCards(live.doc)
  await expect.poll(() => after().items.length).toBe(before.items.length + CARDS)
  expect(after().items.every(({ zoneId }) => zoneId !== 'stress')).toBe(true)

  const moved = mila.board.card(first)
  await mila.page.keyboard.press('Shift+1')
  await mila.board.drag(moved, 'Hier word ik blij van')
  await mila.board.expectIn(moved, 'Hier word ik blij van')
  await mila.panelButton('Lijst').click()
  for (const text of words)
    await expect(mila.page.getByRole('listitem').filter({ hasText: text })).toHaveCount(1)
  expect(table.people.faults()).toEqual([])
  live.close()
})
