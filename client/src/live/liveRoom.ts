import { CLOSE_CODE } from '@wijktafel/shared/codes'
import type { DocumentName } from '@wijktafel/shared/documentName'
import { MESSAGE_NOT_SAVED, MESSAGE_REFUSED, MESSAGE_SAVED } from '@wijktafel/shared/syncMessages'
import { readVarUint } from 'lib0/decoding'
import { Awareness } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import type { LiveSnapshot, LiveStatus } from './liveDocument.ts'
import { keepLocally, type LocalCopy } from './localCopy.ts'
import { createSavedCounter } from './savedCounter.ts'

const FIRST_FINAL_CODE = 4000
const LAST_FINAL_CODE = 4099

/** One connection to one room, with a new document each time the server refused what we wrote. */
export class LiveRoom {
  private readonly name: DocumentName
  private persist: boolean
  private readonly listeners = new Set<() => void>()
  private snapshot: LiveSnapshot
  private provider: WebsocketProvider | null = null
  private copy: LocalCopy | null = null
  private isDestroyed = false

  constructor(name: DocumentName, { persist }: { persist: boolean }) {
    this.name = name
    this.persist = persist
    this.snapshot = this.open(0)
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
    this.close()
  }

  private open(refusals: number): LiveSnapshot {
    const doc = new Y.Doc()
    const awareness = new Awareness(doc)
    if (this.persist) this.openCopy(doc)
    this.provider = this.connect(doc, awareness)
    return {
      doc,
      awareness,
      status: { state: 'connecting' },
      loaded: false,
      saved: true,
      refusals,
      isNotSaved: false,
    }
  }

  private openCopy(doc: Y.Doc): void {
    this.copy = keepLocally(this.name, doc)
    void this.copy.whenRead.then((hasContent) => {
      if (this.snapshot.doc === doc && hasContent) this.update({ loaded: true })
    })
  }

  private connect(doc: Y.Doc, awareness: Awareness): WebsocketProvider {
    const counter = createSavedCounter(() => {
      if (this.snapshot.doc === doc && counter.isSaved() !== this.snapshot.saved) {
        this.update({ saved: counter.isSaved() })
      }
    })
    const provider = new WebsocketProvider(syncUrl(), this.name, doc, {
      awareness,
      WebSocketPolyfill: counter.Socket,
      // Tabs must not pass each other what the server has not stored yet.
      disableBc: true,
      // Spread out, so that a restarted server is not met by everyone in the same instant.
      maxBackoffTime: 2_000 + Math.random() * 2_000,
      shouldReconnect: ({ code }) => code < FIRST_FINAL_CODE || code > LAST_FINAL_CODE,
    })
    provider.on('sync', (isSynced) => {
      if (!isSynced) return
      // Said once more, so that a server that was started again shows this person at once.
      const presence = awareness.getLocalState()
      if (presence !== null) awareness.setLocalState(presence)
      this.update({ status: { state: 'online' }, loaded: true })
    })
    provider.on('connection-close', () => {
      if (this.provider === provider && provider.shouldConnect) this.setStatus({ state: 'offline' })
    })
    provider.on('closed', ({ code }) => this.handleFinalClose(code))
    // What was refused is in this document, and everything written after it builds on it: it cannot be kept.
    provider.messageHandlers[MESSAGE_REFUSED] = () => void this.startAgain()
    provider.messageHandlers[MESSAGE_NOT_SAVED] = () => this.update({ isNotSaved: true })
    provider.messageHandlers[MESSAGE_SAVED] = (_, decoder) => {
      counter.noteSaved(readVarUint(decoder))
      if (this.snapshot.isNotSaved) this.update({ isNotSaved: false })
    }
    return provider
  }

  private handleFinalClose(code: number): void {
    const isGone = code === CLOSE_CODE.NOT_FOUND || code === CLOSE_CODE.DOCUMENT_ERASED
    this.setStatus(isGone ? { state: 'deleted' } : { state: 'refused', code })
    // What one may not see (any more) does not stay behind on the device.
    if (isGone || code === CLOSE_CODE.FORBIDDEN) void this.copy?.erase()
  }

  private async startAgain(): Promise<void> {
    const { doc, refusals } = this.snapshot
    this.provider?.destroy()
    this.provider = null
    await this.copy?.erase()
    if (this.isDestroyed || this.snapshot.doc !== doc) return
    const fresh = this.open(refusals + 1)
    this.snapshot = fresh
    doc.destroy()
    this.tell()
  }

  private close(): void {
    this.provider?.destroy()
    this.provider = null
    this.copy?.close()
    this.snapshot.awareness.destroy()
    this.snapshot.doc.destroy()
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

function syncUrl(): string {
  return `${window.location.origin.replace(/^http/, 'ws')}/sync`
}
