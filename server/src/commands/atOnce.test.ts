import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import {
  type DecisionId,
  type NoteId,
  newId,
  type ParticipantId,
  type SessionId,
} from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { buildMeeting, newCard, type TestMeeting } from '../../../tests/support/buildMeeting.ts'
import { readSetting } from '../storage/settings.ts'

/** What several people, or one outbox several times, do at the same moment. On PostgreSQL half of it comes to another node. */

let meeting: TestMeeting

beforeEach(async () => {
  meeting = await buildMeeting()
})
afterEach(() => meeting.close())

async function statuses(answers: readonly Promise<Response>[]): Promise<number[]> {
  return (await Promise.all(answers)).map(({ status }) => status).sort()
}

const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at))

async function buildDecision(): Promise<DecisionId> {
  const id = newId<DecisionId>()
  await meeting.facilitator.json<DecisionDetail>('POST', `/api/sessions/${meeting.sessionId}/decisions`, {
    ...{
      id,
      proposal: 'Komt er een bankje?',
      pictures: [],
      influence: 'decide',
      format: 'consent',
      options: [],
    },
  })
  return id
}

it('takes one ballot a person and counts each', async () => {
  const seats = await Promise.all(times(12, () => meeting.buildSeat(meeting)))
  const id = await buildDecision()
  await meeting.facilitator.json('POST', `/api/decisions/${id}/open`)
  const ballots = seats.flatMap((seat) =>
    times(3, () =>
      seat.request('POST', `/api/decisions/${id}/ballots`, {
        ...{ participantId: seat.seatId, marks: { agree: 1 }, reason: '' },
      }),
    ),
  )
  expect(await statuses(ballots)).toEqual([...times(12, () => 200), ...times(24, () => 409)])
  const { ballots: sealed } = await meeting.facilitator.json<DecisionDetail>(
    'POST',
    `/api/decisions/${id}/close`,
  )
  expect(sealed).toHaveLength(12)
})

it('opens one decision of two', async () => {
  const ids = [await buildDecision(), await buildDecision()]
  const open = (id: DecisionId) => meeting.facilitator.request('POST', `/api/decisions/${id}/open`)
  expect(await statuses(ids.map(open))).toEqual([200, 409])
})

it('never closes a meeting over an open ballot', async () => {
  const { deps, facilitator, projectId } = meeting
  for (const _ of times(6, () => null)) {
    const { sessionId } = await meeting.buildSession(facilitator, { projectId, open: true })
    const id = newId<DecisionId>()
    await facilitator.json('POST', `/api/sessions/${sessionId}/decisions`, {
      ...{ id, proposal: 'Komt er een bankje?', pictures: [], influence: 'decide' },
      ...{ format: 'consent', options: [] },
    })
    const answers = await statuses([
      facilitator.request('POST', `/api/decisions/${id}/open`),
      facilitator.request('POST', `/api/sessions/${sessionId}/close`),
    ])
    // Opening comes first and closing hears of it, or the other way round.
    expect([
      [200, 409],
      [200, 410],
    ]).toContainEqual(answers)
    const session = await deps.db
      .selectFrom('session')
      .select('state')
      .where('id', '=', sessionId)
      .executeTakeFirstOrThrow()
    const decision = await deps.db
      .selectFrom('decision')
      .select('state')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(session.state === 'closed' && decision.state === 'open').toBe(false)
  }
})

it('keeps one regisseur when two step down', async () => {
  const { facilitator, projectId, deps } = meeting
  const other = await meeting.buildMember({ projectId, role: 'facilitator' })
  const { account } = await facilitator.json<{ account: { id: string } }>('GET', '/api/me')
  const answers = await statuses([
    facilitator.request('PATCH', `/api/projects/${projectId}/members/${account.id}`, { role: 'core' }),
    other.request('PATCH', `/api/projects/${projectId}/members/${other.userId}`, { role: 'core' }),
  ])
  expect(answers).toEqual([200, 409])
  const members = await deps.db.selectFrom('membership').select('role').execute()
  expect(members.map(({ role }) => role).sort()).toEqual(['core', 'facilitator'])
})

