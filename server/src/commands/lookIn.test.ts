import { CLOSE_CODE } from '@wijktafel/shared/codes'
import { documentName } from '@wijktafel/shared/documentName'
import { readLeadNews } from '@wijktafel/shared/leadNews'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { buildMeeting, refusalOf, type TestMeeting } from '../../../tests/support/buildMeeting.ts'
import type { TestClient } from '../../../tests/support/testServer.ts'

let meeting: TestMeeting
let coach: TestClient

beforeEach(async () => {
  meeting = await buildMeeting()
  coach = await meeting.buildMember({ projectId: meeting.projectId, role: 'coach' })
})
afterEach(() => meeting.close())

const path = (rest = '') => `/api/sessions/${meeting.sessionId}${rest}`
const lead = (body: unknown) => meeting.facilitator.request('POST', path('/lead'), body)
const news = () => meeting.deps.rooms.read(documentName('lead', meeting.sessionId), readLeadNews)
const lookIn = async () => (await coach.json<{ lookIn: string }>('GET', path())).lookIn

it('a coach without consent sees that there is a meeting, may ask and whisper, and nothing else', async () => {
  expect(await lookIn()).toBe('no')
  for (const rest of ['/report', '/decisions', '/promises'])
    expect(await refusalOf(coach.request('GET', path(rest))), rest).toBe('403 notAllowed')
  await coach.json('POST', path('/look-in'))
  await coach.json('POST', path('/look-in'))
  expect(await lookIn()).toBe('asked')
  expect((await news()).lookIn).toEqual({ isAllowed: false, by: expect.any(String) })
  expect((await coach.request('GET', path('/coach-notes'))).status).toBe(200)
})

it('who leads says yes, takes it back at any time, and the screen of the coach closes at once', async () => {
  const closed: unknown[] = []
  const { disconnect } = meeting.deps.rooms
  meeting.deps.rooms.disconnect = (which, code) => {
    closed.push([which, code])
    return disconnect(which, code)
  }
  await lead({ type: 'lookIn', allow: true })
  expect((await coach.request('GET', path('/report'))).status).toBe(200)
  closed.length = 0
  await lead({ type: 'lookIn', allow: false })
  expect(closed).toEqual([[{ personId: expect.any(String) }, CLOSE_CODE.ACCESS_CHANGED]])
  expect(await refusalOf(coach.request('GET', path('/report')))).toBe('403 notAllowed')
})

it('a yes that was a slip is taken back', async () => {
  await lead({ type: 'lookIn', allow: true })
  await lead({ type: 'undo', id: (await news()).undo?.id })
  expect(await lookIn()).toBe('no')
  expect(await refusalOf(coach.request('GET', path('/report')))).toBe('403 notAllowed')
})

it('all see who looks in', async () => {
  await meeting.letCoachIn()
  const { userId, name } = await meeting.deps.db
    .selectFrom('membership')
    .innerJoin('authUser', 'authUser.id', 'membership.userId')
    .select(['membership.userId', 'authUser.name'])
    .where('role', '=', 'coach')
    .executeTakeFirstOrThrow()
  expect((await meeting.stage()).watchers).toEqual([])
  meeting.deps.rooms.connectedPeople = () => new Set<string>([userId])
  await lead({ type: 'moreTime', minutes: 1 })
  expect((await meeting.stage()).watchers).toEqual([name])
})

it('nobody but a coach asks; and after the meeting a coach reads the report', async () => {
  const core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
  expect(await refusalOf(core.request('POST', path('/look-in')))).toBe('403 notAllowed')
  await meeting.facilitator.json('POST', path('/close'))
  expect((await coach.request('GET', path('/report'))).status).toBe(200)
  expect(await refusalOf(coach.request('POST', path('/look-in')))).toBe('410 sessionClosed')
})
