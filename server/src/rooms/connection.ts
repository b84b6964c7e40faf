import { CLOSE_CODE, type CloseCode } from '@wijktafel/shared/codes'
import type { LIMITS } from '@wijktafel/shared/limits'
import type { PersonPresence, PresenceUser, RefusedReason } from '@wijktafel/shared/syncMessages'
import type { UpdateGuard } from './boardGuard.ts'
import type { Unresolved } from './liveDocument.ts'
import { encodeRefused } from './messages.ts'
import { createTokenBucket } from './tokenBucket.ts'

/** The limits that rooms keep to; a test may set smaller ones. */
export type RoomLimits = Record<
  Extract<
    keyof typeof LIMITS,
    | 'FRAME_BYTES'
    | 'DOCUMENT_BYTES'
    | 'AWARENESS_BYTES'
    | 'CONNECTIONS_PER_ROOM'
    | 'CONNECTIONS_PER_PERSON_PER_ROOM'
    | 'MESSAGES_PER_SECOND'
    | 'MESSAGES_BURST'
    | 'WAITING_BYTES_PER_CONNECTION'
    | 'UNTAKEN_BYTES_PER_CONNECTION'
    | 'UNRESOLVED_BYTES_PER_CONNECTION'
  >,
  number
>

/** All that a room knows of a socket. */
export interface RoomSocket {
  /** One message each, written together. */
  send(...messages: Uint8Array[]): void
  close(code: CloseCode, reason: string): void
  /** Bytes sent but not yet handed to the network. */
  readonly waitingBytes: number
}

export interface RoomPerson {
  id: string
  /** Null: this person looks without being seen, and has no cursor. */
  presence: PersonPresence | null
}

export interface ConnectOptions {
  name: string
  socket: RoomSocket
  person: RoomPerson
  access: 'read' | 'write'
  guard?: UpdateGuard
}

/** What a transport calls. Both are safe at any time, also after the room closed the connection. */
export interface ConnectionHandle {
  receive(bytes: Uint8Array): void
  closed(): void
}

/**
 * joining: has not had its first sync answer, so it gets no updates yet.
 * left: the socket is gone, but what it sent before still counts. cut: closed by the server, what it sent and was not taken in is dropped.
 */
export type ConnectionState =
  | { status: 'joining' }
  | { status: 'live' }
  | { status: 'left' }
  | { status: 'cut'; code: CloseCode }

export interface ConnectionContext {
  limits: RoomLimits
  now: () => number
  /** Called once, when it leaves or is cut. */
  onEnd: (connection: Connection) => void
}

/** One socket in one room. */
export class Connection {
  readonly person: RoomPerson
  readonly access: 'read' | 'write'
  readonly guard: UpdateGuard | null
  /** The server's word on who this is, as JSON; null for who is not seen. */
  readonly stamp: string | null
  state: ConnectionState = { status: 'joining' }
  /** Update-carrying messages that were taken in, whether or not they brought something new. */
  taken = 0
  /** Bytes of messages that wait to be taken in. */
  untakenBytes = 0
  unresolved: Unresolved[] = []
  unresolvedBytes = 0
  /** It sent something that could not be stored: it must come back and bring it again. */
  isOwed = false
  private readonly socket: RoomSocket
  private readonly context: ConnectionContext
  private readonly bucket: { take(cost: number): boolean }
  private allowedWaitingBytes: number
  private sentAt: number

  constructor({ socket, person, access, guard }: ConnectOptions, context: ConnectionContext) {
    this.person = person
    this.access = access
    this.guard = guard ?? null
    const { id, presence } = person
    this.stamp = presence && JSON.stringify({ id, ...presence } satisfies PresenceUser)
    this.socket = socket
    this.context = context
    const { limits, now } = context
    this.bucket = createTokenBucket({
      perSecond: limits.MESSAGES_PER_SECOND,
      burst: limits.MESSAGES_BURST,
      now,
    })
    this.allowedWaitingBytes = limits.WAITING_BYTES_PER_CONNECTION
    this.sentAt = now()
  }

  get isOpen(): boolean {
    return this.state.status === 'joining' || this.state.status === 'live'
  }

  get isCut(): boolean {
    return this.state.status === 'cut'
  }

  /** False once it sends faster than the limits allow. */
  mayReceive(cost: number): boolean {
    return this.bucket.take(cost)
  }

  /** Does nothing on a closed connection. A reader that lags too far is dropped, never buffered without end. */
  send(...messages: Uint8Array[]): void {
    if (!this.isOpen || messages.length === 0) return
    if (this.socket.waitingBytes > this.allowedWaitingBytes) {
      this.cut(CLOSE_CODE.TOO_SLOW, 'too slow')
      return
    }
    this.sentAt = this.context.now()
    this.socket.send(...messages)
  }

  /** A first answer may be larger than what may wait: it does not count as lagging. */
  sendDocument(bytes: Uint8Array): void {
    this.send(bytes)
    this.allowedWaitingBytes = Math.max(
      this.allowedWaitingBytes,
      this.context.limits.WAITING_BYTES_PER_CONNECTION + bytes.length,
    )
  }

  refuse(reason: RefusedReason): void {
    this.send(encodeRefused(reason))
  }

  /** Keeps what cannot be applied yet. False when that is more than a connection may leave lying. */
  keepAside(unresolved: Unresolved): boolean {
    this.unresolved.push(unresolved)
    this.unresolvedBytes += unresolved.update.length
    return this.unresolvedBytes <= this.context.limits.UNRESOLVED_BYTES_PER_CONNECTION
  }

  takeUnresolved(): Uint8Array[] {
    const taken = this.unresolved.map(({ update }) => update)
    this.unresolved = []
    this.unresolvedBytes = 0
    return taken
  }

  /** Sends the frame if nothing was sent since `before`. */
  keepAlive(before: number, frame: Uint8Array): void {
    if (this.sentAt < before) this.send(frame)
  }

  cut(code: CloseCode, reason: string): void {
    if (this.state.status === 'cut') return
    const wasOpen = this.isOpen
    this.state = { status: 'cut', code }
    this.unresolved = []
    if (!wasOpen) return
    this.socket.close(code, reason)
    this.context.onEnd(this)
  }

  leave(): void {
    if (!this.isOpen) return
    this.state = { status: 'left' }
    this.context.onEnd(this)
  }
}
