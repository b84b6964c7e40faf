import { once } from 'node:events'
import { CLOSE_CODE } from '@wijktafel/shared/codes'
import { LIMITS } from '@wijktafel/shared/limits'
import { describe, expect, it, onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import type { RoomLimits } from '../rooms/connection.ts'
import { encodeSyncStep1, encodeUpdate } from '../rooms/messages.ts'
import { createTestStore } from '../rooms/testStore.ts'
import { createMemoryDocumentStore } from '../storage/documents/memoryDocumentStore.ts'
import { OPCODE } from './testRawSocket.ts'
import { closeCodeOf, NAME, setUpSyncServer } from './testSyncServer.ts'

const HELLO = encodeSyncStep1(Uint8Array.of(0))

/** A frame with one new record of so many random bytes, so that nothing can compress it. */
function edit(bytes: number): Uint8Array {
  const doc = new Y.Doc()
  const noise = new Uint8Array(bytes)
  for (let at = 0; at < bytes; at += 1) noise[at] = Math.random() * 256
  doc.getMap('records').set(`${doc.clientID}`, noise)
  const frame = encodeUpdate(Y.encodeStateAsUpdate(doc))
  doc.destroy()
  return frame
}

/** Node complains of listeners that pile up. */
function collectWarnings(): Error[] {
  const warnings: Error[] = []
  const collect = (warning: Error) => warnings.push(warning)
  process.on('warning', collect)
  onTestFinished(() => {
    process.off('warning', collect)
  })
  return warnings
}

describe('bounds, over a real socket', () => {
  it.each<[string, Partial<RoomLimits>, (socket: WebSocket) => void, number]>([
    [
      'too many messages',
      { MESSAGES_PER_SECOND: 1, MESSAGES_BURST: 5 },
      (socket) => {
        for (let count = 0; count < 9; count += 1) socket.send(edit(10))
      },
      CLOSE_CODE.TOO_FAST,
    ],
    [
      'a document that is full',
      { DOCUMENT_BYTES: 500 },
      (socket) => socket.send(edit(600)),
      CLOSE_CODE.DOCUMENT_FULL,
    ],
    [
      'a frame that is too large',
      { FRAME_BYTES: 500 },
      (socket) => socket.send(edit(600)),
      CLOSE_CODE.FRAME_TOO_LARGE,
    ],
    ['a frame twice as large as may be', {}, (socket) => socket.send(edit(2 * LIMITS.FRAME_BYTES)), 1009],
  ])('R13: %s closes its own connection by name', async (_, limits, act, code) => {
    const { connect } = await setUpSyncServer({ limits })
    const [other, socket] = [await connect('bea'), await connect()]
    socket.send(HELLO)
    const ending = closeCodeOf(socket)
    act(socket)
    expect(await ending).toBe(code)
    expect(other.readyState).toBe(WebSocket.OPEN)
  })

  it('R13: a full room, and a person with too many windows, are told so', async () => {
    const limits = { CONNECTIONS_PER_ROOM: 3, CONNECTIONS_PER_PERSON_PER_ROOM: 2 }
    const { connect } = await setUpSyncServer({ limits })
    for (const person of ['ans', 'ans', 'bea']) await connect(person)
    expect(await closeCodeOf(await connect('bea'))).toBe(CLOSE_CODE.ROOM_FULL)
    const { connect: connectElsewhere } = await setUpSyncServer({ limits })
    for (const person of ['ans', 'ans']) await connectElsewhere(person)
    expect(await closeCodeOf(await connectElsewhere('ans'))).toBe(CLOSE_CODE.ROOM_FULL)
  })

  it('R14: who stops reading is dropped, and never has more than the limit waiting; the others go on', async () => {
    const limits = { WAITING_BYTES_PER_CONNECTION: 256 * 1024, MESSAGES_BURST: 10_000 }
    const { connect, connectRaw, registry, sockets } = await setUpSyncServer({ limits })
    const [writer, slow] = [await connect('ans'), await connectRaw('slow')]
    writer.send(HELLO)
    slow.send({ opcode: OPCODE.BINARY, payload: HELLO })
    await expect.poll(() => registry.connectedPeople(NAME).has('slow')).toBe(true)
    slow.stopReading()
    let [sent, mostWaiting] = [0, 0]
    const size = 64 * 1024
    // The network itself holds some megabytes; then the server notices.
    while (registry.connectedPeople(NAME).has('slow') && sent < 450) {
      if (writer.bufferedAmount < 4 * size) {
        writer.send(edit(size))
        sent += 1
      }
      await new Promise((resolve) => setTimeout(resolve, 1))
      for (const { writableLength } of sockets) mostWaiting = Math.max(mostWaiting, writableLength)
    }
    expect([...registry.connectedPeople(NAME)]).toEqual(['ans'])
    expect(mostWaiting).toBeGreaterThan(limits.WAITING_BYTES_PER_CONNECTION)
    // What one turn brought comes on top: it is measured before each frame.
    expect(mostWaiting).toBeLessThan(limits.WAITING_BYTES_PER_CONNECTION + 16 * size)
    await expect.poll(() => sockets.size, { timeout: 10_000 }).toBe(1)
    expect(writer.readyState).toBe(WebSocket.OPEN)
  })
})

describe('ends, over a real socket', () => {
  it('R19: what came before the end is stored, and everyone is told that the server goes', async () => {
    const { connect, registry, store, sync } = await setUpSyncServer()
    const sockets = [await connect(), await connect('bea')]
    const ends = sockets.map(closeCodeOf)
    for (const socket of sockets) {
      socket.send(HELLO)
      await once(socket, 'message')
    }
    sockets[0]?.send(edit(10))
    await expect.poll(() => store.list()).toEqual([NAME])
    await registry.close()
    sync.close()
    expect(await Promise.all(ends)).toEqual([CLOSE_CODE.GOING_AWAY, CLOSE_CODE.GOING_AWAY])
  })

  it('R1 R17: a document that cannot be read, or was thrown away, is told so', async () => {
    const store = createTestStore(createMemoryDocumentStore())
    store.load = () => Promise.reject(new Error('on purpose'))
    const broken = await setUpSyncServer({ store })
    expect(await closeCodeOf(await broken.connect())).toBe(CLOSE_CODE.STORE_FAILED)
    const { connect, registry } = await setUpSyncServer()
    const ending = closeCodeOf(await connect())
    await registry.erase([NAME])
    expect(await ending).toBe(CLOSE_CODE.DOCUMENT_ERASED)
    expect(await closeCodeOf(await connect())).toBe(CLOSE_CODE.DOCUMENT_ERASED)
  })

  it('R22: who does not answer a ping is dropped, who answers stays', async () => {
    const { connect, connectRaw, sockets } = await setUpSyncServer({ heartbeatMs: 60 })
    const [alive, dead] = [await connect(), await connectRaw()]
    let pings = 0
    alive.on('ping', () => {
      pings += 1
    })
    await expect.poll(() => dead.isGone, { timeout: 10_000 }).toBe(true)
    expect(dead.closeCode).toBe(null)
    const before = pings
    await expect.poll(() => pings, { timeout: 10_000 }).toBeGreaterThan(before + 2)
    expect([alive.readyState, sockets.size]).toEqual([WebSocket.OPEN, 1])
  })

  it('R22: who is closed and goes on sending costs nothing, and is dropped in the end', async () => {
    const warnings = collectWarnings()
    const { connectRaw, sockets } = await setUpSyncServer()
    const eve = await connectRaw()
    for (let count = 0; count < 3_000; count += 1)
      eve.send({ opcode: OPCODE.TEXT, payload: Buffer.from('hello') })
    await expect.poll(() => eve.closeCode).toBe(CLOSE_CODE.BAD_FRAME)
    await expect.poll(() => sockets.size, { timeout: 10_000 }).toBe(0)
    expect(warnings).toEqual([])
  })

  it('R22: who asks for answers and never reads them is dropped', async () => {
    const { connectRaw, sockets } = await setUpSyncServer()
    const eve = await connectRaw()
    eve.stopReading()
    let mostWaiting = 0
    const payload = new Uint8Array(125)
    for (let count = 0; sockets.size > 0 && count < 400; count += 1) {
      for (let more = 0; more < 500; more += 1) eve.send({ opcode: OPCODE.PING, payload })
      await new Promise((resolve) => setImmediate(resolve))
      for (const { writableLength } of sockets) mostWaiting = Math.max(mostWaiting, writableLength)
      if (eve.socket.writableLength > 4 * 1024 * 1024) await new Promise((resolve) => setTimeout(resolve, 5))
    }
    await expect.poll(() => sockets.size).toBe(0)
    expect(mostWaiting).toBeLessThan(1024 * 1024)
  })
})
