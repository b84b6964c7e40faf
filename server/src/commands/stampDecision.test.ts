import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import { STAMP_ID_PREFIX } from '@wijktafel/shared/board/boardDocument'
import { readBoardCards } from '@wijktafel/shared/board/boardListing'
import { readRecord, recordsOf } from '@wijktafel/shared/board/boardReading'
import { deleteRecord } from '@wijktafel/shared/board/boardWrites'
import { overlaps } from '@wijktafel/shared/board/places'
import { markOne } from '@wijktafel/shared/decisions/marks'
import { type ActivityId, type BoardId, type DecisionId, newId } from '@wijktafel/shared/ids'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { buildMeeting, type TestMeeting } from '../../../tests/support/buildMeeting.ts'
import { reconcileSession } from './reconcileSession.ts'

let meeting: TestMeeting
let boardId: BoardId
let activityId: ActivityId

beforeEach(async () => {
  meeting = await buildMeeting()
  const step = await meeting.goTo('stress-en-blij')
  if (step.boardId === null) throw new Error('a step with a board')
  boardId = step.boardId
  activityId = step.activityId
})
afterEach(() => meeting.close())

const REASON = 'Dan kan mijn moeder zitten'
const OPTIONS = [
  { id: 'bench', label: 'Een bankje', pictures: ['1FA91'] },
  { id: 'garden', label: 'Een tuin', pictures: ['1F33B'] },
]

/** A decision of two residents and one professional, closed. */
async function decide(change = {}, choices = ['bench', 'bench', 'garden']): Promise<DecisionId> {
  const path = `/api/sessions/${meeting.sessionId}/decisions`
  const proposal = { proposal: 'Wat doen we met het plein?', pictures: ['1F333'], influence: 'decide' }
  const { id } = await meeting.facilitator.json<DecisionDetail>('POST', path, {
    ...{ id: newId(), format: 'chooseOne', options: OPTIONS, activityId },
    ...proposal,
    ...change,
  })
  const voters = [
    await meeting.buildSeat(meeting, 'resident'),
    await meeting.buildSeat(meeting, 'resident'),
    await meeting.buildSeat(meeting, 'professional'),
  ]
  await meeting.facilitator.json('POST', `/api/decisions/${id}/open`)
  for (const [index, seat] of voters.entries()) {
    await seat.json('POST', `/api/decisions/${id}/ballots`, {
      ...{ participantId: seat.seatId, marks: markOne(choices[index] ?? ''), reason: REASON },
    })
  }
  await meeting.facilitator.json('POST', `/api/decisions/${id}/close`)
  return id
}

const stampsOf = async (board = boardId) =>
  (await meeting.deps.rooms.read(`board:${board}`, readBoardCards)).stamps
const recordOf = (id: DecisionId) =>
  meeting.deps.rooms.read(`board:${boardId}`, (doc) => readRecord(recordsOf(doc), STAMP_ID_PREFIX + id))

it('lays the outcome on the board of its step, fast, and without who chose what', async () => {
  const id = await decide()
  expect(await stampsOf()).toMatchObject([
    {
      ...{ decisionId: id, proposal: 'Wat doen we met het plein?', verdict: 'chosen' },
      ...{ winner: 'Een bankje', pictures: ['1FA91'], ballots: 3 },
    },
  ])
  const record = await recordOf(id)
  expect(record).toMatchObject({ isLocked: true, type: 'stamp' })
  for (const secret of [REASON, 'resident', 'professional', 'bySide', 'total', 'garden'])
    expect(JSON.stringify(record)).not.toContain(secret)
})

it('says how many chose each card of the board, and nothing of who', async () => {
  const [bench, garden] = OPTIONS
  const id = await decide({ options: [{ ...bench, recordId: 'shape:card_bench' }, garden] })
  const [stamp] = await stampsOf()
  expect(stamp?.votes).toEqual([
    { recordId: 'shape:card_bench', label: 'Een bankje', count: 2 },
    { recordId: null, label: 'Een tuin', count: 1 },
  ])
  const row = await meeting.deps.db.selectFrom('decision').selectAll().where('id', '=', id).executeTakeFirst()
  expect(stamp?.closedAt).toBe(row?.closedAt)
  const voters = await meeting.deps.db.selectFrom('electorate').select('participantId').execute()
  const words = JSON.stringify(await recordOf(id))
  expect(voters).toHaveLength(3)
  for (const { participantId } of voters) expect(words).not.toContain(participantId)
})

it('lands once, however often it is closed or mended, and stays off when it was taken off', async () => {
  const id = await decide()
  await meeting.facilitator.json('POST', `/api/decisions/${id}/close`)
  await reconcileSession(meeting.deps, meeting.sessionId)
  expect(await stampsOf()).toHaveLength(1)
  await meeting.deps.rooms.change(`board:${boardId}`, (doc) =>
    deleteRecord(recordsOf(doc), STAMP_ID_PREFIX + id),
  )
  await reconcileSession(meeting.deps, meeting.sessionId)
  expect(await stampsOf()).toEqual([])
})

it('goes to the board on the screens when it belongs to no step, and stays there when the meeting goes on', async () => {
  const id = await decide({ activityId: null })
  expect((await stampsOf()).map(({ decisionId }) => decisionId)).toEqual([id])
  const { boardId: next } = await meeting.goTo('check-out')
  await reconcileSession(meeting.deps, meeting.sessionId)
  expect(next).not.toBe(boardId)
  if (next !== null) expect(await stampsOf(next)).toEqual([])
  expect(await stampsOf()).toHaveLength(1)
})

it('is laid down later when the process ended between counting and laying', async () => {
  const id = await decide()
  await meeting.deps.rooms.change(`board:${boardId}`, (doc) => {
    deleteRecord(recordsOf(doc), STAMP_ID_PREFIX + id)
    doc.getMap('meta').delete(`placed|stamp_${id}`)
  })
  await reconcileSession(meeting.deps, meeting.sessionId)
  expect(await stampsOf()).toMatchObject([{ decisionId: id }])
})

it('two outcomes never lie on each other, and an undecided one names no winner', async () => {
  await decide()
  await decide({ proposal: 'Nog een keer?', options: [...OPTIONS].reverse() })
  await decide({ format: 'consent', options: [] }, ['agree', 'agree', 'stop'])
  const stamps = await stampsOf()
  expect(stamps.map(({ verdict, winner }) => [verdict, winner]).toSorted()).toEqual([
    ['chosen', 'Een bankje'],
    ['chosen', 'Een bankje'],
    ['objections', null],
  ])
  const pairs = stamps.flatMap((a, at) => stamps.slice(at + 1).map((b) => overlaps(a.box, b.box)))
  expect(pairs).toEqual([false, false, false])
})
