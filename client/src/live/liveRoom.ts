import { CLOSE_CODE } from '@wijktafel/shared/codes'
import type { DocumentName } from '@wijktafel/shared/documentName'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import type { LiveSnapshot, LiveStatus } from './liveSnapshot.ts'
import { keepLocally, type LocalCopy } from './localCopy.ts'
import { isRestart } from './reconnectDelay.ts'
import { connectRoom, type RoomConnection } from './roomConnection.ts'

/** A server that said goodbye in good order is back within this time; after it, it is simply out of reach. */
const RESTART_MS = 20_000
/** What is stored sooner is not worth a mark on the device. */
const MARK_UNSENT_MS = 1_000

/**
 * One connection to one room.
 * 1. The document is a new one each time that what it holds cannot be kept: the server refused an edit, or a backup was
 *    put back. Old document, old local copy and old client id go together; nothing of them leaves this page any more.
 * 2. What was written here counts as saved only when the server said that it is stored for good.
 */
export class LiveRoom {
  private readonly name: DocumentName
  private persist: boolean
  private readonly listeners = new Set<() => void>()
  private snapshot: LiveSnapshot
  private connection: RoomConnection | null = null
  private copy: LocalCopy | null = null
  /** The generation of the host's data that the document in hand belongs to. */
  private generation: string | null = null
  private lostAt = 0
  private markTimer: ReturnType<typeof setTimeout> | undefined
  private isDestroyed = false

  constructor(name: DocumentName, { persist }: { persist: boolean }) {
    this.name = name
    this.persist = persist
    this.snapshot = this.open({ refusals: 0, refusedFor: null, replacements: 0 })
  }

  readonly getSnapshot = (): LiveSnapshot => this.snapshot

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** From now on with a copy on this device. */
  keepCopy(): void {
    if (this.persist) return
    this.persist = true
    this.openCopy(this.snapshot.doc)
  }

  destroy(): void {
    this.isDestroyed = true
    this.listeners.clear()
    clearTimeout(this.markTimer)
    this.connection?.destroy()
    this.connection = null
    this.copy?.close()
    this.snapshot.awareness.destroy()
    this.snapshot.doc.destroy()
  }

  private open(counts: Pick<LiveSnapshot, 'refusals' | 'refusedFor' | 'replacements'>): LiveSnapshot {
    const doc = new Y.Doc()
    const awareness = new Awareness(doc)
    doc.on('update', (_update, _origin, _doc, transaction: Y.Transaction) => {
      if (transaction.local) this.noteEdit(doc)
    })
    if (this.persist) this.openCopy(doc)
    this.connection = this.connect(doc, awareness)
    const start = { loaded: false, saved: true, isEdited: false, isKept: false, isNotSaved: false }
    return { doc, awareness, status: { state: 'connecting' }, ...start, ...counts }
  }

  private openCopy(doc: Y.Doc): void {
    const isCurrent = () => this.snapshot.doc === doc
    const copy = keepLocally({
      name: this.name,
      doc,
      readGeneration: () => this.generation,
      onMarks: ({ generation, hasUnsent }) => {
        this.generation ??= generation
        if (hasUnsent && isCurrent()) this.update({ saved: false })
      },
      onForeign: () => this.update({ replacements: this.snapshot.replacements + 1 }),
      onGone: () => {
        if (isCurrent()) this.update({ isKept: false })
      },
    })
    this.copy = copy
    if (this.generation !== null) copy.mark({ generation: this.generation })
    void copy.whenRead.then((content) => {
      if (!isCurrent() || this.copy !== copy || this.isDestroyed) return
      const isLoaded = this.snapshot.loaded || content === 'content'
      this.update({ isKept: content !== 'none', loaded: isLoaded })
      this.checkSaved()
    })
  }

