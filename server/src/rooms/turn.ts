import { assertNever } from '@wijktafel/shared/assertNever'
import { CLOSE_CODE } from '@wijktafel/shared/codes'
import type * as Y from 'yjs'
import { admitUpdate } from './admission.ts'
import type { AuthoredUpdate } from './broadcast.ts'
import type { Connection } from './connection.ts'
import { type LiveDocument, mergeUpdates } from './liveDocument.ts'
import { NOT_SAVED_FRAME } from './messages.ts'
import type { RoomLog } from './roomErrors.ts'

/** What waits for a room, in order of arrival. */
export type InboxEntry =
  | { kind: 'sync'; connection: Connection; stateVector: Uint8Array }
  | { kind: 'update'; connection: Connection; update: Uint8Array }
  | ChangeEntry
  | { kind: 'read'; read: (doc: Y.Doc) => void; reject: (error: unknown) => void }

export interface ChangeEntry {
  kind: 'change'
  write: (doc: Y.Doc) => void
  resolve: () => void
  reject: (error: unknown) => void
}

/** All that one turn did to the document; it is shown to nobody before its commit. */
export interface Turn {
  updates: AuthoredUpdate[]
  /** Whose messages were taken in: they hear "saved". */
  senders: Set<Connection>
  changes: ChangeEntry[]
  /** Questions to the document, answered from what is stored. */
  questions: Extract<InboxEntry, { kind: 'sync' | 'read' }>[]
  /** What could not be looked at, because the document must be built anew first. */
  rest: InboxEntry[]
  isSpoiled: boolean
}

export interface TurnOptions {
  document: LiveDocument
  inbox: readonly InboxEntry[]
  connections: Iterable<Connection>
  /** After a failed commit: updates are refused, the rest goes on. */
  isReadOnly: boolean
  hasRoomFor: (bytes: number) => boolean
  /** For a change that comes while nothing can be stored. */
  reject: (entry: ChangeEntry) => void
  log: RoomLog
}

/** Takes the inbox in, in order. Stops early when the document is spoiled. */
export function takeTurn(options: TurnOptions): Turn {
  const turn: Turn = {
    updates: [],
    senders: new Set(),
    changes: [],
    questions: [],
    rest: [],
    isSpoiled: false,
  }
  const { inbox } = options
  for (let index = 0; index < inbox.length; index += 1) {
    const entry = inbox[index]
    if (entry) takeEntry(turn, entry, options)
    if (turn.isSpoiled) {
      turn.rest = inbox.slice(index + 1)
      return turn
    }
  }
  if (turn.updates.length > 0) retryUnresolved(turn, options)
  return turn
}

/** The bytes to store, or null. */
export function bytesOfTurn({ updates }: Turn): Uint8Array | null {
  return updates.length === 0 ? null : mergeUpdates(updates.map((entry) => entry.update))
}

function takeEntry(turn: Turn, entry: InboxEntry, options: TurnOptions): void {
  switch (entry.kind) {
    case 'sync':
      entry.connection.untakenBytes -= entry.stateVector.length
      turn.questions.push(entry)
      return
    case 'read':
      turn.questions.push(entry)
      return
    case 'update':
      takeUpdate(turn, entry.connection, entry.update, options)
      return
    case 'change':
      if (options.isReadOnly) options.reject(entry)
      else takeChange(turn, entry, options.document)
      return
    default:
      assertNever(entry)
  }
}

function takeUpdate(turn: Turn, connection: Connection, update: Uint8Array, options: TurnOptions): void {
  connection.untakenBytes -= update.length
  if (connection.isCut) return
  if (options.isReadOnly && connection.access === 'write') {
    connection.isOwed = true
    connection.send(NOT_SAVED_FRAME)
    return
  }
  const { document, hasRoomFor, log } = options
  const admission = admitUpdate({ document, connection, update, hasRoomFor })
  switch (admission.result) {
    case 'taken':
      turn.updates.push(...admission.updates)
      connection.taken += 1
      turn.senders.add(connection)
      return
    case 'refused':
      connection.refuse(admission.reason)
      if (connection.access === 'write') connection.cut(CLOSE_CODE.ACCESS_CHANGED, admission.reason)
      return
    case 'close':
      turn.updates.push(...admission.updates)
      connection.cut(admission.code, admission.reason)
      return
    case 'spoiled':
      log({ code: 'updateFailed', personId: connection.person.id, error: admission.error })
      connection.cut(CLOSE_CODE.BAD_FRAME, 'impossible update')
      turn.isSpoiled = true
      return
    default:
      assertNever(admission)
  }
}

function takeChange(turn: Turn, entry: ChangeEntry, document: LiveDocument): void {
  try {
    const update = document.change(entry.write)
    if (update) turn.updates.push({ author: null, update })
    turn.changes.push(entry)
  } catch (error) {
    // Half of the change may be in the document.
    turn.isSpoiled = true
    entry.reject(error)
  }
}

/** Something new may be what others were waiting for; what they bring may be so again. */
function retryUnresolved(turn: Turn, options: TurnOptions): void {
  const { document, connections } = options
  for (let before = -1; before !== turn.updates.length && !turn.isSpoiled; ) {
    before = turn.updates.length
    for (const connection of connections) {
      const isWorthIt = connection.unresolved.some(({ missing }) => document.hasArrived(missing))
      if (!isWorthIt || turn.isSpoiled) continue
      retry(turn, connection, options)
    }
  }
}

function retry(turn: Turn, connection: Connection, options: TurnOptions): void {
  let update: Uint8Array
  try {
    update = mergeUpdates(connection.takeUnresolved())
  } catch (error) {
    // Pieces that contradict each other: two things with one number.
    options.log({ code: 'updateFailed', personId: connection.person.id, error })
    connection.cut(CLOSE_CODE.BAD_FRAME, 'impossible update')
    return
  }
  // It was counted when it came.
  connection.taken -= 1
  connection.untakenBytes += update.length
  takeUpdate(turn, connection, update, options)
}
