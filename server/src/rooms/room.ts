import { CLOSE_CODE, type CloseCode } from '@wijktafel/shared/codes'
import { answerQuestion } from './answerQuestion.ts'
import { type Attendance, createAttendance } from './attendance.ts'
import { broadcast } from './broadcast.ts'
import { type Compaction, createCompaction } from './compaction.ts'
import { type DocumentAppend, DocumentErasedError } from './documentStore.ts'
import type { CommitOutcome, Committer } from './groupCommit.ts'
import { createLiveDocument, type LiveDocument } from './liveDocument.ts'
import { NOT_SAVED_FRAME } from './messages.ts'
import { createRest, type Rest } from './rest.ts'
import type { RoomContext } from './roomContext.ts'
import { RoomError, type RoomErrorCode } from './roomErrors.ts'
import { createStoredSize } from './storedSize.ts'
import { type InboxEntry, type Turn, takeTurn } from './turn.ts'

/** After a failed commit a room only reads, so long; then those whose edits were refused are asked to come back with them. */
const STORE_RETRY_MS = 3_000

type RoomState =
  | { status: 'loading' }
  | { status: 'open'; document: LiveDocument }
  | { status: 'closed'; why: RoomErrorCode }

/**
 * One live document with its connections (docs/spec/rooms.md).
 * 1. Between turns the document is exactly what is stored up to `seq`; within a turn nobody is shown or told anything of it.
 * 2. What arrives while it loads or commits waits in the inbox, in order.
 * 3. One load at a time; it leaves memory only when nothing is waiting to be stored.
 */
export class Room implements Committer {
  readonly name: string
  readonly attendance: Attendance
  private readonly context: RoomContext
  private readonly size = createStoredSize()
  private readonly compaction: Compaction
  private readonly rest: Rest
  private state: RoomState = { status: 'loading' }
  private inbox: InboxEntry[] = []
  private turn: Turn | null = null
  private seq = 0
  /** The state vector before the last turn: what everyone connected has seen at least. Needed where others store too. */
  private shown: Uint8Array | null = null
  private loading: Promise<void>
  private work: Promise<unknown> = Promise.resolve()
  private retryTimer: NodeJS.Timeout | null = null

  constructor(name: string, context: RoomContext) {
    const { store, merge, log } = context
    this.name = name
    this.context = context
    this.attendance = createAttendance({
      ...{ name, context },
      enter: (entry) => this.enter(entry),
      onLeave: () => this.considerRest(),
    })
    this.compaction = createCompaction({
      ...{ name, store, merge, log, size: this.size },
      track: (work) => this.track(work),
      onDone: () => this.afterTurn(),
    })
    this.rest = createRest({ onSettled: () => this.settleDown(), onUnused: () => this.leaveMemory() })
    this.loading = this.load()
    this.track(this.loading)
  }

  /** Nothing waits and nothing is under way. */
  get isQuiet(): boolean {
    const isReady = this.state.status !== 'loading' && !this.compaction.isUnderWay
    return isReady && !this.turn && this.inbox.length === 0
  }

  /** Loads and compactions, if any are under way. Never rejects. */
  async underWay(): Promise<void> {
    await this.work
  }

  /** Its log is long, and the last snapshot did not fail. */
  get wantsSnapshot(): boolean {
    return this.size.wantsCompaction && !this.compaction.hasFailed
  }

