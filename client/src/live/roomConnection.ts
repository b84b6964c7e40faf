import type { DocumentName } from '@wijktafel/shared/documentName'
import {
  MESSAGE_GENERATION,
  MESSAGE_NOT_SAVED,
  MESSAGE_REFUSED,
  MESSAGE_SAVED,
  REFUSED_REASONS,
  type RefusedReason,
} from '@wijktafel/shared/syncMessages'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import type { Awareness } from 'y-protocols/awareness'
import { writeSyncStep1 } from 'y-protocols/sync'
import { messageSync, WebsocketProvider } from 'y-websocket'
import type * as Y from 'yjs'
import { createOutgoingLine } from './outgoingLine.ts'
import { isFinal, reconnectDelayMs } from './reconnectDelay.ts'
import { watchPage } from './watchPage.ts'

/** What happens on the line of one document. */
export interface ConnectionEvents {
  onSynced: () => void
  /** The line broke and is being made again. Null: this page gave it up, because nothing came any more. */
  onLost: (code: number | null) => void
  /** It will not be made again. */
  onClosed: (code: number) => void
  /** An edit is too large for any frame. The line is closed for good. */
  onTooLarge: () => void
  /** Null: for a reason that this version does not know. */
  onRefused: (reason: RefusedReason | null) => void
  onNotSaved: () => void
  /** Whether all that was written here is stored may have changed. */
  onSavedChange: () => void
  /** Comes before the server asks or tells anything. After `destroy` in it, no edit leaves any more. */
  onGeneration: (generation: string) => void
}

export interface RoomConnection {
  isSaved: () => boolean
  destroy: () => void
}

export interface RoomConnectionOptions {
  name: DocumentName
  doc: Y.Doc
  awareness: Awareness
  events: ConnectionEvents
  /** When the copy on this device is in the document: then the server sends only what it does not hold. */
  whenRead?: Promise<unknown> | undefined
}

/** A copy that takes longer to read is not waited for. */
const READING_MS = 1_500
/** A question that every server answers within this time, also over a slow line. */
const ANSWER_MS = 4_000
/** A connection that takes longer to open is tried anew: the first try may have gone nowhere. */
const OPENING_MS = 10_000
/** After waking, the try under way may come from before the sleep. */
const OPENING_ON_WAKE_MS = 3_000
/** However often the page wakes, the line is tested at most so often. */
const WAKE_PAUSE_MS = 1_000
/** A connection that lasted so long was a good one: the next pause is short again. */
const LASTING_MS = 5_000
/** y-websocket waits the smaller of 100 × 2^n and `maxBackoffTime`: with a large n the pause is ours alone. */
const LARGE_N = 30

/**
 * A y-websocket connection that comes back soon and never in a storm.
 * 1. One attempt at a time. Pauses follow `reconnectDelayMs`; a page that wakes tries at once, at most once a second.
 * 2. After waking, a line that looks open is asked something. No answer: it is given up and made again.
 */