  private connect(doc: Y.Doc, awareness: Awareness): RoomConnection {
    return connectRoom({
      name: this.name,
      doc,
      awareness,
      whenRead: this.copy?.whenRead,
      events: {
        onSynced: () => this.update({ status: { state: 'online' }, loaded: true }),
        onLost: (code) => this.handleLost(code),
        onClosed: (code) => this.handleFinalClose(code),
        onTooLarge: () => this.handleFinalClose(CLOSE_CODE.FRAME_TOO_LARGE),
        // What was refused is in this document, and everything written after it builds on it: it cannot be kept.
        onRefused: (refusedFor) => void this.startAgain({ refusals: this.snapshot.refusals + 1, refusedFor }),
        onNotSaved: () => this.update({ isNotSaved: true }),
        onSavedChange: () => this.checkSaved(),
        onGeneration: (generation) => this.handleGeneration(generation),
      },
    })
  }

  private handleGeneration(generation: string): void {
    const isOther = this.generation !== null && this.generation !== generation
    this.generation = generation
    if (isOther) void this.startAgain({ replacements: this.snapshot.replacements + 1 })
    else this.copy?.mark({ generation })
  }

  private handleLost(code: number | null): void {
    const wasThere = this.snapshot.status.state === 'online' || this.snapshot.status.state === 'connecting'
    if (wasThere || isRestart(code)) this.lostAt = Date.now()
    const isRestarting =
      isRestart(code) ||
      (this.snapshot.status.state === 'restarting' && Date.now() - this.lostAt < RESTART_MS)
    if (code === CLOSE_CODE.ROOM_FULL) this.setStatus({ state: 'crowded' })
    else this.setStatus({ state: isRestarting ? 'restarting' : 'offline' })
    if (!this.snapshot.saved) this.copy?.mark({ hasUnsent: true })
  }

  private handleFinalClose(code: number): void {
    const isGone = code === CLOSE_CODE.NOT_FOUND || code === CLOSE_CODE.DOCUMENT_ERASED
    this.setStatus(isGone ? { state: 'deleted' } : { state: 'refused', code })
    if (!isGone && code !== CLOSE_CODE.FORBIDDEN) return
    // What one may not see (any more) does not stay behind on the device, and nobody can store what was written in it.
    void this.copy?.erase()
    this.update({ saved: true, isEdited: false, isKept: false, isNotSaved: false })
  }

  private noteEdit(doc: Y.Doc): void {
    const { saved, isEdited, isNotSaved, status } = this.snapshot
    if (this.snapshot.doc !== doc || (!saved && isEdited)) return
    // What the server could not store before was not ours: this is the first that it hears of us.
    this.update({ saved: false, isEdited: true, isNotSaved: isNotSaved && !saved })
    clearTimeout(this.markTimer)
    const mark = () => {
      if (!this.snapshot.saved) this.copy?.mark({ hasUnsent: true })
    }
    if (status.state === 'online') this.markTimer = setTimeout(mark, MARK_UNSENT_MS)
    else mark()
  }

  private checkSaved(): void {
    if (!this.connection?.isSaved()) return
    if (this.snapshot.saved && !this.snapshot.isNotSaved) return
    this.update({ saved: true, isEdited: false, isNotSaved: false })
    this.copy?.mark({ hasUnsent: false })
  }

  private async startAgain(change: Partial<LiveSnapshot>): Promise<void> {
    const { doc, awareness, refusals, refusedFor, replacements } = this.snapshot
    this.connection?.destroy()
    this.connection = null
    await this.copy?.erase()
    if (this.isDestroyed || this.snapshot.doc !== doc) return
    this.snapshot = this.open({ refusals, refusedFor, replacements, ...change })
    awareness.destroy()
    doc.destroy()
    this.tell()
  }

  private setStatus(status: LiveStatus): void {
    if (status.state !== this.snapshot.status.state) this.update({ status })
  }

  private update(change: Partial<LiveSnapshot>): void {
    this.snapshot = { ...this.snapshot, ...change }
    this.tell()
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener()
  }
}
