import { MESSAGE_SAVED } from '@wijktafel/shared/syncMessages'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import type { ServerKind } from '../servers/benchServer.ts'

const SYNC = 0
const AWARENESS = 1
const AUTH = 2
/** hocuspocus answers sync step 1 with a sync message under this number. */
const SYNC_REPLY = 4
const AUTHENTICATED = 2
/** hocuspocus' own word that it has taken an update in. */
const SYNC_STATUS = 8
const STEPS = ['step1', 'step2', 'update'] as const

export type Incoming =
  | { type: 'step1' | 'step2' | 'update'; payload: Buffer }
  | { type: 'awareness'; payload: Buffer }
  | { type: 'welcome' }
  /** So many update-carrying messages of this connection are said to be safe; null: one more is. */
  | { type: 'saved'; count: number | null }
  | { type: 'other' }

/** How one kind of server is spoken to. All of them speak y-protocols; hocuspocus names the document in each message. */
export interface Wire {
  path: string
  /** Sent first. Null: nothing, and the conversation starts at once instead of after a welcome. */
  greeting: Uint8Array | null
  sync(step: (typeof STEPS)[number], payload: Uint8Array): Uint8Array
  awareness(payload: Uint8Array): Uint8Array
  parse(frame: Buffer): Incoming
}

export function createWire(kind: ServerKind, room: string): Wire {
  const isHocuspocus = kind === 'hocuspocus'
  const isOurs = kind === 'ours' || kind === 'ourNode'
  const prefix = isHocuspocus ? encodeName(room) : new Uint8Array()
  const write = (numbers: readonly number[], payload: Uint8Array) => {
    const encoder = encoding.createEncoder()
    encoding.writeUint8Array(encoder, prefix)
    for (const number of numbers) encoding.writeVarUint(encoder, number)
    encoding.writeVarUint8Array(encoder, payload)
    return encoding.toUint8Array(encoder)
  }
  return {
    path: isHocuspocus ? '/' : isOurs ? `/sync/${room}` : `/${room}`,
    greeting: isHocuspocus ? write([AUTH, 0], new Uint8Array()) : null,
    sync: (step, payload) => write([SYNC, STEPS.indexOf(step)], payload),
    awareness: (payload) => write([AWARENESS], payload),
    parse: (frame) => parse(frame, prefix.length),
  }
}

function parse(frame: Buffer, at: number): Incoming {
  const type = frame[at]
  if (type === SYNC || type === SYNC_REPLY) {
    const step = STEPS[frame[at + 1] ?? 0] ?? 'step1'
    return { type: step, payload: readPayload(frame, at + 2) }
  }
  if (type === AWARENESS) return { type: 'awareness', payload: readPayload(frame, at + 1) }
  if (type === MESSAGE_SAVED) return { type: 'saved', count: readLength(frame, at + 1).length }
  if (type === SYNC_STATUS && at > 0)
    return frame[at + 1] === 1 ? { type: 'saved', count: null } : { type: 'other' }
  if (type === AUTH && frame[at + 1] === AUTHENTICATED) return { type: 'welcome' }
  return { type: 'other' }
}

function readPayload(frame: Buffer, start: number): Buffer {
  const { length, next } = readLength(frame, start)
  return frame.subarray(next, next + length)
}

function readLength(frame: Buffer, start: number): { length: number; next: number } {
  let at = start
  let length = 0
  for (let shift = 0; ; shift += 7) {
    const byte = frame[at] ?? 0
    at += 1
    length += (byte & 0x7f) * 2 ** shift
    if (byte < 0x80) return { length, next: at }
  }
}

function encodeName(room: string): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarString(encoder, room)
  return encoding.toUint8Array(encoder)
}

/** One client's cursor, as our canvas shares it; `user` is what our server would write there itself. */
export function encodeCursor(clientId: number, clock: number, at: { x: number; y: number }): Uint8Array {
  const state = {
    user: {
      id: `mens${clientId}`,
      name: `Mens ${clientId}`,
      face: '1F422',
      side: 'resident',
      role: 'core',
    },
    presence: { cursor: { ...at, type: 'default' }, pageId: 'page:page', selection: [] },
  }
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, 1)
  encoding.writeVarUint(encoder, clientId)
  encoding.writeVarUint(encoder, clock)
  encoding.writeVarString(encoder, JSON.stringify(state))
  return encoding.toUint8Array(encoder)
}

/** Whose cursor is in it, and how new. */
export function readCursors(payload: Uint8Array): { clientId: number; clock: number }[] {
  const decoder = decoding.createDecoder(payload)
  const cursors: { clientId: number; clock: number }[] = []
  for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
    cursors.push({ clientId: decoding.readVarUint(decoder), clock: decoding.readVarUint(decoder) })
    decoding.readVarString(decoder)
  }
  return cursors
}
