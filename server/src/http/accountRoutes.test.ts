import { newId, type ProjectId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { refusalOf } from '../../../tests/support/buildMeeting.ts'
import { buildTestServer, type TestClient, type TestServer } from '../../../tests/support/testServer.ts'
import { createLink } from '../commands/createLink.ts'
import { readSetting } from '../storage/settings.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const NOOR = { name: 'Noor', email: 'noor@lindebuurt.example', password: 'lindebloesem-thee' }
const DAAN = { name: 'Daan', email: 'daan@lindebuurt.example', password: 'kastanje-thee' }

let server: TestServer

beforeEach(async () => {
  server = await buildTestServer()
})
afterEach(() => server.close())

const invite = (facilitator: TestClient, projectId: ProjectId, role = 'core', side = 'professional') =>
  facilitator.json<{ token: string; url: string }>('POST', `/api/projects/${projectId}/invitations`, {
    role,
    side,
  })
const useLink = (client: TestClient, token: string, body: unknown = {}) =>
  client.request('POST', `/api/links/${token}`, body)
const whoIs = (client: TestClient) =>
  client.json<{ account: { id: string; name: string } | null }>('GET', '/api/me')

describe('a session', () => {
  it('ends after its time, and when its owner signs out', async () => {
    const noor = server.visitor()
    await noor.json('POST', '/api/setup', NOOR)
    expect(await whoIs(noor)).toMatchObject({ account: { name: 'Noor' } })
    const past = new Date(Date.now() - DAY_MS).toISOString()
    await sql`update ${sql.table('authSession')} set ${sql.ref('expiresAt')} = ${past}`.execute(
      server.deps.db,
    )
    expect(await whoIs(noor)).toMatchObject({ account: null })
    await noor.json('POST', '/api/sign-in', { email: NOOR.email, password: NOOR.password })
    expect(await whoIs(noor)).toMatchObject({ account: { name: 'Noor' } })
    await noor.json('POST', '/api/sign-out')
    expect(await whoIs(noor)).toMatchObject({ account: null })
  })
})

it('takes words without what no database can store', async () => {
  const noor = server.visitor()
  await noor.json('POST', '/api/setup', { ...NOOR, name: 'No\u0000or' })
  expect(await whoIs(noor)).toMatchObject({ account: { name: 'Noor' } })
  expect((await noor.request('GET', '/api/links/aaaaaaaaaaaaaaaaaaaaaaaa%00')).status).toBe(404)
})

describe('the first visit', () => {
  it('makes the first account, signs it in, and closes the door', async () => {
    const noor = server.visitor()
    expect(await noor.json('GET', '/api/setup')).toEqual({ needed: true })
    const account = await noor.json('POST', '/api/setup', NOOR)
    expect(account).toMatchObject({ name: 'Noor', email: NOOR.email, isHost: true })
    expect(await whoIs(noor)).toMatchObject({ account: { name: 'Noor' } })
    expect(await noor.json('GET', '/api/setup')).toEqual({ needed: false })
    expect(await refusalOf(server.visitor().request('POST', '/api/setup', DAAN))).toBe('409 setupDone')
  })

  it('lets one of two at once win, with one account', async () => {
    const answers = await Promise.all(
      [NOOR, DAAN].map((body) => server.visitor().request('POST', '/api/setup', body)),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await server.deps.db.selectFrom('authUser').select('name').execute()).toHaveLength(1)
    expect(await readSetting(server.deps.db, 'hostUserId')).toBeTruthy()
  })

  it('starts over where a crash left an account without a host', async () => {
    await server.visitor().json('POST', '/api/setup', NOOR)
    await server.deps.db.deleteFrom('setting').where('key', '=', 'hostUserId').execute()
    await server.visitor().json('POST', '/api/setup', NOOR)
    expect(await server.deps.db.selectFrom('authUser').select('name').execute()).toHaveLength(1)
  })

  it('says which field is wrong', async () => {
    const answer = await server.visitor().request('POST', '/api/setup', { ...NOOR, password: 'kort' })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toEqual({ code: 'badRequest', field: 'password' })
  })
})

describe('signing in', () => {
  beforeEach(async () => {
    await server.visitor().json('POST', '/api/setup', NOOR)
  })

  it('takes the right password, sets an HttpOnly cookie, and forgets on signing out', async () => {
    const noor = server.visitor()
    const answer = await noor.request('POST', '/api/sign-in', {
      ...NOOR,
      email: 'Noor@Lindebuurt.example',
    })
    expect(answer.status).toBe(200)
    expect(answer.headers.getSetCookie().join()).toMatch(/session_token=.*HttpOnly; SameSite=Lax/)
    const before = noor.cookie()
    await noor.json('POST', '/api/sign-out', {})
    expect(await whoIs(noor)).toMatchObject({ account: null })
    // The cookie that someone may have kept is worth nothing any more.
    const kept = await server.send('/api/me', { headers: { cookie: before } })
    expect(await kept.json()).toMatchObject({ account: null })
  })

  it('answers alike to a wrong password and an unknown address', async () => {
    const wrong = { email: NOOR.email, password: 'niet-het-wachtwoord' }
    expect(await refusalOf(server.visitor().request('POST', '/api/sign-in', wrong))).toBe('401 wrongPassword')
    const unknown = { ...wrong, email: 'niemand@lindebuurt.example' }
    expect(await refusalOf(server.visitor().request('POST', '/api/sign-in', unknown))).toBe(
      '401 wrongPassword',
    )
  })

  it('takes a forged cookie for none', async () => {
    const noor = server.visitor()
    await noor.json('POST', '/api/sign-in', NOOR)
    const forged = noor.cookie().replace(/session_token=[^.;]{4}/, 'session_token=AAAA')
    expect(forged).not.toBe(noor.cookie())
    const answer = await server.send('/api/projects', { headers: { cookie: forged } })
    expect(await answer.json()).toEqual({ code: 'notSignedIn' })
  })
})

describe('an invitation', () => {
  let noor: TestClient
  let projectId: ProjectId

  beforeEach(async () => {
    noor = server.visitor()
    await noor.json('POST', '/api/setup', NOOR)
    projectId = await server.buildProject(noor)
  })

  it('makes an account and a member, once', async () => {
    const { token, url } = await invite(noor, projectId, 'core', 'resident')
    expect(url).toBe(`http://wijktafel.test/link/${token}`)
    const daan = server.visitor()
    expect(await daan.json('GET', `/api/links/${token}`)).toEqual({
      ...{ purpose: 'member', projectName: 'Rookvrij in de Lindebuurt', role: 'core', side: 'resident' },
      email: null,
    })
    expect(await (await useLink(daan, token, DAAN)).json()).toMatchObject({ projectId })
    expect(await daan.json('GET', `/api/projects/${projectId}`)).toMatchObject({ role: 'core' })
    expect(await refusalOf(useLink(server.visitor(), token, { ...DAAN, email: 'x@voorbeeld.test' }))).toBe(
      '410 linkExpired',
    )
    expect(await refusalOf(daan.request('GET', `/api/links/${token}`))).toBe('410 linkExpired')
  })

  it('makes one member of two who use it at once', async () => {
    const { token } = await invite(noor, projectId)
    const answers = await Promise.all(
      ['een@voorbeeld.test', 'twee@voorbeeld.test'].map((email) =>
        useLink(server.visitor(), token, { ...DAAN, email }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410])
    const { members } = await noor.json<{ members: unknown[] }>('GET', `/api/projects/${projectId}`)
    expect(members).toHaveLength(2)
  })

  it('adds the one who is signed in, without questions, and never demotes', async () => {
    const daan = await server.buildMember()
    const first = await invite(noor, projectId, 'coach')
    expect((await useLink(daan, first.token)).status).toBe(200)
    const second = await invite(noor, projectId, 'panel')
    expect((await useLink(daan, second.token)).status).toBe(200)
    const project = await daan.json('GET', `/api/projects/${projectId}`)
    expect(project).toMatchObject({ role: 'coach' })
  })

  it('signs in whoever has an account already, and counts wrong passwords', async () => {
    const daan = await server.buildMember()
    const { email } = await server.deps.db
      .selectFrom('authUser')
      .select('email')
      .where('id', '=', daan.userId)
      .executeTakeFirstOrThrow()
    const { token } = await invite(noor, projectId, 'core')
    const visitor = server.visitor()
    const wrong = { email, password: 'niet-het-wachtwoord' }
    for (let guess = 0; guess < LIMITS.JOIN_TRIES_PER_MINUTE; guess++) {
      expect(await refusalOf(useLink(visitor, token, wrong))).toBe('401 wrongPassword')
    }
    const right = { email, password: 'lindebloesem' }
    expect(await refusalOf(useLink(visitor, token, right))).toBe('429 tooManyTries')
    const elsewhere = server.visitor()
    expect((await useLink(elsewhere, token, right)).status).toBe(200)
    expect(await whoIs(elsewhere)).toMatchObject({ account: { id: daan.userId } })
  })

  it('stays usable after a forgotten field or a taken address', async () => {
    const { token } = await invite(noor, projectId)
    expect(await refusalOf(useLink(server.visitor(), token, { name: 'Daan' }))).toBe('400 badRequest')
    expect(await refusalOf(useLink(server.visitor(), token, { ...DAAN, email: NOOR.email }))).toBe(
      '409 emailTaken',
    )
    expect((await useLink(server.visitor(), token, DAAN)).status).toBe(200)
  })

  it('ends after its days, and is unknown when made up', async () => {
    const { token } = await invite(noor, projectId)
    const later = Date.now() + LIMITS.INVITATION_DAYS * DAY_MS + 1
    server.deps.now = () => later
    expect(await refusalOf(useLink(server.visitor(), token, DAAN))).toBe('410 linkExpired')
    expect(await refusalOf(useLink(server.visitor(), 'a'.repeat(43), DAAN))).toBe('410 linkExpired')
  })

  it('is refused after too many wrong links of one address, and of that address alone', async () => {
    const { token } = await invite(noor, projectId)
    const guesser = server.visitor()
    for (let guess = 0; guess < LIMITS.JOIN_TRIES_PER_MINUTE; guess++) {
      expect(await refusalOf(useLink(guesser, `${'b'.repeat(40)}${guess}`))).toBe('410 linkExpired')
    }
    expect(await refusalOf(useLink(guesser, token, DAAN))).toBe('429 tooManyTries')
    expect((await useLink(server.visitor(), token, DAAN)).status).toBe(200)
  })

  it('is only for the regisseur to hand out', async () => {
    const core = await server.buildMember({ projectId, role: 'core' })
    const path = `/api/projects/${projectId}/invitations`
    const body = { role: 'facilitator', side: 'professional' }
    expect(await refusalOf(core.request('POST', path, body))).toBe('403 notAllowed')
    expect(await refusalOf(server.visitor().request('POST', path, body))).toBe('401 notSignedIn')
    const stranger = await server.buildMember()
    expect(await refusalOf(stranger.request('POST', path, body))).toBe('404 notFound')
    expect(await refusalOf(noor.request('POST', path, { role: 'boss', side: 'resident' }))).toBe(
      '400 badRequest',
    )
  })
})

describe('a password link', () => {
  it('sets a new password, ends the old sessions, and works once', async () => {
    const noor = await server.buildMember()
    const projectId = await server.buildProject(noor)
    const daan = await server.buildMember({ projectId })
    const { token } = await noor.json<{ token: string }>(
      'POST',
      `/api/accounts/${daan.userId}/password-link`,
      {},
    )
    const anew = server.visitor()
    expect(await anew.json('GET', `/api/links/${token}`)).toMatchObject({ purpose: 'password', role: null })
    expect(await refusalOf(useLink(anew, token, {}))).toBe('400 badRequest')
    expect((await useLink(anew, token, { password: 'een-nieuw-wachtwoord' })).status).toBe(200)
    expect(await whoIs(anew)).toMatchObject({ account: { id: daan.userId } })
    expect(await whoIs(daan)).toMatchObject({ account: null })
    expect(await refusalOf(useLink(anew, token, { password: 'nog-een-wachtwoord' }))).toBe('410 linkExpired')
  })

  it('is not for others than the host and the regisseur of all projects of that person', async () => {
    const host = await server.buildMember()
    const leader = await server.buildMember()
    const projectId = await server.buildProject(leader)
    const elsewhere = await server.buildProject(host)
    const member = await server.buildMember({ projectId })
    const shared = await server.buildMember({ projectId })
    await server.deps.db
      .insertInto('membership')
      .values({
        ...{ projectId: elsewhere, userId: shared.userId, role: 'core', side: 'resident' },
        ...{ face: '1F98A' as never, createdAt: 0 },
      })
      .execute()
    const ask = (client: TestClient, userId: string) =>
      client.request('POST', `/api/accounts/${userId}/password-link`, {})
    expect((await ask(leader, member.userId)).status).toBe(200)
    expect((await ask(host, leader.userId)).status).toBe(200)
    expect(await refusalOf(ask(leader, shared.userId))).toBe('404 notFound')
    expect(await refusalOf(ask(leader, host.userId))).toBe('404 notFound')
    expect(await refusalOf(ask(member, leader.userId))).toBe('404 notFound')
    expect(await refusalOf(ask(server.visitor(), member.userId))).toBe('401 notSignedIn')
  })
})

describe('a sign-in link', () => {
  it('signs in as often as wished where it is reusable, once where it is not', async () => {
    const { userId } = await server.buildMember()
    const make = (reusable: boolean) => createLink(server.deps, { purpose: 'signIn', userId, reusable }, null)
    const [often, once] = [await make(true), await make(false)]
    for (let visit = 0; visit < 3; visit++) {
      const visitor = server.visitor()
      expect((await useLink(visitor, often)).status).toBe(200)
      expect(await whoIs(visitor)).toMatchObject({ account: { id: userId } })
    }
    expect((await useLink(server.visitor(), once)).status).toBe(200)
    expect(await refusalOf(useLink(server.visitor(), once))).toBe('410 linkExpired')
  })

  it('keeps only its hash', async () => {
    const { userId } = await server.buildMember()
    const token = await createLink(server.deps, { purpose: 'signIn', userId, reusable: false }, null)
    const rows = await server.deps.db.selectFrom('link').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(token)
  })
})

it('knows nobody without a cookie', async () => {
  expect(await whoIs(server.visitor())).toMatchObject({ account: null, language: 'nl' })
  const path = `/api/projects/${newId()}`
  expect(await refusalOf(server.visitor().request('GET', path))).toBe('401 notSignedIn')
})
