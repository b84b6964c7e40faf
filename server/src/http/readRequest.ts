import type { EndpointSpec } from '@wijktafel/shared/api/endpoint'
import { ID_PATTERN } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import type { Context } from 'hono'
import type { z } from 'zod'
import { Refusal } from '../errors.ts'

const NUL = '\u0000'

/** Parameters that are no ids of ours: tokens, ids of accounts, and the kind of a signal. */
export const FREE_PARAMS: ReadonlySet<string> = new Set(['token', 'userId', 'signal'])

/** Path parameters are ids of ours; anything else cannot exist. */
export function readParams(context: Context): Record<string, string> {
  const params: Record<string, string> = context.req.param()
  for (const [name, value] of Object.entries(params)) {
    const canExist = FREE_PARAMS.has(name) ? !value.includes(NUL) : ID_PATTERN.test(value)
    if (!canExist) throw new Refusal('notFound')
  }
  return params
}

export function readQuery(context: Context, spec: EndpointSpec): unknown {
  return spec.query ? parse(spec.query, context.req.query()) : undefined
}

/** Reads at most LIMITS.JSON_BODY_BYTES of JSON. Uploads are read by their handler. */
export async function readBody(context: Context, spec: EndpointSpec): Promise<unknown> {
  if (!spec.body) return undefined
  const text = await readText(context)
  return parse(spec.body, toJson(text))
}

async function readText(context: Context): Promise<string> {
  const bytes = await readBytes(context, LIMITS.JSON_BODY_BYTES, 'tooLarge')
  return new TextDecoder().decode(bytes)
}

/** Reads a body while counting: a lying or missing content-length does not help. */
export async function readBytes(
  context: Context,
  limit: number,
  code: 'tooLarge' | 'photoTooLarge' | 'soundTooLarge',
): Promise<Uint8Array> {
  if (Number(context.req.header('content-length') ?? 0) > limit) throw new Refusal(code)
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of context.req.raw.body ?? []) {
    length += chunk.byteLength
    if (length > limit) throw new Refusal(code)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function toJson(text: string): unknown {
  try {
    return text === '' ? {} : JSON.parse(text, cleanUp)
  } catch {
    throw new Refusal('badRequest')
  }
}

/**
 * NUL: nobody can see it or type it, and not every database can store it. `__proto__`: schemas pass it over in silence, so a
 * body that has it would not be refused for what it says.
 */
function cleanUp(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new Refusal('badRequest')
  return typeof value === 'string' ? value.replaceAll(NUL, '') : value
}

function parse(schema: z.ZodType, value: unknown): unknown {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw new Refusal('badRequest', result.error.issues[0]?.path.join('.'))
}
