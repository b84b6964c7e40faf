import type { EndpointInput, EndpointKey, EndpointOutput, ErrorBody } from '@wijktafel/shared/api/endpoints'
import type { ErrorCode } from '@wijktafel/shared/codes'

/** A refusal of the server, or no network at all. Shown by the message key `error.<code>`. */
export class CallError extends Error {
  readonly code: ErrorCode | 'offline'
  readonly field: string | undefined

  constructor(code: ErrorCode | 'offline', field?: string) {
    super(code)
    this.name = 'CallError'
    this.code = code
    this.field = field
  }
}

interface LooseInput {
  params?: Record<string, string>
  query?: Record<string, string>
  body?: unknown
}

/**
 * Calls one endpoint: `call('POST /api/join', { body: { code } })`. Only types come from the contract, no schema is loaded.
 * Throws `CallError` with the server's code, or `offline` when there was no answer.
 */
export async function call<Key extends EndpointKey>(
  key: Key,
  input: EndpointInput<Key>,
  options: { signal?: AbortSignal } = {},
): Promise<EndpointOutput<Key>> {
  const { params = {}, query, body } = input as LooseInput
  const [method, pattern = ''] = key.split(' ')
  const path = pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  const url = query ? `${path}?${new URLSearchParams(query)}` : path
  const response = await send(url, {
    method,
    signal: options.signal,
    credentials: 'same-origin',
    ...encodeBody(body),
  })
  if (!response.ok) throw await readError(response)
  const isJson = response.headers.get('content-type')?.startsWith('application/json')
  return (isJson ? response.json() : response.blob()) as Promise<EndpointOutput<Key>>
}

function encodeBody(body: unknown): RequestInit {
  if (body === undefined) return {}
  if (body instanceof Blob)
    return { body, headers: { 'content-type': body.type || 'application/octet-stream' } }
  return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
}

async function send(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init)
  } catch (error) {
    if (init.signal?.aborted) throw error
    throw new CallError('offline')
  }
}

async function readError(response: Response): Promise<CallError> {
  try {
    const { code, field } = (await response.json()) as ErrorBody
    return new CallError(code, field)
  } catch {
    // A proxy between us answered with something that is not ours.
    return new CallError(response.status >= 502 ? 'offline' : 'serverError')
  }
}
