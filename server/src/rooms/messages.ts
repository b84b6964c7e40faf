import {
  MESSAGE_GENERATION,
  MESSAGE_NOT_SAVED,
  MESSAGE_REFUSED,
  MESSAGE_SAVED,
  type RefusedReason,
} from '@wijktafel/shared/syncMessages'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'

/** Frames of the y-websocket protocol: the numbers are the protocol's. */
const SYNC = 0
const AWARENESS = 1
const QUERY_AWARENESS = 3
const STEP_1 = 0
const STEP_2 = 1
const UPDATE = 2

export type ClientMessage =
  | { type: 'syncStep1'; stateVector: Uint8Array }
  /** Sync step 2 and update are one thing to a room: bytes that may bring something new. */
  | { type: 'update'; update: Uint8Array }
  | { type: 'awareness'; payload: Uint8Array }
  | { type: 'queryAwareness' }

/** Null for anything that is not exactly one known message. The bytes inside are views: they are checked by who uses them. */
export function parseClientMessage(frame: Uint8Array): ClientMessage | null {
  try {
    const decoder = decoding.createDecoder(frame)
    const message = readMessage(decoder)
    return decoding.hasContent(decoder) ? null : message
  } catch {
    // lib0 throws on every truncated or oversized field: the frame is not a message.
    return null
  }
}

function readMessage(decoder: decoding.Decoder): ClientMessage | null {
  switch (decoding.readVarUint(decoder)) {
    case SYNC:
      return readSync(decoder)
    case AWARENESS:
      return { type: 'awareness', payload: decoding.readVarUint8Array(decoder) }
    case QUERY_AWARENESS:
      return { type: 'queryAwareness' }
    default:
      return null
  }
}

function readSync(decoder: decoding.Decoder): ClientMessage | null {
  switch (decoding.readVarUint(decoder)) {
    case STEP_1:
      return { type: 'syncStep1', stateVector: decoding.readVarUint8Array(decoder) }
    case STEP_2:
    case UPDATE:
      return { type: 'update', update: decoding.readVarUint8Array(decoder) }
    default:
      return null
  }
}

export const encodeSyncStep1 = (stateVector: Uint8Array): Uint8Array => encodeSync(STEP_1, stateVector)
export const encodeSyncStep2 = (update: Uint8Array): Uint8Array => encodeSync(STEP_2, update)
export const encodeUpdate = (update: Uint8Array): Uint8Array => encodeSync(UPDATE, update)

function encodeSync(step: number, payload: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, SYNC)
  encoding.writeVarUint(encoder, step)
  encoding.writeVarUint8Array(encoder, payload)
  return encoding.toUint8Array(encoder)
}

export function encodeAwareness(payload: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, AWARENESS)
  encoding.writeVarUint8Array(encoder, payload)
  return encoding.toUint8Array(encoder)
}

/** An awareness frame about nobody: a y-websocket client that hears nothing for 30 s thinks that the line is dead. */
export const KEEP_ALIVE_FRAME = encodeAwareness(Uint8Array.of(0))

export function encodeSaved(count: number): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, MESSAGE_SAVED)
  encoding.writeVarUint(encoder, count)
  return encoding.toUint8Array(encoder)
}

export function encodeRefused(reason: RefusedReason): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, MESSAGE_REFUSED)
  encoding.writeVarString(encoder, reason)
  return encoding.toUint8Array(encoder)
}

export const NOT_SAVED_FRAME = Uint8Array.of(MESSAGE_NOT_SAVED)

export function encodeGeneration(generation: string): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, MESSAGE_GENERATION)
  encoding.writeVarString(encoder, generation)
  return encoding.toUint8Array(encoder)
}
