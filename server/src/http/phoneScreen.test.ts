import { newId } from '@wijktafel/shared/ids'
import { readLeadNews } from '@wijktafel/shared/leadNews'
import { LIMITS } from '@wijktafel/shared/limits'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { buildMeeting, refusalOf, type Seat, type TestMeeting } from '../../../tests/support/buildMeeting.ts'

let meeting: TestMeeting

beforeEach(async () => {
  meeting = await buildMeeting()
})
afterEach(() => meeting.close())

const path = (seat: Pick<Seat, 'seatId'>) => `/api/participants/${seat.seatId}/screen`
const tell = (seat: Seat, screen: string) => seat.json('PUT', path(seat), { screen })
const screens = async () => (await meeting.deps.rooms.read(`lead:${meeting.sessionId}`, readLeadNews)).screens
const stageBytes = () =>
  meeting.deps.rooms.read(`stage:${meeting.sessionId}`, (doc) => [...Y.encodeStateAsUpdate(doc)])

it('tells the regisseur, and changes no byte of what everyone reads', async () => {
  const [fatma, henk] = [await meeting.buildSeat(meeting), await meeting.buildSeat(meeting, 'professional')]
  const before = await stageBytes()
  await tell(fatma, 'question')
  await tell(henk, 'help')
  await tell(fatma, 'making')
  expect(await screens()).toEqual({ [fatma.seatId]: 'making', [henk.seatId]: 'help' })
  expect(await stageBytes()).toEqual(before)
})

it('costs no update when nothing changed', async () => {
  const fatma = await meeting.buildSeat(meeting)
  await tell(fatma, 'question')
  const bytes = () =>
    meeting.deps.rooms.read(`lead:${meeting.sessionId}`, (doc) => [...Y.encodeStateAsUpdate(doc)])
  const before = await bytes()
  await tell(fatma, 'question')
  expect(await bytes()).toEqual(before)
})

it('is of who sits there: they leave, and it goes; nobody tells it for another', async () => {
  const [fatma, henk] = [await meeting.buildSeat(meeting), await meeting.buildSeat(meeting)]
  await tell(fatma, 'question')
  expect(await refusalOf(henk.request('PUT', path(fatma), { screen: 'help' }))).toBe('404 notFound')
  expect(await refusalOf(fatma.request('PUT', path(fatma), { screen: 'the ballot, voted' }))).toBe(
    '400 badRequest',
  )
  expect(await refusalOf(fatma.request('PUT', path({ seatId: newId() }), { screen: 'help' }))).toBe(
    '404 notFound',
  )
  await fatma.json('POST', `/api/participants/${fatma.seatId}/leave`)
  expect(await screens()).toEqual({})
})

it('goes with the meeting', async () => {
  const fatma = await meeting.buildSeat(meeting)
  await tell(fatma, 'question')
  await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/close`)
  expect(await screens()).toEqual({})
  expect(await meeting.deps.db.selectFrom('phoneScreen').selectAll().execute()).toEqual([])
  expect(await refusalOf(fatma.request('PUT', path(fatma), { screen: 'help' }))).toBe('410 sessionClosed')
})

it('has a pace', async () => {
  const fatma = await meeting.buildSeat(meeting)
  for (let n = 0; n < LIMITS.SCREENS_PER_MINUTE; n++) await tell(fatma, n % 2 ? 'help' : 'question')
  expect(await refusalOf(fatma.request('PUT', path(fatma), { screen: 'help' }))).toBe('429 tooManyTries')
})
