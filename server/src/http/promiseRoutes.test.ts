import { newId, type PromiseId, type SessionId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { readStage } from '@wijktafel/shared/stage'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildMeeting, refusalOf, type TestMeeting } from '../../../tests/support/buildMeeting.ts'

let meeting: TestMeeting

beforeEach(async () => {
  meeting = await buildMeeting()
})
afterEach(() => meeting.close())

const path = () => `/api/sessions/${meeting.sessionId}/promises`
const promise = (change = {}) => ({
  id: newId<PromiseId>(),
  who: 'Fatma',
  what: 'Belt de gemeente over het bankje',
  dueOn: '2026-12-03',
  ...change,
})

describe('promises', () => {
  it('are written once, changed, listed for everyone, and taken away', async () => {
    const body = promise()
    const core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
    const made = await core.json('POST', path(), body)
    expect(made).toMatchObject({ ...body, state: 'open', decisionId: null, face: null })
    await core.json('POST', path(), promise({ id: body.id, who: 'Nog een keer verstuurd' }))
    await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/close`)
    const done = await core.json('PATCH', `/api/promises/${body.id}`, { state: 'done', dueOn: null })
    expect(done).toMatchObject({ who: 'Fatma', state: 'done', dueOn: null })
    const { promises } = await meeting.facilitator.json<{ promises: unknown[] }>('GET', path())
    expect(promises).toEqual([done])
    await core.json('DELETE', `/api/promises/${body.id}`)
    expect(await core.json('GET', path())).toEqual({ promises: [] })
  })

  it('are read by who is in the room, and written by regisseur and kernteam alone', async () => {
    const body = promise()
    await meeting.facilitator.json('POST', path(), body)
    const fatma = await meeting.buildSeat(meeting)
    expect(await fatma.json('GET', path())).toMatchObject({ promises: [{ id: body.id }] })
    for (const role of ['ring', 'coach'] as const) {
      const member = await meeting.buildMember({ projectId: meeting.projectId, role })
      expect(await refusalOf(member.request('POST', path(), promise()))).toBe('403 notAllowed')
    }
    const change = { state: 'dropped' }
    expect(await refusalOf(fatma.request('POST', path(), promise()))).toBe('403 notAllowed')
    expect(await refusalOf(fatma.request('PATCH', `/api/promises/${body.id}`, change))).toBe('403 notAllowed')
    expect(await refusalOf(fatma.request('DELETE', `/api/promises/${body.id}`))).toBe('403 notAllowed')
    expect(await refusalOf(meeting.visitor().request('GET', path()))).toBe('401 notSignedIn')
    expect(await refusalOf((await meeting.buildMember()).request('GET', path()))).toBe('404 notFound')
  })

  it.each([
    ['without words', { what: ' ' }],
    ['on a day that is none', { dueOn: '2026-02-30' }],
    ['from a decision of elsewhere', { decisionId: newId() }],
    ['too long', { what: 'a'.repeat(LIMITS.QUESTION_LENGTH + 1) }],
  ])('%s are refused', async (_, change) => {
    const request = meeting.facilitator.request('POST', path(), promise(change))
    expect(await refusalOf(request)).toBe('400 badRequest')
  })

  it('cannot be taken over by another meeting', async () => {
    const body = promise()
    await meeting.facilitator.json('POST', path(), body)
    const { facilitator, projectId } = meeting
    const { sessionId } = await meeting.buildSession(facilitator, { projectId })
    const request = facilitator.request('POST', `/api/sessions/${sessionId}/promises`, body)
    expect(await refusalOf(request)).toBe('400 badRequest')
    expect(await refusalOf(facilitator.request('DELETE', `/api/promises/${newId()}`))).toBe('404 notFound')
  })

  it('open the next meeting, with what became of them; with one press it goes on', async () => {
    const { facilitator, projectId } = meeting
    const [open, done] = [promise({ what: 'Belt de gemeente' }), promise({ what: 'Vraagt de sleutel' })]
    for (const body of [open, done]) await facilitator.json('POST', path(), body)
    await facilitator.json('PATCH', `/api/promises/${done.id}`, { state: 'done' })
    await facilitator.json('POST', `/api/sessions/${meeting.sessionId}/close`)

    const next = await meeting.buildSession(facilitator, { projectId, open: true })
    const stage = () => meeting.deps.rooms.read(`stage:${next.sessionId}`, readStage)
    const states = async () => (await stage()).promised?.map(({ id, state }) => [id, state])
    expect(await stage()).toMatchObject({ state: 'open', activity: null })
    expect(await states()).toEqual([
      [open.id, 'open'],
      [done.id, 'done'],
    ])
    await facilitator.json('PATCH', `/api/promises/${open.id}`, { state: 'dropped' })
    expect((await states())?.[0]).toEqual([open.id, 'dropped'])
    await facilitator.json('DELETE', `/api/promises/${done.id}`)
    expect(await states()).toHaveLength(1)

    const go = { type: 'go', from: null, to: next.activityIds[0] }
    await facilitator.json('POST', `/api/sessions/${next.sessionId}/lead`, go)
    expect(await stage()).toMatchObject({ activity: { id: next.activityIds[0] }, promised: [] })
  })

  it('that were settled since the last meeting open the next one, however old, and only that one', async () => {
    const { facilitator, projectId } = meeting
    const old = promise({ what: 'Belt de gemeente' })
    await facilitator.json('POST', path(), old)
    await facilitator.json('POST', `/api/sessions/${meeting.sessionId}/close`)
    const hold = async () => {
      const { sessionId } = await meeting.buildSession(facilitator, { projectId, open: true })
      const { promised } = await meeting.deps.rooms.read(`stage:${sessionId}`, readStage)
      await facilitator.json('POST', `/api/sessions/${sessionId}/promises`, promise({ what: 'Iets anders' }))
      await facilitator.json('POST', `/api/sessions/${sessionId}/close`)
      return promised?.filter(({ id }) => id === old.id).map(({ state }) => state)
    }
    expect(await hold()).toEqual(['open'])
    await facilitator.json('PATCH', `/api/promises/${old.id}`, { state: 'done' })
    expect(await hold()).toEqual(['done'])
    expect(await hold()).toEqual([])
    await facilitator.json('PATCH', `/api/promises/${old.id}`, { state: 'open' })
    expect(await hold()).toEqual(['open'])
  })

  it('of another project open no meeting', async () => {
    const { facilitator } = meeting
    const body = promise()
    await facilitator.json('POST', path(), body)
    await facilitator.json('PATCH', `/api/promises/${body.id}`, { state: 'done' })
    await facilitator.json('POST', `/api/sessions/${meeting.sessionId}/close`)
    const other = await meeting.buildSession(facilitator, {
      projectId: await meeting.buildProject(facilitator),
      open: true,
    })
    const read = (id: SessionId) => meeting.deps.rooms.read(`stage:${id}`, readStage)
    expect(await read(other.sessionId)).toMatchObject({
      activity: { id: other.activityIds[0] },
      promised: [],
    })
  })
})
