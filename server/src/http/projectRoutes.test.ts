import { newId, type ProjectId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { refusalOf } from '../../../tests/support/buildMeeting.ts'
import { buildTestServer, type TestClient, type TestServer } from '../../../tests/support/testServer.ts'

const PROJECT = { name: 'Rookvrij in de Lindebuurt', neighbourhood: 'Lindebuurt', theme: 'Roken en stress' }

let server: TestServer
let noor: TestClient & { userId: string }
let projectId: ProjectId

beforeEach(async () => {
  server = await buildTestServer()
  noor = await server.buildMember()
  projectId = await server.buildProject(noor)
})
afterEach(() => server.close())

const memberPath = (userId: string) => `/api/projects/${projectId}/members/${userId}`

describe('a project', () => {
  it('is in the list of its members, with their role', async () => {
    const daan = await server.buildMember({ projectId, role: 'core' })
    expect(await daan.json('GET', '/api/projects')).toMatchObject({
      projects: [{ id: projectId, role: 'core', phase: 'start', openSession: null, openPromises: 0 }],
    })
    const stranger = await server.buildMember()
    expect(await stranger.json('GET', '/api/projects')).toEqual({ projects: [] })
  })

  it('looks like none at all to others', async () => {
    const stranger = await server.buildMember()
    for (const [method, path, body] of [
      ['GET', '', undefined],
      ['PATCH', '', { name: 'Van mij' }],
      ['POST', '/sessions', { id: newId(), agendaId: null, title: 'Bijeenkomst' }],
      ['POST', '/invitations', { role: 'core', side: 'resident' }],
    ] as const) {
      const there = await refusalOf(stranger.request(method, `/api/projects/${projectId}${path}`, body))
      const nowhere = await refusalOf(stranger.request(method, `/api/projects/${newId()}${path}`, body))
      expect([there, nowhere]).toEqual(['404 notFound', '404 notFound'])
      const unsigned = server.visitor().request(method, `/api/projects/${projectId}${path}`, body)
      expect(await refusalOf(unsigned)).toBe('401 notSignedIn')
    }
  })

  it('is changed by its regisseur alone', async () => {
    const changed = await noor.json('PATCH', `/api/projects/${projectId}`, { phase: 'define', name: 'Nieuw' })
    expect(changed).toMatchObject({ name: 'Nieuw', phase: 'define', theme: PROJECT.theme })
    const core = await server.buildMember({ projectId, role: 'core' })
    const refused = core.request('PATCH', `/api/projects/${projectId}`, { name: 'Anders' })
    expect(await refusalOf(refused)).toBe('403 notAllowed')
  })

  it('refuses a name that is too long, empty, or an id that is taken', async () => {
    const make = (change: object) =>
      refusalOf(noor.request('POST', '/api/projects', { id: newId(), ...PROJECT, ...change }))
    expect(await make({ name: 'n'.repeat(LIMITS.TITLE_LENGTH + 1) })).toBe('400 badRequest')
    expect(await make({ name: '   ' })).toBe('400 badRequest')
    expect(await make({ picture: '../1F3E0' })).toBe('400 badRequest')
    expect(await make({ id: 'not-an-id' })).toBe('400 badRequest')
    expect(await make({ id: projectId })).toBe('400 badRequest')
  })

  it('shows addresses to the regisseur only', async () => {
    const core = await server.buildMember({ projectId, role: 'core' })
    type Overview = { members: { email: string }[] }
    const seen = await core.json<Overview>('GET', `/api/projects/${projectId}`)
    expect(seen.members.map(({ email }) => email)).toEqual(['', ''])
    const own = await noor.json<Overview>('GET', `/api/projects/${projectId}`)
    expect(own.members.every(({ email }) => email.includes('@'))).toBe(true)
  })

  it('is its Double Diamond: what was done, what is planned, and where we are', async () => {
    const { sessionId } = await server.buildSession(noor, { projectId, open: true })
    await server.buildSession(noor, { projectId, agendaId: 'bepalen' })
    const overview = await noor.json<{
      phase: string
      openSession: { id: string }
      nextSession: { phase: string }
      phases: { phase: string; done: { id: string }[]; planned: unknown[]; boards: unknown[] }[]
    }>('GET', `/api/projects/${projectId}`)
    expect(overview).toMatchObject({ phase: 'discover', openSession: { id: sessionId } })
    expect(overview.nextSession.phase).toBe('define')
    const phase = (name: string) => overview.phases.find((summary) => summary.phase === name)
    expect(phase('discover')).toMatchObject({ done: [{ id: sessionId }], planned: [] })
    expect(phase('define')?.planned).toHaveLength(1)
    // The board of the check-in stands where that step belongs.
    expect(phase('start')?.boards).toHaveLength(1)
  })
})

describe('members', () => {
  it('change role and side, by the regisseur alone', async () => {
    const daan = await server.buildMember({ projectId, role: 'core' })
    const changed = await noor.json('PATCH', memberPath(daan.userId), { role: 'ring', side: 'resident' })
    expect(changed).toMatchObject({ userId: daan.userId, role: 'ring', side: 'resident' })
    const self = daan.request('PATCH', memberPath(daan.userId), { role: 'facilitator' })
    expect(await refusalOf(self)).toBe('403 notAllowed')
    expect(await refusalOf(noor.request('PATCH', memberPath(newId()), { role: 'core' }))).toBe('404 notFound')
    expect(await refusalOf(noor.request('PATCH', memberPath(daan.userId), { role: 'boss' }))).toBe(
      '400 badRequest',
    )
  })

  it('lose everything at once when taken out', async () => {
    const { sessionId } = await server.buildSession(noor, { projectId, open: true })
    const daan = await server.buildMember({ projectId, role: 'core' })
    await daan.json('POST', `/api/sessions/${sessionId}/enter`, {})
    await noor.json('DELETE', memberPath(daan.userId))
    for (const path of [`/api/projects/${projectId}`, `/api/sessions/${sessionId}`]) {
      expect(await refusalOf(daan.request('GET', path))).toBe('404 notFound')
    }
  })

  it('keep one regisseur', async () => {
    const path = memberPath(noor.userId)
    expect(await refusalOf(noor.request('DELETE', path))).toBe('409 lastFacilitator')
    expect(await refusalOf(noor.request('PATCH', path, { role: 'core' }))).toBe('409 lastFacilitator')
    const second = await server.buildMember({ projectId, role: 'facilitator' })
    expect(await noor.json('PATCH', path, { role: 'core' })).toMatchObject({ role: 'core' })
    expect(await refusalOf(second.request('DELETE', memberPath(second.userId)))).toBe('409 lastFacilitator')
  })

  it('keep one regisseur when two step back at once', async () => {
    const second = await server.buildMember({ projectId, role: 'facilitator' })
    const answers = await Promise.all([
      noor.request('PATCH', memberPath(noor.userId), { role: 'core' }),
      second.request('PATCH', memberPath(second.userId), { role: 'core' }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })
})

describe('planning a meeting', () => {
  it('fills it from the agenda, with codes of its own', async () => {
    const { sessionId, code, activityIds } = await server.buildSession(noor, { projectId })
    expect(code).toMatch(/^[2-9]{6}$/)
    expect(activityIds).toHaveLength(7)
    const detail = await noor.json('GET', `/api/sessions/${sessionId}`)
    expect(detail).toMatchObject({ state: 'planned', phase: 'discover', role: 'facilitator' })
    const other = await server.buildSession(noor, { projectId })
    expect(other.code).not.toBe(code)
  })

  it('refuses an unknown agenda, an oversized title, an id twice, and who may not prepare', async () => {
    const path = `/api/projects/${projectId}/sessions`
    const body = { id: newId(), agendaId: 'bepalen', title: 'Bepalen' }
    const core = await server.buildMember({ projectId, role: 'core' })
    expect(await refusalOf(core.request('POST', path, body))).toBe('403 notAllowed')
    expect(await refusalOf(noor.request('POST', path, { ...body, agendaId: 'niets' }))).toBe('400 badRequest')
    const long = { ...body, title: 't'.repeat(LIMITS.TITLE_LENGTH + 1) }
    expect(await refusalOf(noor.request('POST', path, long))).toBe('400 badRequest')
    await noor.json('POST', path, body)
    expect(await refusalOf(noor.request('POST', path, body))).toBe('400 badRequest')
  })
})
