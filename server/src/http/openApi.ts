import type { EndpointSpec } from '@wijktafel/shared/api/endpoint'
import { ENDPOINTS } from '@wijktafel/shared/api/endpoints'
import { ERROR_CODES, type ErrorCode } from '@wijktafel/shared/codes'
import { ID_PATTERN } from '@wijktafel/shared/ids'
import { z } from 'zod'
import { statusOf } from './errorResponse.ts'
import { FREE_PARAMS } from './readRequest.ts'

type Json = Record<string, unknown>

/** What any request may meet, whatever its endpoint. */
const COMMON_ERRORS: readonly ErrorCode[] = [
  'badRequest',
  'notSignedIn',
  'notAllowed',
  'wrongOrigin',
  'notFound',
  'tooManyTries',
  'storageFull',
  'serverError',
]

/** All endpoints as OpenAPI 3.1, from the schemas that check every request. */
export function describeApi(version: string): Json {
  const paths: Record<string, Json> = {}
  for (const [key, spec] of Object.entries<EndpointSpec>(ENDPOINTS)) {
    const [method = '', path = ''] = key.split(' ')
    const template = path.replaceAll(/:(\w+)/g, '{$1}')
    paths[template] = { ...paths[template], [method.toLowerCase()]: describeEndpoint(key, spec) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Wijktafel',
      version,
      description:
        'Requests carry the cookies of a signed-in account or of a device that joined a meeting. ' +
        'Instants are epoch milliseconds. Writes from a browser must come from the own origin.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      securitySchemes: {
        account: { type: 'apiKey', in: 'cookie', name: 'wijktafel.session_token' },
        device: { type: 'apiKey', in: 'cookie', name: 'wijktafel_device' },
      },
    },
    security: [{ account: [] }, { device: [] }, {}],
  }
}

function describeEndpoint(key: string, spec: EndpointSpec): Json {
  return {
    operationId: operationId(key),
    summary: spec.summary,
    parameters: [...pathParameters(key), ...queryParameters(spec)],
    ...describeBody(spec),
    responses: {
      200: { description: 'Done.', content: describeResponse(spec) },
      ...describeErrors([...COMMON_ERRORS, ...(spec.errors ?? [])]),
    },
  }
}

function operationId(key: string): string {
  const words = key
    .replaceAll(/[^A-Za-z]+/g, ' ')
    .trim()
    .split(' ')
  return words
    .filter((word) => word !== 'api')
    .map((word, index) => (index === 0 ? word.toLowerCase() : word[0]?.toUpperCase() + word.slice(1)))
    .join('')
}

function pathParameters(key: string): Json[] {
  return [...key.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: FREE_PARAMS.has(name) ? { type: 'string' } : { type: 'string', pattern: ID_PATTERN.source },
  }))
}

function queryParameters({ query }: EndpointSpec): Json[] {
  if (!query) return []
  const { properties = {}, required = [] } = toSchema(query) as { properties?: Json; required?: string[] }
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }))
}

function describeBody({ body, upload }: EndpointSpec): Json {
  if (upload) return { requestBody: { required: true, content: { 'image/*': {} } } }
  return body
    ? { requestBody: { required: true, content: { 'application/json': { schema: toSchema(body) } } } }
    : {}
}

function describeResponse({ response }: EndpointSpec): Json {
  return response === 'binary' ? { '*/*': {} } : { 'application/json': { schema: toSchema(response) } }
}

/** One answer a status, with the codes that it may carry. */
function describeErrors(codes: readonly ErrorCode[]): Json {
  const byStatus = new Map<number, ErrorCode[]>()
  for (const code of ERROR_CODES.filter((known) => codes.includes(known))) {
    byStatus.set(statusOf(code), [...(byStatus.get(statusOf(code)) ?? []), code])
  }
  const answers = [...byStatus].map(([status, named]) => [
    status,
    {
      description: `Refused: ${named.join(', ')}.`,
      content: { 'application/json': { schema: errorSchema(named) } },
    },
  ])
  return Object.fromEntries(answers)
}

function errorSchema(codes: readonly ErrorCode[]): Json {
  return {
    type: 'object',
    properties: { code: { enum: codes }, field: { type: 'string' } },
    required: ['code'],
  }
}

/** Our transforms only give a type its name, so what goes in and what comes out look the same. */
function toSchema(schema: z.ZodType): Json {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' })
  return rest
}
