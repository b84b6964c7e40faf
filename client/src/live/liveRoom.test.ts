import { CLOSE_CODE } from '@wijktafel/shared/codes'
import { LIMITS } from '@wijktafel/shared/limits'
import {
  MESSAGE_GENERATION,
  MESSAGE_NOT_SAVED,
  MESSAGE_REFUSED,
  MESSAGE_SAVED,
} from '@wijktafel/shared/syncMessages'
import * as encoding from 'lib0/encoding'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { FakeSocket } from './fakeSocket.ts'
import { LiveRoom } from './liveRoom.ts'

/** A room with a socket by hand: what leaves the page, and when it tries again. */

const NAME = 'note:23456789abcdefghijkm'
const events = new EventTarget()
const documentEvents = Object.assign(new EventTarget(), { visibilityState: 'visible' })
const rooms: LiveRoom[] = []
/** Megabytes are cut and counted, beside whatever else this machine does. */
const PATIENT = { timeout: 20_000 }
let server: Y.Doc

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(Math, 'random').mockReturnValue(0.5)
  const window = Object.assign(events, { location: { origin: 'http://tafel.test' } })
  vi.stubGlobal('window', window)
  vi.stubGlobal('document', documentEvents)
  vi.stubGlobal('WebSocket', FakeSocket)
  FakeSocket.opened.length = 0
  server = new Y.Doc()
  server.getText('text').insert(0, 'Van de server.')
})

