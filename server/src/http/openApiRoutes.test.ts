import { ENDPOINTS } from '@wijktafel/shared/api/endpoints'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildTestServer, type TestServer } from '../../../tests/support/testServer.ts'
import { createApp } from '../app.ts'

interface Description {
  openapi: string
  paths: Record<string, Record<string, Operation>>
}
interface Operation {
  operationId: string
  summary: string
  parameters: { name: string; in: string; required: boolean; schema: object }[]
  requestBody?: { content: Record<string, { schema?: { properties?: object; required?: string[] } }> }
  responses: Record<string, { content: Record<string, unknown> }>
}

let server: TestServer
let api: Description

beforeEach(async () => {
  server = await buildTestServer()
  api = await server.visitor().json<Description>('GET', '/api/openapi.json')
})
afterEach(() => server.close())

const operations = () =>
  Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      key: `${method.toUpperCase()} ${path}`,
      operation,
    })),
  )

describe('/api/openapi.json', () => {
  it('describes exactly the routes that the app has', () => {
    const mounted = createApp(server.deps)
      .routes.filter(({ path, method }) => path.startsWith('/api/') && method !== 'ALL')
      .map(({ path, method }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`)
    const described = operations().map(({ key }) => key)
    expect(described.sort()).toEqual([...new Set(mounted)].sort())
    expect(described).toHaveLength(Object.keys(ENDPOINTS).length)
  })

  it('says what goes in, what comes out and what may go wrong', () => {
    expect(api.openapi).toBe('3.1.0')
    const cards = api.paths['/api/sessions/{sessionId}/cards']?.post
    expect(cards?.parameters).toMatchObject([{ name: 'sessionId', in: 'path', required: true }])
    const body = cards?.requestBody?.content['application/json']?.schema
    expect(Object.keys(body?.properties ?? {})).toEqual(
      expect.arrayContaining(['id', 'participantId', 'activityId', 'zoneId', 'pictures', 'text', 'photo']),
    )
    expect(body?.required).toEqual(['id', 'participantId', 'activityId', 'pictures', 'text'])
    expect(JSON.stringify(cards?.responses[410])).toContain('sessionClosed')
    expect(Object.keys(api.paths['/api/media/{mediaId}']?.get?.responses[200]?.content ?? {})).toEqual([
      '*/*',
    ])
  })

  it('gives each operation a name of its own and describes every parameter of its path', () => {
    const names = operations().map(({ operation }) => operation.operationId)
    expect(new Set(names).size).toBe(names.length)
    for (const { key, operation } of operations()) {
      const inPath = operation.parameters.filter((parameter) => parameter.in === 'path')
      expect(inPath.map(({ name }) => `{${name}}`)).toEqual(key.match(/\{\w+\}/g) ?? [])
    }
    expect(JSON.stringify(api)).not.toContain('$schema')
  })

  it('has a healthy server behind it', async () => {
    expect(await server.visitor().json('GET', '/api/health')).toMatchObject({ ok: true })
  })
})