export function connectRoom({
  name,
  doc,
  awareness,
  events,
  whenRead,
}: RoomConnectionOptions): RoomConnection {
  let attempt = 0
  let syncedAt = 0
  let openingSince = Date.now()
  let wokenAt = 0
  let wakeTimer: ReturnType<typeof setTimeout> | undefined
  let answerTimer: ReturnType<typeof setTimeout> | undefined

  const line = createOutgoingLine({
    onChange: events.onSavedChange,
    onHeard: () => clearTimeout(answerTimer),
    onTooLarge: () => {
      provider.disconnect()
      events.onTooLarge()
    },
  })
  const provider = new WebsocketProvider(syncUrl(), name, doc, {
    awareness,
    WebSocketPolyfill: line.Socket,
    connect: whenRead === undefined,
    // Tabs must not pass each other what the server has not stored yet.
    disableBc: true,
    shouldReconnect: ({ code }) => !isFinal(code),
  })

  provider.on('status', ({ status }) => {
    if (status === 'connecting') openingSince = Date.now()
    if (status === 'disconnected') forgetOthers(awareness)
  })
  provider.on('sync', (isSynced) => {
    if (!isSynced) return
    syncedAt = Date.now()
    // Said once more, so that a server that was started again shows this person at once.
    const presence = awareness.getLocalState()
    if (presence !== null) awareness.setLocalState(presence)
    events.onSynced()
  })
  provider.on('connection-close', (event) => {
    clearTimeout(answerTimer)
    attempt = syncedAt > 0 && Date.now() - syncedAt > LASTING_MS ? 1 : attempt + 1
    syncedAt = 0
    provider.wsUnsuccessfulReconnects = LARGE_N
    provider.maxBackoffTime = reconnectDelayMs({ code: event?.code ?? null, attempt })
    if (provider.shouldConnect) events.onLost(event?.code ?? null)
  })
  provider.on('closed', ({ code }) => events.onClosed(code))
  provider.messageHandlers[MESSAGE_REFUSED] = (_, decoder) => {
    const said = decoding.readVarString(decoder)
    events.onRefused(REFUSED_REASONS.find((reason) => reason === said) ?? null)
  }
  provider.messageHandlers[MESSAGE_NOT_SAVED] = events.onNotSaved
  provider.messageHandlers[MESSAGE_SAVED] = (_, decoder) => line.noteSaved(decoding.readVarUint(decoder))
  provider.messageHandlers[MESSAGE_GENERATION] = (_, decoder) =>
    events.onGeneration(decoding.readVarString(decoder))

  let isDestroyed = false
  const begin = () => {
    clearTimeout(readingTimer)
    if (!isDestroyed && !provider.shouldConnect) provider.connect()
  }
  const readingTimer = whenRead && setTimeout(begin, READING_MS)
  void whenRead?.then(begin)

  const makeAnew = () => {
    events.onLost(null)
    provider.disconnect()
    provider.connect()
  }
  const ask = () => {
    provider.ws?.send(encodeQuestion(doc))
    clearTimeout(answerTimer)
    answerTimer = setTimeout(() => {
      if (provider.wsconnected) makeAnew()
    }, ANSWER_MS)
  }
  const test = () => {
    wokenAt = Date.now()
    if (!provider.shouldConnect) return
    if (provider.ws === null) provider.connect()
    else if (provider.wsconnected) ask()
    else if (Date.now() - openingSince > OPENING_ON_WAKE_MS) makeAnew()
  }
  const stopWatching = watchPage({
    onWake: () => {
      clearTimeout(wakeTimer)
      wakeTimer = setTimeout(test, Math.max(0, wokenAt + WAKE_PAUSE_MS - Date.now()))
    },
    onTick: () => {
      if (provider.wsconnecting && Date.now() - openingSince > OPENING_MS) makeAnew()
    },
  })

  return {
    isSaved: () => provider.synced && line.isSaved(),
    destroy() {
      isDestroyed = true
      stopWatching()
      clearTimeout(readingTimer)
      clearTimeout(wakeTimer)
      clearTimeout(answerTimer)
      provider.destroy()
    },
  }
}

/**
 * y-websocket takes the others off the screen when the line breaks, but their clocks stay behind: whoever did nothing
 * meanwhile would come back with the clock that is known already, and stay unseen until the next sign of life.
 */
function forgetOthers(awareness: Awareness): void {
  for (const client of awareness.meta.keys()) {
    if (client !== awareness.clientID) awareness.meta.delete(client)
  }
}

function encodeQuestion(doc: Y.Doc): Uint8Array<ArrayBuffer> {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, messageSync)
  writeSyncStep1(encoder, doc)
  return encoding.toUint8Array(encoder)
}

function syncUrl(): string {
  return `${window.location.origin.replace(/^http/, 'ws')}/sync`
}
