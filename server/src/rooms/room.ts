import { CLOSE_CODE, type CloseCode } from '@wijktafel/shared/codes'
import { answerQuestion } from './answerQuestion.ts'
import { broadcastUpdates } from './broadcast.ts'
import { Connection, type ConnectionHandle, type ConnectOptions, type RoomLimits } from './connection.ts'
import type { DocumentAppend, DocumentStore } from './documentStore.ts'
import type { CommitOutcome, Committer, GroupCommit } from './groupCommit.ts'
import { createLiveDocument, type LiveDocument } from './liveDocument.ts'
import { encodeSaved, NOT_SAVED_FRAME } from './messages.ts'
import { createPresence, type Presence } from './presence.ts'
import { createReception } from './reception.ts'
import { createRoomConnections, type RoomConnections } from './roomConnections.ts'
import { RoomError, type RoomErrorCode, type RoomLog } from './roomErrors.ts'
import { createStoredSize } from './storedSize.ts'
import { bytesOfTurn, type InboxEntry, type Turn, takeTurn } from './turn.ts'

/** After a failed commit a room only reads, so long; then those whose edits were refused are asked to come back with them. */
const STORE_RETRY_MS = 3_000
/** A room stays in memory so long after the last person left: a reload of the page must not load it anew. */
const LINGER_MS = 8_000
const COMPACT_DELAY_MS = 400

type RoomState =
  | { status: 'loading' }
  | { status: 'open'; document: LiveDocument }
  | { status: 'closed'; why: RoomErrorCode }

export interface RoomContext {
  store: DocumentStore
  commits: GroupCommit
  limits: RoomLimits
  log: RoomLog
  now: () => number
  /** The set of connected people changed. */
  onPeopleChange: (name: string) => void
  /** It is of no more use: forget it. */
  onClosed: (room: Room) => void
}

/**
 * One live document with its connections (docs/spec/rooms.md).
 * 1. Between turns the document is exactly what is stored; within a turn nobody is shown or told anything of it.
 * 2. What arrives while it loads or commits waits in the inbox, in order.
 * 3. One load at a time; it leaves memory only when nothing is waiting to be stored.
 */
export class Room implements Committer {
  readonly name: string
  readonly connections: RoomConnections
  private readonly context: RoomContext
  private readonly presence: Presence
  private readonly receive: (connection: Connection, frame: Uint8Array) => void
  private readonly size = createStoredSize()
  private state: RoomState = { status: 'loading' }
  private inbox: InboxEntry[] = []
  private turn: Turn | null = null
  private seq = 0
  private work: Promise<unknown> = Promise.resolve()
  private retryTimer: NodeJS.Timeout | null = null
  private restTimer: NodeJS.Timeout | null = null
  private compactTimer: NodeJS.Timeout | null = null
  private isCompacting = false
  private isStopping = false

  constructor(name: string, context: RoomContext) {
    const { limits, now } = context
    this.name = name
    this.context = context
    this.connections = createRoomConnections({ limits, onPeopleChange: () => context.onPeopleChange(name) })
    this.presence = createPresence({
      connections: this.connections,
      maxStateBytes: limits.AWARENESS_BYTES,
      now,
    })
    this.receive = createReception({ limits, presence: this.presence, enter: (entry) => this.enter(entry) })
    this.track(this.load())
  }

  /** Nothing waits and nothing is under way. */
  get isQuiet(): boolean {
    const isReady = this.state.status !== 'loading' && !this.isCompacting
    return isReady && !this.turn && this.inbox.length === 0
  }

  /** Loads and compactions, if any are under way. Never rejects. */
  async underWay(): Promise<void> {
    await this.work
  }

  connect(options: ConnectOptions): ConnectionHandle {
    const { limits, now } = this.context
    const connection = new Connection(options, { limits, now, onEnd: (ended) => this.onEnd(ended) })
    this.connections.admit(connection)
    return {
      receive: (bytes) => {
        if (!this.isStopping) this.receive(connection, bytes)
      },
      closed: () => connection.leave(),
    }
  }

  /** Does nothing once the room is closed, but for telling so to who waits for an answer. */
  enter(entry: InboxEntry): void {
    if (this.state.status === 'closed') {
      this.reject(entry, this.state.why)
      return
    }
    this.inbox.push(entry)
    if (this.state.status === 'open') this.context.commits.enlist(this)
  }

  /** Takes nothing new from connections; what came before is still stored. */
  stopReceiving(): void {
    this.isStopping = true
  }

  /** Drops everything that waits. A commit under way is not shown any more. */
  close(why: RoomErrorCode, code: CloseCode): void {
    if (this.state.status === 'closed') return
    if (this.state.status === 'open') this.state.document.destroy()
    this.state = { status: 'closed', why }
    this.connections.cut(code, why)
    for (const entry of this.inbox) this.reject(entry, why)
    this.inbox = []
    for (const timer of [this.retryTimer, this.restTimer, this.compactTimer]) if (timer) clearTimeout(timer)
    this.presence.destroy()
    this.context.onClosed(this)
  }

  prepare(): DocumentAppend | null {
    if (this.state.status !== 'open') return null
    const { document } = this.state
    const { limits, log } = this.context
    const inbox = this.inbox
    this.inbox = []
    this.turn = takeTurn({
      document,
      inbox,
      connections: this.connections,
      isReadOnly: this.retryTimer !== null,
      hasRoomFor: (bytes) => this.size.hasRoomFor(bytes, limits.DOCUMENT_BYTES, document),
      reject: (entry) => this.reject(entry, 'storeFailed'),
      log: (entry) => log({ name: this.name, ...entry }),
    })
    const update = bytesOfTurn(this.turn)
    return update && { name: this.name, update }
  }

