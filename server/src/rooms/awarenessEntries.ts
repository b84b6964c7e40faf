import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { encodeAwareness } from './messages.ts'

/** The state of one client id, as the awareness protocol writes it. `json` is `null` for somebody who left. */
export interface AwarenessEntry {
  clientId: number
  clock: number
  json: string
}

/** Null when the bytes are not exactly a list of entries. */
export function parseEntries(payload: Uint8Array): AwarenessEntry[] | null {
  try {
    const decoder = decoding.createDecoder(payload)
    const entries: AwarenessEntry[] = []
    for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
      const clientId = decoding.readVarUint(decoder)
      const clock = decoding.readVarUint(decoder)
      entries.push({ clientId, clock, json: decoding.readVarString(decoder) })
    }
    return decoding.hasContent(decoder) ? null : entries
  } catch {
    // lib0 throws on truncated fields.
    return null
  }
}

export function encodeEntry({ clientId, clock, json }: AwarenessEntry): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, clientId)
  encoding.writeVarUint(encoder, clock)
  encoding.writeVarString(encoder, json)
  return encoding.toUint8Array(encoder)
}

/** A whole awareness frame. */
export function encodeEntries(entries: Iterable<Uint8Array>): Uint8Array {
  const list = [...entries]
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, list.length)
  for (const entry of list) encoding.writeUint8Array(encoder, entry)
  return encodeAwareness(encoding.toUint8Array(encoder))
}

/** The state with the server's word (JSON) on who it is. Undefined for what is no awareness state. */
export function stampState(json: string, userJson: string): string | null | undefined {
  let state: unknown
  try {
    state = JSON.parse(json)
  } catch {
    return undefined
  }
  if (state === null) return null
  if (typeof state !== 'object' || Array.isArray(state)) return undefined
  // Written anew only when it says something of its own about that.
  const own = Object.hasOwn(state, 'user') ? JSON.stringify({ ...state, user: undefined }) : json
  const body = own.slice(0, own.lastIndexOf('}')).trimEnd()
  return `${body}${body.endsWith('{') ? '' : ','}"user":${userJson}}`
}
