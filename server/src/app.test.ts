import { LIMITS } from '@wijktafel/shared/limits'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { refusalOf } from '../../tests/support/buildMeeting.ts'
import { buildTestServer, type TestServer } from '../../tests/support/testServer.ts'
import { isOwnOrigin } from './http/checkOrigin.ts'

let server: TestServer
let logged: { event: string; facts: Record<string, unknown> }[]

beforeEach(async () => {
  server = await buildTestServer()
  logged = []
  const remember = (event: string, facts: Record<string, unknown> = {}) => void logged.push({ event, facts })
  server.deps.log.info = remember
  server.deps.log.error = remember
})
afterEach(() => server.close())

const post = (path: string, headers: Record<string, string>, body = '{}') =>
  server.send(path, { method: 'POST', headers, body })

describe('a request that writes', () => {
  it('is refused from another origin, whatever cookies it brings, and logged by code', async () => {
    const noor = await server.buildMember()
    const cookie = noor.cookie()
    for (const origin of ['https://kwaad.example', 'null', 'http://wijktafel.test.kwaad.example']) {
      const answer = post('/api/projects', { origin, cookie, host: 'wijktafel.test' })
      expect(await refusalOf(answer)).toBe('403 wrongOrigin')
    }
    const crossSite = post('/api/projects', { cookie, 'sec-fetch-site': 'cross-site' })
    expect(await refusalOf(crossSite)).toBe('403 wrongOrigin')
    expect(logged.map(({ facts }) => facts.code)).toEqual(Array(4).fill('wrongOrigin'))
    expect(await noor.json('GET', '/api/projects')).toEqual({ projects: [] })
  })

  it('is refused when it is too large, also when it lies about its length', async () => {
    const body = JSON.stringify({ code: '2'.repeat(LIMITS.JSON_BODY_BYTES) })
    expect(await refusalOf(post('/api/join', {}, body))).toBe('413 tooLarge')
    expect(await refusalOf(post('/api/join', { 'content-length': '10' }, body))).toBe('413 tooLarge')
  })

  it('is refused when it is no JSON', async () => {
    for (const body of ['{', 'null', '[]', '"code"', '\u0000']) {
      expect(await refusalOf(post('/api/join', {}, body))).toBe('400 badRequest')
    }
  })
})

describe('an answer', () => {
  it('says nothing of what went wrong inside, and the log says nothing of what was typed', async () => {
    await server.deps.db.schema.dropTable('link').execute()
    const answer = await post('/api/links/geheim-token-van-iemand', {}, '{"password":"GEHEIM WACHTWOORD"}')
    expect(answer.status).toBe(500)
    expect(await answer.json()).toEqual({ code: 'serverError' })
    expect(JSON.stringify(logged)).toContain('request failed')
    expect(JSON.stringify(logged)).not.toContain('GEHEIM WACHTWOORD')
    expect(JSON.stringify(logged)).not.toContain('geheim-token-van-iemand')
  })

  it('may not be kept, framed, or load anything from elsewhere', async () => {
    const { headers } = await server.send('/api/me')
    expect(headers.get('cache-control')).toBe('no-store')
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/https?:|\*/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('is a plain refusal for what does not exist', async () => {
    expect(await refusalOf(server.send('/api/nergens'))).toBe('404 notFound')
    expect(await refusalOf(server.send('/api/projects', { method: 'DELETE' }))).toBe('404 notFound')
  })
})

describe('our own origin', () => {
  const ask = (publicUrl: string | null, headers: Record<string, string>) =>
    isOwnOrigin({ publicUrl }, new Headers(headers))

  it('is the host that was asked, on any address of the machine, or PUBLIC_URL behind a proxy', () => {
    expect(ask(null, { origin: 'http://192.168.1.5:3000', host: '192.168.1.5:3000' })).toBe(true)
    expect(ask('https://tafel.example', { origin: 'https://tafel.example', host: '127.0.0.1:3000' })).toBe(
      true,
    )
    expect(ask(null, { host: 'localhost:3000' })).toBe(true)
  })

  it('is no other port, name, or nothing at all', () => {
    expect(ask(null, { origin: 'http://localhost:4000', host: 'localhost:3000' })).toBe(false)
    expect(ask(null, { origin: 'null', host: 'localhost:3000' })).toBe(false)
    expect(ask(null, { origin: 'https://kwaad.example', host: 'localhost:3000' })).toBe(false)
  })
})