  settle(outcome: CommitOutcome): void {
    const { turn } = this
    this.turn = null
    if (!turn) return
    this.inbox = [...turn.rest, ...this.inbox]
    if (this.state.status !== 'open') this.dropTurn(turn)
    else if (outcome.ok) this.settleSuccess(turn, outcome.seq, this.state.document)
    else this.settleFailure(turn, outcome.error)
  }

  private settleSuccess(turn: Turn, seq: number | null, document: LiveDocument): void {
    if (seq !== null) {
      this.seq = seq
      this.size.add(turn.updates.reduce((sum, { update }) => sum + update.length, 0))
      broadcastUpdates(turn.updates, this.connections)
    }
    for (const sender of turn.senders) {
      if (sender.unresolved.length === 0) sender.send(encodeSaved(sender.taken))
    }
    for (const change of turn.changes) change.resolve()
    if (turn.isSpoiled) {
      this.reload(turn)
      return
    }
    for (const question of turn.questions) answerQuestion(question, document, this.presence)
    this.afterTurn()
  }

  /** Nothing is shown, nothing acknowledged; the document goes back to what is stored. */
  private settleFailure(turn: Turn, error: unknown): void {
    this.context.log({ code: 'commitFailed', name: this.name, error })
    for (const change of turn.changes) this.reject(change, 'storeFailed', error)
    for (const { author } of turn.updates) if (author) author.isOwed = true
    for (const connection of this.connections) connection.send(NOT_SAVED_FRAME)
    this.retryTimer ??= setTimeout(() => this.retryStore(), STORE_RETRY_MS)
    this.reload(turn)
  }

  private retryStore(): void {
    this.retryTimer = null
    this.connections.cut(CLOSE_CODE.STORE_FAILED, 'bring it again', (connection) => connection.isOwed)
    this.considerRest()
  }

  /** The room was closed while the commit was under way. */
  private dropTurn({ changes, questions }: Turn): void {
    const why = this.state.status === 'closed' ? this.state.why : 'storeFailed'
    for (const entry of [...changes, ...questions, ...this.inbox]) this.reject(entry, why)
    this.inbox = []
  }

  /** What was asked is asked again, of the document as it is stored. */
  private reload({ questions }: Turn): void {
    if (this.state.status === 'open') this.state.document.destroy()
    for (const question of questions) {
      if (question.kind === 'sync') question.connection.untakenBytes += question.stateVector.length
    }
    this.inbox = [...questions, ...this.inbox]
    this.state = { status: 'loading' }
    this.track(this.load())
  }

  private async load(): Promise<void> {
    const { store, log } = this.context
    try {
      const stored = await store.load(this.name)
      if (this.state.status !== 'loading') return
      const document = createLiveDocument(stored.updates)
      this.seq = stored.seq
      this.size.reset(stored.updates)
      this.state = { status: 'open', document }
    } catch (error) {
      log({ code: 'loadFailed', name: this.name, error })
      this.close('storeFailed', CLOSE_CODE.STORE_FAILED)
      return
    }
    this.afterTurn()
  }

  private afterTurn(): void {
    if (this.state.status !== 'open') return
    if (this.inbox.length > 0) this.context.commits.enlist(this)
    if (this.size.wantsCompaction) {
      this.compactTimer ??= setTimeout(() => this.compactSoon(), COMPACT_DELAY_MS).unref()
    }
    this.considerRest()
  }

  private compactSoon(): void {
    this.compactTimer = null
    if (this.state.status !== 'open') return
    if (this.turn || this.isCompacting) this.afterTurn()
    else this.track(this.compact(this.state.document))
  }

  /** Only between turns: the document is then what `seq` covers. */
  private async compact(document: LiveDocument): Promise<void> {
    const { store, log } = this.context
    this.isCompacting = true
    const update = document.encode()
    this.size.reset([update])
    try {
      await store.compact(this.name, { update, seq: this.seq })
    } catch (error) {
      // The log stays as long as it is: nothing is lost.
      log({ code: 'compactionFailed', name: this.name, error })
    }
    this.isCompacting = false
    this.considerRest()
  }

  private reject(entry: InboxEntry, why: RoomErrorCode, cause?: unknown): void {
    if ('reject' in entry) entry.reject(new RoomError(why, this.name, { cause }))
  }

  private onEnd(connection: Connection): void {
    if (!this.connections.remove(connection)) return
    this.presence.leave(connection)
    const { state, person } = connection
    if (state.status === 'cut') {
      const entry = { name: this.name, personId: person.id, detail: String(state.code) }
      this.context.log({ code: 'connectionCut', ...entry })
    }
    this.considerRest()
  }

  private considerRest(): void {
    const mayRest = this.state.status === 'open' && this.connections.size === 0 && this.isQuiet
    if (mayRest) this.restTimer ??= setTimeout(() => this.rest(), LINGER_MS).unref()
  }

  private rest(): void {
    this.restTimer = null
    if (this.state.status !== 'open' || this.connections.size > 0) return
    if (!this.isQuiet || this.retryTimer) this.considerRest()
    else if (this.size.isWorthCompacting) this.track(this.compact(this.state.document))
    else this.close('shuttingDown', CLOSE_CODE.GOING_AWAY)
  }

  private track(work: Promise<void>): void {
    this.work = Promise.all([this.work, work])
  }
}