it('stores no more cards of one person than one may have, and the same card once', async () => {
  const { activityId } = await meeting.goTo('stress-en-blij')
  const seat = await meeting.buildSeat(meeting)
  const path = `/api/sessions/${meeting.sessionId}/cards`
  const limit = LIMITS.CARDS_PER_PARTICIPANT_PER_ACTIVITY
  const first = newCard(seat, { activityId })
  expect(await statuses(times(4, () => seat.request('POST', path, first)))).toEqual([200, 200, 200, 200])
  const more = times(limit + 4, () => seat.request('POST', path, newCard(seat, { activityId })))
  const answers = await statuses(more)
  expect(answers.filter((status) => status === 200)).toHaveLength(limit - 1)
  expect(await meeting.deps.db.selectFrom('card').select('id').execute()).toHaveLength(limit)
})

it('makes no more notes than a meeting may have', async () => {
  const path = `/api/sessions/${meeting.sessionId}/notes`
  const make = () => meeting.facilitator.request('POST', path, { id: newId<NoteId>(), title: 'Verslag' })
  const answers = await statuses(times(LIMITS.NOTES_PER_SESSION + 3, make))
  expect(answers.filter((status) => status === 200)).toHaveLength(LIMITS.NOTES_PER_SESSION)
})

it('gives away the last seats once', async () => {
  const { deps, sessionId, code } = meeting
  const taken = times(LIMITS.PARTICIPANTS_PER_SESSION - 2, () => ({
    ...{ id: newId<ParticipantId>(), sessionId, deviceHash: newId(), userId: null, role: 'guest' as const },
    ...{
      face: '1F422' as never,
      name: null,
      side: 'resident' as const,
      language: 'nl',
      joinedAt: 0,
      leftAt: 0,
    },
  }))
  for (let at = 0; at < taken.length; at += 50) {
    await deps.db
      .insertInto('participant')
      .values(taken.slice(at, at + 50))
      .execute()
  }
  const take = () =>
    meeting.visitor().request('POST', `/api/sessions/${sessionId}/participants`, {
      ...{ id: newId<ParticipantId>(), code, face: '1F422', side: 'resident', language: 'nl' },
    })
  const answers = await statuses(times(6, take))
  expect(answers.filter((status) => status === 200)).toHaveLength(2)
})

it('plans meetings with codes of their own', async () => {
  const { facilitator, projectId, deps } = meeting
  const plan = () =>
    facilitator.request('POST', `/api/projects/${projectId}/sessions`, {
      ...{ id: newId<SessionId>(), agendaId: null, title: 'Bijeenkomst', place: 'De Linde' },
    })
  expect(await statuses(times(6, plan))).toEqual(times(6, () => 200))
  const sessions = await deps.db.selectFrom('session').select(['code', 'pictureCode']).execute()
  expect(new Set(sessions.map(({ code }) => code)).size).toBe(7)
  expect(new Set(sessions.map(({ pictureCode }) => pictureCode)).size).toBe(7)
})

it('lets a link be used once', async () => {
  const { token } = await meeting.facilitator.json<{ token: string }>(
    'POST',
    `/api/projects/${meeting.projectId}/invitations`,
    { role: 'core', side: 'professional' },
  )
  const use = (at: number) =>
    meeting.visitor().request('POST', `/api/links/${token}`, {
      ...{ name: `Mens ${at}`, email: `nieuw${at}@voorbeeld.test`, password: 'lindebloesem-thee' },
    })
  expect(await statuses(times(4, use))).toEqual([200, 410, 410, 410])
  expect(await meeting.deps.db.selectFrom('membership').select('userId').execute()).toHaveLength(2)
})

it('has one host, however many set it up', async () => {
  const { deps } = meeting
  await deps.db.deleteFrom('project').execute()
  await deps.db.deleteFrom('authUser').execute()
  await deps.db.deleteFrom('setting').execute()
  const setUp = (at: number) =>
    meeting.visitor().request('POST', '/api/setup', {
      ...{ name: `Mens ${at}`, email: `host${at}@voorbeeld.test`, password: 'lindebloesem-thee' },
    })
  expect(await statuses(times(4, setUp))).toEqual([200, 409, 409, 409])
  const users = await deps.db.selectFrom('authUser').select('id').execute()
  expect(users.map(({ id }) => id)).toEqual([await readSetting(deps.db, 'hostUserId')])
})
