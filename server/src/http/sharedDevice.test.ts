import type { OwnState } from '@wijktafel/shared/api/participant'
import { type DecisionId, newId, type ParticipantId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import type { Side } from '@wijktafel/shared/roles'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { buildMeeting, newCard, refusalOf, type TestMeeting } from '../../../tests/support/buildMeeting.ts'
import type { TestClient } from '../../../tests/support/testServer.ts'

let meeting: TestMeeting
let device: TestClient

beforeEach(async () => {
  meeting = await buildMeeting()
  device = meeting.visitor()
})
afterEach(() => meeting.close())

const sitDown = (id: ParticipantId, side: Side = 'resident') =>
  device.request('POST', `/api/sessions/${meeting.sessionId}/participants`, {
    ...{ id, code: meeting.code, face: '1F422', side, language: 'nl' },
  })
async function people(...sides: Side[]): Promise<ParticipantId[]> {
  const ids = sides.map(() => newId<ParticipantId>())
  for (const [n, id] of ids.entries()) expect((await sitDown(id, sides[n])).status).toBe(200)
  return ids
}
const own = async () => {
  const state = await device.json<OwnState>('GET', `/api/sessions/${meeting.sessionId}/own`)
  return new Map(state.participants.map((participant) => [participant.id, participant]))
}
const cardOf = (seatId: ParticipantId, card: Parameters<typeof newCard>[1]) =>
  device.json<{ id: string }>(
    'POST',
    `/api/sessions/${meeting.sessionId}/cards`,
    newCard({ ...device, seatId }, card),
  )

it('gives each of several people on one device their own cards, and their own "I am done"', async () => {
  const [fatma, henk] = (await people('resident', 'professional')) as [ParticipantId, ParticipantId]
  const { activityId } = await meeting.goTo('stress-en-blij')
  const ofFatma = await cardOf(fatma, { activityId, text: 'van Fatma' })
  const ofHenk = await cardOf(henk, { activityId, text: 'van Henk' })
  await device.json('PUT', `/api/participants/${henk}/done`, { activityId, done: true })
  const mine = await own()
  expect(mine.get(fatma)).toMatchObject({ cards: [{ id: ofFatma.id }], done: [] })
  expect(mine.get(henk)).toMatchObject({ cards: [{ id: ofHenk.id }], done: [activityId] })
  await device.request('DELETE', `/api/cards/${ofHenk.id}`)
  expect((await own()).get(fatma)?.cards).toHaveLength(1)
  expect((await own()).get(henk)?.cards).toEqual([])
})

it('counts a ballot for each of them, once, on their own side', async () => {
  const three = await people('resident', 'resident', 'professional')
  const { id } = await meeting.facilitator.json<{ id: DecisionId }>(
    'POST',
    `/api/sessions/${meeting.sessionId}/decisions`,
    {
      ...{ id: newId(), proposal: 'Een bankje?', pictures: [], influence: 'decide' },
      ...{ format: 'consent', options: [] },
    },
  )
  await meeting.facilitator.json('POST', `/api/decisions/${id}/open`)
  const vote = (participantId: ParticipantId) =>
    device.request('POST', `/api/decisions/${id}/ballots`, { participantId, marks: { agree: 1 }, reason: '' })
  const [first] = three as [ParticipantId]
  expect((await vote(first)).status).toBe(200)
  expect(await refusalOf(vote(first))).toBe('409 alreadyVoted')
  const voted = await own()
  expect(three.map((seat) => voted.get(seat)?.voted)).toEqual([[id], [], []])
  for (const seat of three.slice(1)) expect((await vote(seat)).status).toBe(200)
  const sides = async () => {
    const ballots = await meeting.deps.db.selectFrom('ballot').select('side').orderBy('side').execute()
    return ballots.map(({ side }) => side)
  }
  expect(await sides()).toEqual(['professional', 'resident', 'resident'])
  await meeting.facilitator.json('POST', `/api/decisions/${id}/close`)
  // Too few of each side: once counted, nothing tells them apart.
  expect(await sides()).toEqual(['', '', ''])
})

it('seats as many as fit around a device; who leaves makes room, and keeps their cards', async () => {
  const seats = await people(...Array.from({ length: LIMITS.PEOPLE_PER_DEVICE }, (): Side => 'resident'))
  const [first] = seats as [ParticipantId]
  const { activityId } = await meeting.goTo('stress-en-blij')
  const card = await cardOf(first, { activityId })
  const next = newId<ParticipantId>()
  expect(await refusalOf(sitDown(next))).toBe('409 deviceFull')
  expect((await sitDown(first)).status).toBe(200)
  expect((await meeting.buildSeat(meeting)).seatId).toBeTruthy()
  await device.json('POST', `/api/participants/${first}/leave`)
  expect((await sitDown(next)).status).toBe(200)
  expect(await refusalOf(sitDown(first))).toBe('409 deviceFull')
  expect((await own()).get(first)?.cards.map(({ id }) => id)).toEqual([card.id])
  expect((await meeting.stage()).counts).toMatchObject({ people: LIMITS.PEOPLE_PER_DEVICE + 1, cards: 1 })
})

it('seats no more when many ask at the same moment', async () => {
  await people('resident')
  const answers = await Promise.all(
    Array.from({ length: LIMITS.PEOPLE_PER_DEVICE + 2 }, () => sitDown(newId<ParticipantId>())),
  )
  const seated = answers.filter(({ status }) => status === 200)
  expect(seated).toHaveLength(LIMITS.PEOPLE_PER_DEVICE - 1)
})
