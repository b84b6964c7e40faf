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
  | StoredEntry
  | { kind: 'read'; read: (doc: Y.Doc) => void; reject: (error: unknown) => void }

export interface ChangeEntry {
  kind: 'change'
  write: (doc: Y.Doc) => void
  resolve: () => void
  reject: (error: unknown) => void
}

/** What another node stored: everything from after one number up to another. */
export interface StoredEntry {
  kind: 'stored'
  after: number
  seq: number
  updates: readonly Uint8Array[]
}

/** All that one turn did to the document; it is shown to nobody before its commit. */
export interface Turn {
  /** To be stored. */
  updates: AuthoredUpdate[]
  /** The same in one piece, or null when there are none. */
  bytes: Uint8Array | null
  /** Stored by other nodes. */
  stored: AuthoredUpdate[]
  /** The document holds everything up to this number. */
  seq: number
  /** Something between that number and one that we heard of is missing. */
  isBehind: boolean
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
  /** What the document holds so far. */
  seq: number
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
    bytes: null,
    stored: [],
    seq: options.seq,
    isBehind: false,
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
      break
    }
  }
  if (!turn.isSpoiled && turn.updates.length + turn.stored.length > 0) retryUnresolved(turn, options)
  if (turn.updates.length > 0) turn.bytes = mergeUpdates(turn.updates.map((entry) => entry.update))
  return turn
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
    case 'stored':
      takeStored(turn, entry, options)
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

function takeStored(turn: Turn, entry: StoredEntry, { document, log }: TurnOptions): void {
  if (entry.seq <= turn.seq) return
  if (entry.after > turn.seq) {
    turn.isBehind = true
    return
  }
  try {
    for (const update of entry.updates) {
      const { own, tidied, unresolved } = document.integrate(update)
      if (unresolved) throw new Error('a stored update is incomplete')
      turn.stored.push(...own.map((bytes) => ({ author: null, update: bytes })))
      turn.updates.push(...tidied.map((bytes) => ({ author: null, update: bytes })))
    }
    turn.seq = entry.seq
  } catch (error) {
    // Whatever it is, the store is the truth.
    log({ code: 'updateFailed', error })
    turn.isSpoiled = true
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
