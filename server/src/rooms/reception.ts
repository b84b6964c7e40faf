import { assertNever } from '@wijktafel/shared/assertNever'
import { CLOSE_CODE } from '@wijktafel/shared/codes'
import * as Y from 'yjs'
import type { Connection, RoomLimits } from './connection.ts'
import { type ClientMessage, parseClientMessage } from './messages.ts'
import type { Presence } from './presence.ts'
import type { InboxEntry } from './turn.ts'

/** A question about everything costs its sender more than other messages. */
const QUESTION_COST = 20

export interface ReceptionOptions {
  limits: RoomLimits
  presence: Presence
  enter: (entry: InboxEntry) => void
}

/** Where frames come in: each is measured and parsed once; whatever is wrong with it closes its own connection, by name. */
export function createReception(
  options: ReceptionOptions,
): (connection: Connection, frame: Uint8Array) => void {
  return (connection, frame) => {
    if (!connection.isOpen) return
    if (frame.length > options.limits.FRAME_BYTES) {
      connection.cut(CLOSE_CODE.FRAME_TOO_LARGE, 'frame too large')
      return
    }
    const message = parseClientMessage(frame)
    if (!message) connection.cut(CLOSE_CODE.BAD_FRAME, 'not a message')
    else if (!connection.mayReceive(costOf(message))) connection.cut(CLOSE_CODE.TOO_FAST, 'too many messages')
    else receiveMessage(connection, message, options)
  }
}

function costOf({ type }: ClientMessage): number {
  return type === 'syncStep1' || type === 'queryAwareness' ? QUESTION_COST : 1
}

function receiveMessage(connection: Connection, message: ClientMessage, options: ReceptionOptions): void {
  switch (message.type) {
    case 'awareness':
      receiveAwareness(connection, message.payload, options.presence)
      break
    case 'queryAwareness': {
      const others = options.presence.encodeFor(connection)
      if (others) connection.send(others)
      break
    }
    case 'syncStep1': {
      const { stateVector } = message
      if (isStateVector(stateVector)) queue({ kind: 'sync', connection, stateVector }, options)
      else connection.cut(CLOSE_CODE.BAD_FRAME, 'not a state vector')
      break
    }
    case 'update':
      queue({ kind: 'update', connection, update: message.update }, options)
      break
    default:
      assertNever(message)
  }
}

function receiveAwareness(connection: Connection, payload: Uint8Array, presence: Presence): void {
  const result = presence.receive(connection, payload)
  if (result === 'malformed') connection.cut(CLOSE_CODE.BAD_FRAME, 'not an awareness state')
  if (result === 'tooLarge') connection.cut(CLOSE_CODE.FRAME_TOO_LARGE, 'awareness too large')
}

function queue(entry: Extract<InboxEntry, { kind: 'sync' | 'update' }>, options: ReceptionOptions): void {
  const { connection } = entry
  connection.untakenBytes += entry.kind === 'sync' ? entry.stateVector.length : entry.update.length
  if (connection.untakenBytes > options.limits.UNTAKEN_BYTES_PER_CONNECTION) {
    connection.cut(CLOSE_CODE.TOO_FAST, 'too much at once')
  } else options.enter(entry)
}

function isStateVector(bytes: Uint8Array): boolean {
  try {
    Y.decodeStateVector(bytes)
    return true
  } catch {
    // lib0 throws on truncated fields.
    return false
  }
}
