import { CLOSE_CODE } from '@wijktafel/shared/codes'
import type { DocumentName } from '@wijktafel/shared/documentName'
import { Awareness } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import type { LiveSnapshot, LiveStatus } from './liveDocument.ts'
import { keepLocally, type LocalCopy } from './localCopy.ts'

/** Message of the room: "your update was refused". The document in this page is ahead of the truth from then on. */
const MESSAGE_REFUSED = 101
const LAST_FINAL_CODE = 4099

/** One connection to one room, with a new document each time the server refused what we wrote. */
export class LiveRoom {
  private readonly name: DocumentName
  private readonly persist: boolean
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

  destroy(): void {
    this.isDestroyed = true
    this.listeners.clear()
    this.close()
  }

  private open(refusals: number): LiveSnapshot {
    const doc = new Y.Doc()
    const awareness = new Awareness(doc)
    if (this.persist) {
      this.copy = keepLocally(this.name, doc)
      void this.copy.whenRead.then((hasContent) => {
        if (this.snapshot.doc === doc && hasContent) this.update({ loaded: true })
      })
    }
    this.provider = this.connect(doc, awareness)
    return { doc, awareness, status: { state: 'connecting' }, loaded: false, refusals }
  }

  private connect(doc: Y.Doc, awareness: Awareness): WebsocketProvider {
    const provider = new WebsocketProvider(syncUrl(), this.name, doc, {
      awareness,
      // Tabs must not pass each other what the server has not stored yet.
      disableBc: true,
      // Spread out, so that a restarted server is not met by everyone in the same instant.
      maxBackoffTime: 2_000 + Math.random() * 2_000,
      shouldReconnect: ({ code }) => code < CLOSE_CODE.FORBIDDEN - 1 || code > LAST_FINAL_CODE,
    })
    provider.on('sync', (isSynced) => {
      if (isSynced) this.update({ status: { state: 'online' }, loaded: true })
    })
    provider.on('connection-close', () => {
      if (this.provider === provider && provider.shouldConnect) this.setStatus({ state: 'offline' })
    })
    provider.on('closed', ({ code }) => this.handleFinalClose(code))
    provider.messageHandlers[MESSAGE_REFUSED] = () => void this.startAgain()
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
