export type OwnFileResult =
  | { ok: true; content: unknown }
  | { ok: false; problem: 'tooLarge' | 'other' | 'newer' | 'broken'; field?: string }

interface OwnFile {
  format: string
  version: number
  /** Under which name the content stands beside `format` and `version`. */
  key: string
  maxBytes: number
}

/**
 * Opens a file of ours: `{ format, version, <key> }`, JSON in UTF-8. `other`: it is something else, or cut off. `newer`: a
 * later Wijktafel made it. What the content is worth is for the caller to say.
 */
export function readOwnFile(text: string, { format, version, key, maxBytes }: OwnFile): OwnFileResult {
  if (new TextEncoder().encode(text).length > maxBytes) return { ok: false, problem: 'tooLarge' }
  const file = parseJson(text)
  if (typeof file !== 'object' || file === null) return { ok: false, problem: 'other' }
  const fields = file as Record<string, unknown>
  if (fields.format !== format) return { ok: false, problem: 'other' }
  if (typeof fields.version === 'number' && fields.version > version) return { ok: false, problem: 'newer' }
  if (fields.version !== version) return { ok: false, problem: 'broken', field: 'version' }
  return { ok: true, content: fields[key] }
}

function parseJson(text: string): unknown {
  try {
    // An editor may have put a byte order mark before it.
    return JSON.parse(text.replace(/^\uFEFF/, ''), (_key, value: unknown) =>
      typeof value === 'string' ? value.replaceAll('\u0000', '') : value,
    )
  } catch {
    return null // Not JSON, or only the first half of it: no file of ours either way.
  }
}
