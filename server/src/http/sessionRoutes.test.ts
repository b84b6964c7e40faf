import { newId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildMeeting, refusalOf, type TestMeeting } from '../../../tests/support/buildMeeting.ts'
import type { TestClient } from '../../../tests/support/testServer.ts'

interface Detail {
  role: string
  code: string | null
  pictureCode: string[] | null
  state: string
  join: { url: string; address: string; candidates: string[]; warning: string } | null
  activities: {
    id: string
    title: string
    minutes: number
    silent: boolean
    position: number
    plan: string
  }[]
}

let meeting: TestMeeting
let noor: TestClient

beforeEach(async () => {
  meeting = await buildMeeting()
  noor = meeting.facilitator
})
afterEach(() => meeting.close())

const path = (rest = '') => `/api/sessions/${meeting.sessionId}${rest}`
const detail = (by = noor) => by.json<Detail>('GET', path())

describe('a meeting', () => {
  it('tells everyone in it what they may do, and codes only to those who take part', async () => {
    const { projectId } = meeting
    const core = await meeting.buildMember({ projectId, role: 'core' })
    const coach = await meeting.buildMember({ projectId, role: 'coach' })
    const seat = await meeting.buildSeat(meeting)
    expect(await detail(core)).toMatchObject({ role: 'core', code: meeting.code })
    expect(await detail(seat)).toMatchObject({ role: 'guest', code: meeting.code })
    expect(await detail(coach)).toMatchObject({ role: 'coach', code: null, pictureCode: null, join: null })
  })

  it('looks like none at all to those outside it', async () => {
    const stranger = await meeting.buildMember()
    const otherProject = await meeting.buildProject(stranger)
    const other = await meeting.buildSession(stranger, { projectId: otherProject, open: true })
    const guest = await meeting.buildSeat(other)
    for (const client of [stranger, guest]) {
      expect(await refusalOf(client.request('GET', path()))).toBe('404 notFound')
      expect(await refusalOf(client.request('GET', path('/own')))).toBe('404 notFound')
      expect(await refusalOf(client.request('POST', path('/close')))).toBe('404 notFound')
    }
    expect(await refusalOf(meeting.visitor().request('GET', path()))).toBe('401 notSignedIn')
    expect(await refusalOf(noor.request('GET', '/api/sessions/not-an-id'))).toBe('404 notFound')
  })

  it('changes by the regisseur alone', async () => {
    await noor.json('PATCH', path(), { title: 'Samen aan tafel', place: '' })
    expect((await meeting.stage()).title).toBe('Samen aan tafel')
    const core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
    expect(await refusalOf(core.request('PATCH', path(), { title: 'Nee' }))).toBe('403 notAllowed')
    const long = { title: 't'.repeat(LIMITS.TITLE_LENGTH + 1) }
    expect(await refusalOf(noor.request('PATCH', path(), long))).toBe('400 badRequest')
  })

  it('is taken away only before it was opened', async () => {
    expect(await refusalOf(noor.request('DELETE', path()))).toBe('403 notAllowed')
    const planned = await meeting.buildSession(noor, { projectId: meeting.projectId })
    await noor.json('DELETE', `/api/sessions/${planned.sessionId}`)
    const gone = noor.request('GET', `/api/sessions/${planned.sessionId}`)
    expect(await refusalOf(gone)).toBe('404 notFound')
  })
})

describe('the agenda', () => {
  it('adds, moves, changes, takes out and puts back steps', async () => {
    const id = newId()
    const added = { id, templateId: 'empathiekaart', position: 1 }
    await noor.json('POST', path('/activities'), added)
    const once = await noor.json<Detail>('POST', path('/activities'), added)
    expect(once.activities).toHaveLength(8)
    expect(once.activities[1]?.id).toBe(id)
    const moved = await noor.json<Detail>('PATCH', `/api/activities/${id}`, { position: 99, minutes: 25 })
    expect(moved.activities.at(-1)).toMatchObject({ id, minutes: 25, position: 7 })
    const without = await noor.json<Detail>('DELETE', `/api/activities/${id}`)
    expect(without.activities.map((step) => step.id)).not.toContain(id)
    const back = await noor.json<Detail>('POST', `/api/activities/${id}/restore`)
    expect(back.activities.at(-1)?.id).toBe(id)
  })

  it('shows a changed question at once, and keeps the step on the screen', async () => {
    const { activityId } = await meeting.goTo('stress-en-blij')
    await noor.json('PATCH', `/api/activities/${activityId}`, { question: 'Wat maakt jou blij?' })
    expect((await meeting.stage()).activity?.question).toBe('Wat maakt jou blij?')
    expect(await refusalOf(noor.request('DELETE', `/api/activities/${activityId}`))).toBe('403 notAllowed')
  })

  it('leaves a step out when time runs out, until one goes there all the same', async () => {
    const { activityId } = await meeting.goTo('stress-en-blij')
    const planOf = async (change: object) => {
      const { activities } = await noor.json<Detail>('PATCH', `/api/activities/${activityId}`, change)
      return activities.find(({ id }) => id === activityId)?.plan
    }
    expect(await planOf({ minutes: 12 })).toBe('needed')
    expect(await planOf({ plan: 'skipped' })).toBe('skipped')
    expect(await refusalOf(noor.request('PATCH', `/api/activities/${activityId}`, { plan: 'later' }))).toBe(
      '400 badRequest',
    )
    await meeting.goTo('check-in')
    await meeting.goTo('stress-en-blij')
    expect(await planOf({ minutes: 12 })).toBe('spare')
  })

  it('does not make a running round silent or open: people count on what was said', async () => {
    const { activityId } = await meeting.goTo('stress-en-blij')
    const after = await noor.json<Detail>('PATCH', `/api/activities/${activityId}`, { silent: false })
    expect(after.activities.find(({ id }) => id === activityId)?.silent).toBe(true)
  })

  it('refuses strangers, unknown templates, ids of others and too many steps', async () => {
    const body = { id: newId(), templateId: 'empathiekaart' }
    const core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
    expect(await refusalOf(core.request('POST', path('/activities'), body))).toBe('403 notAllowed')
    const unknown = noor.request('POST', path('/activities'), { ...body, templateId: 'niets' })
    expect(await refusalOf(unknown)).toBe('400 badRequest')
    const other = await meeting.buildSession(noor, { projectId: meeting.projectId })
    const taken = noor.request('POST', path('/activities'), { ...body, id: other.activityIds[0] })
    expect(await refusalOf(taken)).toBe('400 badRequest')
    const stranger = await meeting.buildMember()
    const theirs = `/api/activities/${meeting.sessionId}`
    expect(await refusalOf(stranger.request('PATCH', theirs, { title: 'x' }))).toBe('404 notFound')
    for (let count = 7; count < LIMITS.ACTIVITIES_PER_SESSION; count++) {
      await noor.json('POST', path('/activities'), { ...body, id: newId() })
    }
    const last = noor.request('POST', path('/activities'), { ...body, id: newId() })
    expect(await refusalOf(last)).toBe('400 badRequest')
  })
})

