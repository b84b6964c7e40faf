import { CLOSE_CODE, type CloseCode } from '@wijktafel/shared/codes'
import { LIMITS } from '@wijktafel/shared/limits'
import type * as Y from 'yjs'
import { type ClusterOptions, createClusterMember } from './clusterMember.ts'
import type { ConnectionHandle, ConnectOptions, RoomLimits } from './connection.ts'
import type { DocumentStore } from './documentStore.ts'
import { createGroupCommit } from './groupCommit.ts'
import { makeLastSnapshots } from './lastSnapshots.ts'
import { type MergeStored, mergeInProcess } from './mergeStored.ts'
import type { Notice } from './notices.ts'
import { createPresencePace } from './presencePace.ts'
import { Room } from './room.ts'
import type { RoomContext } from './roomContext.ts'
import { RoomError, type RoomErrorCode, type RoomLog } from './roomErrors.ts'

/** An ordinary client gives up on a line that was silent for 30 s. */
const KEEP_ALIVE_MS = 10_000
/** How soon a lost message between nodes is noticed at the latest. */
const SWEEP_MS = 1_000
/** How often a node tells the others anew who is with it. */
const RETELL_MS = 15_000
/** Nobody waits longer for a backup that is being put back: whoever began it may be gone. */
const RESTORING_MOST_MS = 120_000

export interface RoomRegistryOptions {
  store: DocumentStore
  /** Makes snapshots; in this thread when left out. */
  merge?: MergeStored
  limits?: Partial<RoomLimits>
  log?: RoomLog
  /** Milliseconds; only differences count. */
  now?: () => number
  /** Where several processes serve the same documents. */
  cluster?: ClusterOptions
  /** Names the data as a whole; another one after a backup was put back. Told to each connection. */
  generation?: string
  /** Reads the generation after another process put a backup back. */
  readGeneration?: () => Promise<string>
  /** After that, once everybody may come in again. */
  onRestored?: () => void
}

/** All live documents of this process, and the only way to them (docs/spec/rooms.md). */
export interface RoomRegistry {
  /** Never throws: what is wrong closes the socket, by name. */
  connect(options: ConnectOptions): ConnectionHandle
  /**
   * A write by the server, in one transaction, on top of everything that any node has stored. Resolves once it is stored and
   * shown; rejects with RoomError, or with what `write` threw, and then nothing of it remains. Changing nothing costs nothing.
   */
  change(name: string, write: (doc: Y.Doc) => void): Promise<void>
  /** Looks at what is stored. `look` must neither change nor keep the document. */
  read<T>(name: string, look: (doc: Y.Doc) => T): Promise<T>
  /**
   * Closes the connections of a document, of a person, or of a person in a document: here at once, on other nodes very soon.
   * Resolves once no node can miss it.
   */
  disconnect(which: { name?: string; personId?: string }, code: CloseCode): Promise<void>
  /** For good, whatever was on its way. */
  erase(names: readonly string[]): Promise<void>
  /** On whichever node. */
  connectedPeople(name: string): ReadonlySet<string>
  /** Called when somebody's first connection to a document came, or their last one went. Returns what ends it. */
  onPeopleChange(listener: (name: string) => void): () => void
  /** Finds what messages between nodes did not bring. Runs by itself every second. */
  sweep(): Promise<void>
  /** Once nothing is waiting to be stored. */
  idle(): Promise<void>
  /** Stores everything that came, then closes all connections with GOING_AWAY. Long logs get a snapshot, as far as 2 s allow. */
  close(): Promise<void>
}