  /** Also of a room that is closed. Never rejects. */
  async makeSnapshot(): Promise<void> {
    this.compaction.start()
    await this.work
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

  /** Whether the store has something that this node has not heard of. Null: the document was erased. */
  isBehind(head: number | null): boolean {
    return this.isQuiet && this.state.status === 'open' && (head === null || head > this.seq)
  }

  /**
   * Reads what other nodes have stored so far; it is taken in before anything that enters after this. Rejects when the store
   * cannot be read.
   */
  async catchUp(): Promise<void> {
    await this.loading
    if (this.state.status !== 'open') return
    const after = this.seq
    const reading = this.context.store.load(this.name, after)
    // Whoever asked hears of a failure; the others only need to know that it is over.
    this.track(reading.then(ignore, ignore))
    try {
      const { seq, updates } = await reading
      if (seq > after) this.enter({ kind: 'stored', after, seq, updates })
    } catch (error) {
      if (!(error instanceof DocumentErasedError)) throw error
      this.close('documentErased', CLOSE_CODE.DOCUMENT_ERASED)
    }
  }

  /** Drops everything that waits. A commit under way is not shown any more. */
  close(why: RoomErrorCode, code: CloseCode): void {
    if (this.state.status === 'closed') return
    if (this.state.status === 'open') this.state.document.destroy()
    this.state = { status: 'closed', why }
    this.attendance.close(code, why)
    for (const entry of this.inbox) this.reject(entry, why)
    this.inbox = []
    if (this.retryTimer) clearTimeout(this.retryTimer)
    this.rest.stop()
    this.compaction.stop()
    this.context.onClosed(this, this.name)
  }

  prepare(): DocumentAppend | null {
    if (this.state.status !== 'open') return null
    const { document } = this.state
    const { limits, log } = this.context
    const inbox = this.inbox
    this.inbox = []
    if (this.context.cluster) this.shown = document.stateVector()
    this.turn = takeTurn({
      ...{ document, inbox, seq: this.seq, connections: this.attendance.connections },
      isReadOnly: this.retryTimer !== null,
      hasRoomFor: (bytes) =>
        this.size.hasRoomFor(bytes, limits.DOCUMENT_BYTES, () => document.encode().length),
      reject: (entry) => this.reject(entry, 'storeFailed'),
      log: (entry) => log({ name: this.name, ...entry }),
    })
    return this.turn.bytes && { name: this.name, update: this.turn.bytes }
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
    this.noteStored(turn, seq)
    const { connections, presence } = this.attendance
    const updates = [...turn.stored, ...turn.updates]
    broadcast({
      ...{ updates, connections },
      merged: turn.stored.length === 0 ? turn.bytes : null,
      saved: new Set([...turn.senders].filter(({ unresolved }) => unresolved.length === 0)),
      ride: updates.length === 0 ? null : presence.ride(),
    })
    for (const change of turn.changes) change.resolve()
    if (turn.isSpoiled) {
      this.reload(turn)
      return
    }
    for (const question of turn.questions) answerQuestion(question, document, this.attendance.presence)
    this.afterTurn()
  }

  /** `seq` moves on only over what the document holds; what others stored in between is fetched. */
  private noteStored(turn: Turn, seq: number | null): void {
    this.seq = turn.seq
    for (const { update } of turn.stored) this.size.add(update.length)
    let { isBehind } = turn
    if (seq !== null && turn.bytes) {
      this.size.add(turn.bytes.length)
      this.attendance.peers.shareUpdate(seq, turn.bytes)
      if (seq === this.seq + 1) this.seq = seq
      else isBehind = true
    }
    if (!isBehind || turn.isSpoiled) return
    this.catchUp().catch((error) => this.context.log({ code: 'loadFailed', name: this.name, error }))
  }

  /**
   * Nothing of it is shown, nothing acknowledged; the document goes back to what is stored. What other nodes stored comes
   * with that: as it was taken in here it may already say what became of it under the edits that failed.
   */
  private settleFailure(turn: Turn, error: unknown): void {
    if (error instanceof DocumentErasedError) {
      this.inbox = [...turn.changes, ...turn.questions, ...this.inbox]
      this.close('documentErased', CLOSE_CODE.DOCUMENT_ERASED)
      return
    }
    this.context.log({ code: 'commitFailed', name: this.name, error })
    for (const change of turn.changes) this.reject(change, 'storeFailed', error)
    for (const sender of turn.senders) sender.isOwed = true
    for (const connection of this.attendance.connections) connection.send(NOT_SAVED_FRAME)
    this.retryTimer ??= setTimeout(() => this.retryStore(), STORE_RETRY_MS)
    this.reload(turn)
  }

  private retryStore(): void {
    this.retryTimer = null
    this.attendance.connections.cut(
      CLOSE_CODE.STORE_FAILED,
      'bring it again',
      (connection) => connection.isOwed,
    )
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
    this.loading = this.load()
    this.track(this.loading)
  }

  /** Listens to the other nodes first: what they store while it loads must not be missed. */
  private async load(): Promise<void> {
    const { store, log } = this.context
    try {
      await this.attendance.peers.open()
      const stored = await store.load(this.name)
      if (this.state.status !== 'loading') return
      const document = createLiveDocument(stored.updates)
      if (stored.seq > this.seq) this.showMissed(document)
      this.seq = stored.seq
      this.size.reset(stored.updates)
      this.state = { status: 'open', document }
    } catch (error) {
      const isErased = error instanceof DocumentErasedError
      if (isErased) this.close('documentErased', CLOSE_CODE.DOCUMENT_ERASED)
      else {
        log({ code: 'loadFailed', name: this.name, error })
        this.close('storeFailed', CLOSE_CODE.STORE_FAILED)
      }
      return
    }
    this.afterTurn()
  }

  /** What other nodes stored while the document was built anew: whoever stayed has not seen it. */
  private showMissed(document: LiveDocument): void {
    if (!this.shown || ![...this.attendance.connections].some(({ state }) => state.status === 'live')) return
    const updates = [{ author: null, update: document.encode(this.shown) }]
    broadcast({ updates, connections: this.attendance.connections })
  }

  private afterTurn(): void {
    if (this.state.status !== 'open') return
    if (this.inbox.length > 0) this.context.commits.enlist(this)
    this.compaction.consider()
    this.rest.stir(this.state.document.isAwake ? this.size.bytes : 0)
    this.considerRest()
  }

  private reject(entry: InboxEntry, why: RoomErrorCode, cause?: unknown): void {
    if ('reject' in entry) entry.reject(new RoomError(why, this.name, { cause }))
  }

  private considerRest(): void {
    if (this.state.status === 'open' && this.attendance.connections.size === 0 && this.isQuiet)
      this.rest.leaveSoon()
  }

  /** Nobody wrote or asked for a while. */
  private settleDown(): void {
    if (this.state.status === 'open' && !this.turn) this.state.document.rest()
  }

  private leaveMemory(): void {
    if (this.state.status !== 'open' || this.attendance.connections.size > 0) return
    if (!this.isQuiet || this.retryTimer) this.considerRest()
    else if (this.size.isWorthCompacting && !this.compaction.hasFailed) this.compaction.start()
    else this.close('shuttingDown', CLOSE_CODE.GOING_AWAY)
  }

  private track(work: Promise<void>): void {
    this.work = Promise.all([this.work, work])
  }
}

function ignore(): void {
  // Nothing to do.
}
