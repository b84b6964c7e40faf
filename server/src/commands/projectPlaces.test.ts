import { readBoardCards } from '@wijktafel/shared/board/boardListing'
import { recordsOf } from '@wijktafel/shared/board/boardReading'
import { moveToZone } from '@wijktafel/shared/board/listWrites'
import type { BoardId } from '@wijktafel/shared/ids'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { buildMeeting, type TestMeeting } from '../../../tests/support/buildMeeting.ts'
import { projectPlaces } from './projectPlaces.ts'

let meeting: TestMeeting

beforeEach(async () => {
  meeting = await buildMeeting()
})
afterEach(() => meeting.close())

async function roundOfTwo() {
  const seat = await meeting.buildSeat(meeting)
  const { activityId, boardId } = await meeting.goTo('stress-en-blij')
  const send = (text: string) => meeting.sendCard(seat, { activityId, zoneId: 'stress', text })
  const ids = [(await send('Herrie')).id, (await send('Brieven')).id]
  await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/lead`, {
    type: 'reveal',
    activityId,
  })
  return { seat, activityId, boardId: boardId as BoardId, ids, send }
}

const cardOf = async (text: string) => (await meeting.shownCards()).find((card) => card.text === text)
const stateOf = () =>
  meeting.deps.rooms.read(`cards:${meeting.sessionId}`, (doc) => Y.encodeStateVector(doc).join())

describe('the places of cards, for phones', () => {
  it('are those on the board: the zone that a card was moved to, and its group', async () => {
    const { boardId, ids } = await roundOfTwo()
    await meeting.deps.rooms.change(`board:${boardId}`, (doc) => {
      moveToZone(doc, `shape:card_${ids[0]}`, 'happy')
      const box = readBoardCards(doc).items.find(({ cardId }) => cardId === ids[1])?.box
      const records = recordsOf(doc)
      records.set('shape:g', { id: 'shape:g', typeName: 'shape', type: 'cluster' })
      records.set('shape:g|pos', {
        x: box?.x ?? 0,
        y: box?.y ?? 0,
        rotation: 0,
        parentId: 'page:page',
        index: 'a0',
      })
      records.set('shape:g|size', { w: 300, h: 300 })
      records.set('shape:g|text', { title: 'Post' })
    })
    await projectPlaces(meeting.deps, boardId)
    expect(await cardOf('Herrie')).toMatchObject({
      zoneId: 'stress',
      lies: { zone: { id: 'happy', title: 'Hier word ik blij van' }, group: null },
    })
    expect(await cardOf('Brieven')).toMatchObject({
      lies: { zone: { id: 'stress' }, group: { id: 'shape:g', title: 'Post' } },
    })
  })

  it('cost nothing while nothing was moved, and go when a card is put back', async () => {
    const { boardId, ids } = await roundOfTwo()
    const before = await stateOf()
    await projectPlaces(meeting.deps, boardId)
    expect(await stateOf()).toBe(before)
    const move = (zone: string) =>
      meeting.deps.rooms.change(`board:${boardId}`, (doc) => {
        moveToZone(doc, `shape:card_${ids[0]}`, zone)
      })
    await move('happy')
    await projectPlaces(meeting.deps, boardId)
    expect((await cardOf('Herrie'))?.lies).toBeDefined()
    await move('stress')
    await projectPlaces(meeting.deps, boardId)
    expect((await cardOf('Herrie'))?.lies).toBeUndefined()
  })

  it('never bring a card that nobody may see', async () => {
    const { boardId, ids, seat } = await roundOfTwo()
    await seat.json('DELETE', `/api/cards/${ids[0]}`)
    await projectPlaces(meeting.deps, boardId)
    expect((await meeting.shownCards()).map(({ text }) => text)).toEqual(['Brieven'])
    await meeting.deps.rooms.change(`cards:${meeting.sessionId}`, (doc) => doc.getMap('cards').clear())
    await projectPlaces(meeting.deps, boardId)
    expect(await meeting.shownCards()).toEqual([])
  })
})