export function createRoomRegistry({
  store,
  merge = mergeInProcess,
  limits = {},
  log = () => undefined,
  now = () => performance.now(),
  cluster,
  generation,
  readGeneration,
  onRestored,
}: RoomRegistryOptions): RoomRegistry {
  const rooms = new Map<string, Room>()
  const erased = new Set<string>()
  const listeners = new Set<(name: string) => void>()
  const commits = createGroupCommit({ store, now, log })
  let currentGeneration = generation ?? null
  let standing: 'open' | 'restoring' | 'closing' = 'open'
  let sweeping: Promise<void> | null = null

  const context: RoomContext = {
    ...{ store, merge, commits, log, now, pace: createPresencePace(now) },
    limits: { ...LIMITS, ...limits },
    cluster: cluster ?? null,
    generation: () => currentGeneration,
    onPeopleChange(name) {
      for (const listener of listeners) listener(name)
    },
    onClosed(room, name) {
      if (rooms.get(name) === room) rooms.delete(name)
    },
  }

  const member =
    cluster &&
    createClusterMember({
      ...cluster,
      now,
      onNotice: handleNotice,
      onNodeLost(nodeId) {
        for (const room of rooms.values()) room.attendance.peers.forgetNode(nodeId)
      },
      onResume() {
        for (const room of rooms.values()) room.attendance.peers.ask()
        sweep().catch((error) => log({ code: 'sweepFailed', error }))
      },
      onError: (error) => log({ code: 'sweepFailed', error }),
    })

  const timers = [
    setInterval(() => {
      for (const room of rooms.values()) room.attendance.connections.keepAlive(now() - KEEP_ALIVE_MS)
    }, KEEP_ALIVE_MS).unref(),
  ]
  if (member) {
    timers.push(
      // What was lost on its way between nodes without anybody noticing.
      setInterval(() => {
        for (const room of rooms.values()) room.attendance.peers.tell()
      }, RETELL_MS).unref(),
      setInterval(() => {
        member.beat()
        sweep().catch((error) => log({ code: 'sweepFailed', error }))
      }, SWEEP_MS).unref(),
    )
  }

  function handleNotice(notice: Notice): void {
    if (notice.kind === 'disconnect') disconnectHere(notice, notice.code)
    else if (notice.kind === 'restoring') {
      standing = 'restoring'
      dropAll()
      setTimeout(endRestoring, RESTORING_MOST_MS).unref()
    } else handleRestored().catch((error) => log({ code: 'sweepFailed', error }))
  }

  /** What is in memory, and what was erased, belongs to another time. */
  async function handleRestored(): Promise<void> {
    if (readGeneration) currentGeneration = await readGeneration()
    erased.clear()
    dropAll()
    endRestoring()
    onRestored?.()
  }

  function endRestoring(): void {
    if (standing === 'restoring') standing = 'open'
  }

  function dropAll(): void {
    for (const room of [...rooms.values()]) room.close('shuttingDown', CLOSE_CODE.GOING_AWAY)
  }

  function disconnectHere(which: { name?: string; personId?: string }, code: CloseCode): void {
    const { name, personId } = which
    const named = name === undefined ? rooms.values() : [rooms.get(name)]
    for (const room of [...named]) {
      room?.attendance.connections.cut(
        code,
        'access changed',
        ({ person }) => !personId || person.id === personId,
      )
    }
  }

  function roomOf(name: string): Room {
    const known = rooms.get(name)
    if (known) return known
    const room = new Room(name, context)
    rooms.set(name, room)
    return room
  }

  /** The room, with everything that other nodes have stored until now. */
  async function roomUpToDate(name: string): Promise<Room> {
    const known = rooms.get(name)
    if (!known || !member) return roomOf(name)
    try {
      await known.catchUp()
    } catch (error) {
      throw new RoomError('storeFailed', name, { cause: error })
    }
    return roomOf(name)
  }

  const whyClosed = (name: string): { why: RoomErrorCode; code: CloseCode } | null => {
    if (erased.has(name)) return { why: 'documentErased', code: CLOSE_CODE.DOCUMENT_ERASED }
    return standing === 'open' ? null : { why: 'shuttingDown', code: CLOSE_CODE.GOING_AWAY }
  }

  async function roomForServer(name: string): Promise<Room> {
    assertOpen(name)
    const room = await roomUpToDate(name)
    assertOpen(name)
    return room
  }

  function assertOpen(name: string): void {
    const closed = whyClosed(name)
    if (closed) throw new RoomError(closed.why, name)
  }

  /** Loads and commits may start one another: until nothing is left. */
  async function idle(): Promise<void> {
    while ([...rooms.values()].some((room) => !room.isQuiet)) {
      await Promise.all([...rooms.values()].map((room) => room.underWay()))
      await commits.idle()
    }
  }

  async function sweepOnce(): Promise<void> {
    await member?.hear()
    const names = [...rooms.keys()]
    if (names.length === 0) return
    const heads = await store.heads(names)
    const behind = [...heads].flatMap(([name, head]) => {
      const room = rooms.get(name)
      return room?.isBehind(head) ? [room] : []
    })
    await Promise.all(behind.map((room) => room.catchUp()))
  }

  async function sweep(): Promise<void> {
    sweeping ??= sweepOnce().finally(() => {
      sweeping = null
    })
    await sweeping
  }

  return {
    connect(options) {
      const closed = whyClosed(options.name)
      if (!closed) return roomOf(options.name).attendance.connect(options)
      options.socket.close(closed.code, closed.why)
      return { receive: () => undefined, closed: () => undefined }
    },
    async change(name, write) {
      const room = await roomForServer(name)
      await new Promise<void>((resolve, reject) => room.enter({ kind: 'change', write, resolve, reject }))
    },
    async read(name, look) {
      const room = await roomForServer(name)
      return new Promise((resolve, reject) =>
        room.enter({ kind: 'read', read: (doc) => resolve(look(doc)), reject }),
      )
    },
    async disconnect(which, code) {
      disconnectHere(which, code)
      await member?.tell({ kind: 'disconnect', ...which, code })
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
    connectedPeople: (name) => rooms.get(name)?.attendance.people ?? new Set(),
    onPeopleChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    sweep,
    idle,
    async close() {
      standing = 'closing'
      for (const timer of timers) clearInterval(timer)
      for (const room of rooms.values()) room.attendance.stopReceiving()
      await idle()
      const closing = [...rooms.values()]
      dropAll()
      await makeLastSnapshots(closing)
      await member?.close()
    },
  }
}