describe('opening and closing', () => {
  it('opens once when pressed twice', async () => {
    const { sessionId } = await meeting.buildSession(noor, { projectId: meeting.projectId })
    const open = () => noor.request('POST', `/api/sessions/${sessionId}/open`)
    const answers = await Promise.all([open(), open()])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    const boards = await meeting.deps.db
      .selectFrom('board')
      .select('id')
      .where('sessionId', '=', sessionId)
      .execute()
    expect(boards).toHaveLength(1)
  })

  it('ends its codes and ends on all screens', async () => {
    const seat = await meeting.buildSeat(meeting)
    await noor.json('POST', path('/close'))
    expect(await detail()).toMatchObject({ state: 'closed', code: null, pictureCode: null, join: null })
    expect(await meeting.stage()).toMatchObject({ state: 'closed', timer: null, decision: null })
    expect(await refusalOf(meeting.visitor().request('POST', '/api/join', { code: meeting.code }))).toBe(
      '410 sessionClosed',
    )
    expect(await refusalOf(noor.request('POST', path('/open')))).toBe('410 sessionClosed')
    // Whoever was in it may still read what became of it.
    expect(await seat.json('GET', path('/own'))).toMatchObject({ session: { state: 'closed' } })
    expect(await noor.json('POST', path('/close'))).toMatchObject({ state: 'closed' })
  })

  it('does not cut off an open ballot', async () => {
    const id = newId()
    await noor.json('POST', path('/decisions'), {
      ...{ id, proposal: 'Koffie?', pictures: [], influence: 'decide', format: 'consent', options: [] },
    })
    await noor.json('POST', `/api/decisions/${id}/open`)
    expect(await refusalOf(noor.request('POST', path('/close')))).toBe('409 decisionUnderway')
    await noor.json('POST', `/api/decisions/${id}/close`)
    expect(await noor.json('POST', path('/close'))).toMatchObject({ state: 'closed' })
  })

  it('is refused before opening, and to all but the regisseur', async () => {
    const planned = await meeting.buildSession(noor, { projectId: meeting.projectId })
    const early = noor.request('POST', `/api/sessions/${planned.sessionId}/close`)
    expect(await refusalOf(early)).toBe('409 sessionNotOpen')
    const core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
    for (const rest of ['/open', '/close']) {
      expect(await refusalOf(core.request('POST', path(rest)))).toBe('403 notAllowed')
    }
  })
})

describe('the address of the QR', () => {
  it('is PUBLIC_URL where that is set, and what the regisseur chose above all', async () => {
    expect((await detail()).join).toMatchObject({
      url: `http://wijktafel.test/m?c=${meeting.code}`,
      warning: 'none',
    })
    const chosen = await noor.json('PUT', path('/join-address'), { address: 'http://192.168.1.5:3000/x?y' })
    expect(chosen).toMatchObject({
      address: 'http://192.168.1.5:3000',
      url: `http://192.168.1.5:3000/m?c=${meeting.code}`,
    })
    const back = await noor.json('PUT', path('/join-address'), { address: null })
    expect(back).toMatchObject({ address: 'http://wijktafel.test' })
  })

  it('warns where phones would get localhost', async () => {
    for (const address of ['http://localhost:3000', 'http://127.0.0.1:3000']) {
      expect(await noor.json('PUT', path('/join-address'), { address })).toMatchObject({
        warning: 'localhost',
      })
    }
  })

  it('is no place for scripts, and only for the regisseur', async () => {
    for (const address of ['javascript:alert(1)', 'wijktafel', '', 'ftp://buurt']) {
      expect(await refusalOf(noor.request('PUT', path('/join-address'), { address }))).toBe('400 badRequest')
    }
    const core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
    const refused = core.request('PUT', path('/join-address'), { address: 'http://kwaad.example' })
    expect(await refusalOf(refused)).toBe('403 notAllowed')
  })

  it('is drawn as SVG for those in the meeting', async () => {
    const answer = await noor.request('GET', path('/qr.svg'))
    expect(answer.headers.get('content-type')).toBe('image/svg+xml')
    expect(await answer.text()).toMatch(/^<svg/)
    const stranger = await meeting.buildMember()
    expect(await refusalOf(stranger.request('GET', path('/qr.svg')))).toBe('404 notFound')
    await noor.json('POST', path('/close'))
    expect(await refusalOf(noor.request('GET', path('/qr.svg')))).toBe('410 sessionClosed')
  })
})
