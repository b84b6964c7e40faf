import { CLOSE_CODE, type CloseCode } from '@wijktafel/shared/codes'
import { LIMITS } from '@wijktafel/shared/limits'
import type * as Y from 'yjs'
import type { ConnectionHandle, ConnectOptions, RoomLimits } from './connection.ts'
import type { DocumentStore } from './documentStore.ts'
import { createGroupCommit } from './groupCommit.ts'
import { Room, type RoomContext } from './room.ts'
import { RoomError, type RoomLog } from './roomErrors.ts'

/** An ordinary client gives up on a line that was silent for 30 s. */
const KEEP_ALIVE_MS = 10_000

export interface RoomRegistryOptions {
  store: DocumentStore
  limits?: Partial<RoomLimits>
  log?: RoomLog
  /** Milliseconds; only differences count. */
  now?: () => number
}

/** All live documents of this process, and the only way to them (docs/spec/rooms.md). */
export interface RoomRegistry {
  /** Never throws: what is wrong closes the socket, by name. */
  connect(options: ConnectOptions): ConnectionHandle
  /**
   * A write by the server, in one transaction. Resolves once it is stored and shown; rejects with RoomError, or with what
   * `write` threw, and then nothing of it remains. Changing nothing costs nothing.
   */
  change(name: string, write: (doc: Y.Doc) => void): Promise<void>
  /** Looks at what is stored. `look` must neither change nor keep the document. */
  read<T>(name: string, look: (doc: Y.Doc) => T): Promise<T>
  /** Closes the connections of a document, of a person, or of a person in a document. */
  disconnect(which: { name?: string; personId?: string }, code: CloseCode): void
  /** For good, whatever was on its way: these names stay erased as long as the process lives. */
  erase(names: readonly string[]): Promise<void>
  connectedPeople(name: string): ReadonlySet<string>
  /** Called when somebody's first connection to a document came, or their last one went. Returns what ends it. */
  onPeopleChange(listener: (name: string) => void): () => void
  /** Once nothing is waiting to be stored. */
  idle(): Promise<void>
  /** Stores everything that came, then closes all connections with GOING_AWAY. */
  close(): Promise<void>
}

export function createRoomRegistry({
  store,
  limits = {},
  log = () => undefined,
  now = () => performance.now(),
}: RoomRegistryOptions): RoomRegistry {
  const rooms = new Map<string, Room>()
  const erased = new Set<string>()
  const listeners = new Set<(name: string) => void>()
  const commits = createGroupCommit({ store, now, log })
  let isClosing = false
  const keepAlive = setInterval(() => {
    for (const room of rooms.values()) room.connections.keepAlive(now() - KEEP_ALIVE_MS)
  }, KEEP_ALIVE_MS).unref()

  const context: RoomContext = {
    store,
    commits,
    limits: { ...LIMITS, ...limits },
    log,
    now,
    onPeopleChange(name) {
      for (const listener of listeners) listener(name)
    },
    onClosed(room) {
      if (rooms.get(room.name) === room) rooms.delete(room.name)
    },
  }

  function roomOf(name: string): Room {
    const known = rooms.get(name)
    if (known) return known
    const room = new Room(name, context)
    rooms.set(name, room)
    return room
  }

  const whyClosed = (name: string) => {
    if (erased.has(name)) return { why: 'documentErased', code: CLOSE_CODE.DOCUMENT_ERASED } as const
    return isClosing ? ({ why: 'shuttingDown', code: CLOSE_CODE.GOING_AWAY } as const) : null
  }

  /** Loads and commits may start one another: until nothing is left. */
  async function idle(): Promise<void> {
    while ([...rooms.values()].some((room) => !room.isQuiet)) {
      await Promise.all([...rooms.values()].map((room) => room.underWay()))
      await commits.idle()
    }
  }

  return {
    connect(options) {
      const closed = whyClosed(options.name)
      if (!closed) return roomOf(options.name).connect(options)
      options.socket.close(closed.code, closed.why)
      return { receive: () => undefined, closed: () => undefined }
    },
    change(name, write) {
      const closed = whyClosed(name)
      if (closed) return Promise.reject(new RoomError(closed.why, name))
      return new Promise((resolve, reject) => roomOf(name).enter({ kind: 'change', write, resolve, reject }))
    },
    read(name, look) {
      const closed = whyClosed(name)
      if (closed) return Promise.reject(new RoomError(closed.why, name))
      return new Promise((resolve, reject) =>
        roomOf(name).enter({ kind: 'read', read: (doc) => resolve(look(doc)), reject }),
      )
    },
    disconnect({ name, personId }, code) {
      const named = name === undefined ? rooms.values() : [rooms.get(name)]
      for (const room of [...named]) {
        room?.connections.cut(code, 'access changed', ({ person }) => !personId || person.id === personId)
      }
    },
    async erase(names) {
      const underWay = names.map(async (name) => {
        erased.add(name)
        const room = rooms.get(name)
        room?.close('documentErased', CLOSE_CODE.DOCUMENT_ERASED)
        await room?.underWay()
      })
      await Promise.all([commits.settled(), ...underWay])
      await store.erase(names)
    },
    connectedPeople: (name) => rooms.get(name)?.connections.people ?? new Set(),
    onPeopleChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    idle,
    async close() {
      isClosing = true
      clearInterval(keepAlive)
      for (const room of rooms.values()) room.stopReceiving()
      await idle()
      for (const room of [...rooms.values()]) room.close('shuttingDown', CLOSE_CODE.GOING_AWAY)
    },
  }
}