afterEach(() => {
  for (const room of rooms.splice(0)) room.destroy()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

function openRoom(): LiveRoom {
  const room = new LiveRoom(NAME, { persist: false })
  rooms.push(room)
  return room
}

const textOf = (room: LiveRoom) => room.getSnapshot().doc.getText('text').toString()
const write = (room: LiveRoom, words: string) => room.getSnapshot().doc.getText('text').insert(0, words)
const nameGeneration = (socket: FakeSocket, generation: string) =>
  socket.receive((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE_GENERATION)
    encoding.writeVarString(encoder, generation)
  })
const say = (socket: FakeSocket, message: number) =>
  socket.receive((encoder) => encoding.writeVarUint(encoder, message))
const confirmAll = (socket: FakeSocket) => socket.saved(socket.withUpdates().length, MESSAGE_SAVED)

describe('the generation of the data', () => {
  it('another one than that of the document in hand: nothing of it leaves, and a new document comes in its place', async () => {
    const room = openRoom()
    const first = FakeSocket.last.open()
    nameGeneration(first, 'A')
    first.welcome(server)
    const before = room.getSnapshot()
    first.close(1006)
    write(room, 'Zonder verbinding. ')
    await vi.advanceTimersByTimeAsync(1_000)
    const second = FakeSocket.last.open()
    expect(second).not.toBe(first)
    nameGeneration(second, 'B')
    second.welcome(server)
    expect(second.withUpdates()).toEqual([])
    await vi.advanceTimersByTimeAsync(0)
    const third = FakeSocket.last.open()
    expect(third).not.toBe(second)
    nameGeneration(third, 'B')
    third.welcome(server)
    const after = room.getSnapshot()
    expect(after.doc).not.toBe(before.doc)
    expect(after.doc.clientID).not.toBe(before.doc.clientID)
    expect(after).toMatchObject({ replacements: 1, refusals: 0, saved: true, status: { state: 'online' } })
    expect(textOf(room)).toBe('Van de server.')
    third.applyTo(server)
    expect(server.getText('text').toString()).toBe('Van de server.')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(FakeSocket.opened).toHaveLength(3)
  })

  it('the same one, or none at all: the edits made without a connection arrive', async () => {
    for (const name of [(socket: FakeSocket) => nameGeneration(socket, 'A'), () => undefined]) {
      const room = openRoom()
      const first = FakeSocket.last.open()
      name(first)
      first.welcome(server)
      first.close(1006)
      write(room, 'Zonder verbinding. ')
      await vi.advanceTimersByTimeAsync(1_000)
      const second = FakeSocket.last.open()
      name(second)
      second.welcome(server)
      second.applyTo(server)
      expect(server.getText('text').toString()).toContain('Zonder verbinding. ')
      expect(room.getSnapshot().replacements).toBe(0)
    }
  })

  it('what is written before the server asked anything waits for its question', () => {
    const room = openRoom()
    const socket = FakeSocket.last.open()
    write(room, 'Heel vroeg. ')
    expect(socket.withUpdates()).toEqual([])
    expect(room.getSnapshot().saved).toBe(false)
    nameGeneration(socket, 'A')
    socket.welcome(server)
    socket.applyTo(server)
    expect(server.getText('text').toString()).toContain('Heel vroeg. ')
  })
})

describe('saved', () => {
  it('only when the server has stored what was written here', () => {
    const room = openRoom()
    const socket = FakeSocket.last.open()
    socket.welcome(server)
    confirmAll(socket)
    expect(room.getSnapshot()).toMatchObject({ saved: true, isEdited: false })
    write(room, 'Nieuw. ')
    expect(room.getSnapshot()).toMatchObject({ saved: false, isEdited: true })
    confirmAll(socket)
    expect(room.getSnapshot()).toMatchObject({ saved: true, isEdited: false })
    const other = new Y.Doc()
    other.getText('text').insert(0, 'Van een ander. ')
    socket.tell(Y.encodeStateAsUpdate(other))
    expect(room.getSnapshot()).toMatchObject({ saved: true, isEdited: false })
  })

  it('not by a new connection alone: the edits must have gone over it', async () => {
    const room = openRoom()
    const first = FakeSocket.last.open()
    first.welcome(server)
    write(room, 'Nieuw. ')
    first.close(1006)
    await vi.advanceTimersByTimeAsync(1_000)
    const second = FakeSocket.last.open()
    expect(room.getSnapshot().saved).toBe(false)
    second.welcome(server)
    expect(room.getSnapshot().saved).toBe(false)
    confirmAll(second)
    expect(room.getSnapshot().saved).toBe(true)
  })

  it('the server cannot store: said until it can', async () => {
    const room = openRoom()
    const first = FakeSocket.last.open()
    first.welcome(server)
    confirmAll(first)
    write(room, 'Nieuw. ')
    say(first, MESSAGE_NOT_SAVED)
    expect(room.getSnapshot()).toMatchObject({ saved: false, isNotSaved: true })
    first.close(CLOSE_CODE.STORE_FAILED)
    await vi.advanceTimersByTimeAsync(1_000)
    const second = FakeSocket.last.open()
    second.welcome(server)
    expect(room.getSnapshot()).toMatchObject({ saved: false, isNotSaved: true })
    confirmAll(second)
    expect(room.getSnapshot()).toMatchObject({ saved: true, isNotSaved: false })
  })

  it('refused: the document goes, and what was written in it', async () => {
    const room = openRoom()
    const first = FakeSocket.last.open()
    first.welcome(server)
    write(room, 'Mag niet. ')
    first.receive((encoder) => {
      encoding.writeVarUint(encoder, MESSAGE_REFUSED)
      encoding.writeVarString(encoder, 'zoneLocked')
    })
    await vi.advanceTimersByTimeAsync(0)
    FakeSocket.last.open().welcome(server)
    expect(room.getSnapshot()).toMatchObject({
      refusals: 1,
      refusedFor: 'zoneLocked',
      replacements: 0,
      saved: true,
    })
    expect(textOf(room)).toBe('Van de server.')
  })
})

describe('an update above the limit of a frame', () => {
  it('leaves in frames below it, and arrives whole', async () => {
    vi.useRealTimers()
    const room = openRoom()
    const socket = FakeSocket.last.open()
    socket.welcome(server)
    const { doc } = room.getSnapshot()
    const words = 'Een lange dag zonder verbinding. '.repeat(120_000)
    doc.getText('long').insert(0, words)
    doc.getText('text').insert(0, 'Daarna. ')
    await vi.waitFor(() => {
      confirmAll(socket)
      expect(room.getSnapshot().saved).toBe(true)
    }, PATIENT)
    expect(Math.max(...socket.sent.map(({ length }) => length))).toBeLessThanOrEqual(LIMITS.FRAME_BYTES)
    expect(socket.withUpdates().length).toBeGreaterThan(4)
    socket.applyTo(server)
    expect(server.getText('long').toString()).toBe(words)
    expect(server.getText('text').toString()).toContain('Daarna. ')
    expect(server.store.pendingStructs).toBeNull()
  })

  it('waits with more than half of what the server takes at once', async () => {
    vi.useRealTimers()
    const room = openRoom()
    const socket = FakeSocket.last.open()
    socket.welcome(server)
    const most = LIMITS.UNTAKEN_BYTES_PER_CONNECTION / 2
    room
      .getSnapshot()
      .doc.getText('long')
      .insert(0, 'a'.repeat(3 * most))
    const bytes = () => socket.sent.reduce((sum, { length }) => sum + length, 0)
    await vi.waitFor(() => expect(bytes()).toBeGreaterThan(most - LIMITS.FRAME_BYTES), PATIENT)
    expect(bytes()).toBeLessThan(most + LIMITS.FRAME_BYTES)
    await vi.waitFor(() => {
      confirmAll(socket)
      expect(room.getSnapshot().saved).toBe(true)
    }, PATIENT)
    expect(bytes()).toBeGreaterThan(3 * most)
  })

  it('one edit that is too large alone: the line is closed, the words say so, and nothing loops', async () => {
    vi.useRealTimers()
    const room = openRoom()
    FakeSocket.last.open().welcome(server)
    room
      .getSnapshot()
      .doc.getMap('records')
      .set('drawing', { points: 'z'.repeat(2 * LIMITS.FRAME_BYTES) })
    await vi.waitFor(
      () => expect(room.getSnapshot().status).toEqual({ state: 'refused', code: CLOSE_CODE.FRAME_TOO_LARGE }),
      PATIENT,
    )
    expect(room.getSnapshot()).toMatchObject({ saved: false, isEdited: true })
    expect(FakeSocket.opened).toHaveLength(1)
  })
})

describe('coming back', () => {
  const connect = () => {
    const room = openRoom()
    FakeSocket.last.open().welcome(server)
    confirmAll(FakeSocket.last)
    return room
  }

  it('after a goodbye within 300 ms; meanwhile it says that the server restarts', async () => {
    const room = connect()
    await vi.advanceTimersByTimeAsync(20_000)
    FakeSocket.last.close(CLOSE_CODE.GOING_AWAY)
    expect(room.getSnapshot().status.state).toBe('restarting')
    await vi.advanceTimersByTimeAsync(300)
    expect(FakeSocket.opened).toHaveLength(2)
    FakeSocket.last.close(1006)
    expect(room.getSnapshot().status.state).toBe('restarting')
    await vi.advanceTimersByTimeAsync(2_000)
    FakeSocket.last.open().welcome(server)
    expect(room.getSnapshot().status.state).toBe('online')
  })

  it('a server that stays away is simply out of reach after a while, and is not stormed', async () => {
    const room = connect()
    FakeSocket.last.close(CLOSE_CODE.GOING_AWAY)
    for (let second = 0; second < 60; second += 1) {
      await vi.advanceTimersByTimeAsync(1_000)
      if (FakeSocket.last.readyState !== FakeSocket.CLOSED) FakeSocket.last.close(1006)
    }
    expect(room.getSnapshot().status.state).toBe('offline')
    expect(FakeSocket.opened.length).toBeGreaterThan(10)
    expect(FakeSocket.opened.length).toBeLessThan(30)
  })

  it.each([
    CLOSE_CODE.FORBIDDEN,
    CLOSE_CODE.NOT_SIGNED_IN,
    CLOSE_CODE.DOCUMENT_FULL,
    CLOSE_CODE.FRAME_TOO_LARGE,
    1009,
  ])('%d is a last word', async (code) => {
    const room = connect()
    FakeSocket.last.close(code)
    await vi.advanceTimersByTimeAsync(60_000)
    events.dispatchEvent(new Event('online'))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(FakeSocket.opened).toHaveLength(1)
    expect(room.getSnapshot().status).toEqual({ state: 'refused', code })
  })

  it('does not wait for the pause when the network is back', async () => {
    connect()
    for (let attempt = 0; attempt < 8; attempt += 1) {
      FakeSocket.last.close(1006)
      await vi.advanceTimersByTimeAsync(4_000)
    }
    FakeSocket.last.close(1006)
    const count = FakeSocket.opened.length
    events.dispatchEvent(new Event('online'))
    await vi.advanceTimersByTimeAsync(0)
    expect(FakeSocket.opened).toHaveLength(count + 1)
  })

  it('tests a line that looks open when the page is seen again: no answer, and it is made anew', async () => {
    const room = connect()
    const first = FakeSocket.last
    documentEvents.dispatchEvent(new Event('visibilitychange'))
    await vi.advanceTimersByTimeAsync(3_900)
    expect(FakeSocket.opened).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(200)
    expect(FakeSocket.opened).toHaveLength(2)
    expect(first.readyState).toBe(FakeSocket.CLOSED)
    FakeSocket.last.open().welcome(server)
    expect(room.getSnapshot().status.state).toBe('online')
  })

  it('keeps a line that answers', async () => {
    connect()
    documentEvents.dispatchEvent(new Event('visibilitychange'))
    await vi.advanceTimersByTimeAsync(500)
    FakeSocket.last.welcome(server)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(FakeSocket.opened).toHaveLength(1)
  })

  it('notices by the clock that the device slept', async () => {
    connect()
    await vi.advanceTimersByTimeAsync(4_000)
    vi.setSystemTime(Date.now() + 3_600_000)
    const { length } = FakeSocket.last.sent
    await vi.advanceTimersByTimeAsync(1_100)
    expect(FakeSocket.last.sent.length).toBeGreaterThan(length)
  })

  it('however often the page wakes, it asks once a second at most', async () => {
    connect()
    const { length } = FakeSocket.last.sent
    for (let turn = 0; turn < 300; turn += 1) {
      events.dispatchEvent(new Event(turn % 2 ? 'online' : 'offline'))
      await vi.advanceTimersByTimeAsync(10)
    }
    expect(FakeSocket.last.sent.length - length).toBeLessThanOrEqual(4)
    expect(FakeSocket.opened).toHaveLength(1)
  })

  it('an attempt that goes nowhere is given up', async () => {
    connect()
    FakeSocket.last.close(1006)
    await vi.advanceTimersByTimeAsync(300)
    expect(FakeSocket.opened).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(15_000)
    expect(FakeSocket.opened).toHaveLength(3)
  })
})
