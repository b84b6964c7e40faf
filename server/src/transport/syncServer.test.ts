import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CLOSE_CODE } from '@wijktafel/shared/codes'
import { LIMITS } from '@wijktafel/shared/limits'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { encodeSyncStep1 } from '../rooms/messages.ts'
import { createRoomRegistry, type RoomRegistry } from '../rooms/roomRegistry.ts'
import { createMemoryDocumentStore } from '../storage/documents/memoryDocumentStore.ts'
import { createSyncServer, type SyncAccess, type SyncServer } from './syncServer.ts'

const ID = '23456789abcdefghijkm'
const PERSON = { id: 'ans', presence: null }

let http: Server
let registry: RoomRegistry
let sync: SyncServer
let address: string
let access: SyncAccess | Error
const asked: string[] = []
const errors: unknown[] = []

beforeEach(async () => {
  access = { ok: true, person: PERSON, access: 'write' }
  asked.length = 0
  errors.length = 0
  registry = createRoomRegistry({ store: createMemoryDocumentStore() })
  sync = createSyncServer({
    registry,
    authorize: async (name, request) => {
      asked.push(`${name} ${request.headers.cookie ?? ''}`)
      if (access instanceof Error) throw access
      return access
    },
    isAllowedOrigin: (origin) => origin === 'https://tafel.example',
    onError: (error) => errors.push(error),
  })
  http = createServer().on('upgrade', sync.handleUpgrade)
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  address = `ws://127.0.0.1:${(http.address() as AddressInfo).port}`
})

afterEach(async () => {
  await registry.close()
  sync.close()
  await new Promise((resolve) => http.close(resolve))
})

interface Ending {
  code?: number
  status?: number
}

/** How a connection ends; `act` runs once it is open. */
function ending(
  path: string,
  headers: Record<string, string> = {},
  act?: (socket: WebSocket) => void,
): Promise<Ending> {
  const socket = new WebSocket(address + path, { headers })
  return new Promise((resolve) => {
    socket.on('open', () => act?.(socket))
    socket.on('close', (code) => resolve({ code }))
    socket.on('unexpected-response', (request, { statusCode = 0 }) => {
      request.destroy()
      resolve({ status: statusCode })
    })
    socket.on('error', () => undefined)
  })
}

describe('R22: who comes in', () => {
  it('asks with the document name and the headers of the request', async () => {
    access = { ok: false, closeCode: CLOSE_CODE.FORBIDDEN }
    expect(await ending(`/sync/board:${ID}`, { Cookie: 'a=b' })).toEqual({ code: CLOSE_CODE.FORBIDDEN })
    expect(asked).toEqual([`board:${ID} a=b`])
    await ending(`/sync/board%3A${ID}?token=ignored`)
    expect(asked[1]).toBe(`board:${ID} `)
  })

  it.each(['/sync/', '/sync/board:short', `/sync/other:${ID}`, '/sync/%E0%A4%A', `/sync/board:${ID}/x`])(
    'closes %s with NOT_FOUND, without asking',
    async (path) => {
      expect(await ending(path)).toEqual({ code: CLOSE_CODE.NOT_FOUND })
      expect(asked).toEqual([])
    },
  )

  it('refuses a wrong Origin before anything else; none, or the right one, is fine', async () => {
    const path = `/sync/board:${ID}`
    expect(await ending(path, { Origin: 'https://evil.example' })).toEqual({ status: 403 })
    expect(await ending(path, { Origin: 'null' })).toEqual({ status: 403 })
    expect(asked).toEqual([])
    const close = (socket: WebSocket) => socket.close(CLOSE_CODE.NORMAL)
    expect(await ending(path, { Origin: 'https://tafel.example' }, close)).toEqual({
      code: CLOSE_CODE.NORMAL,
    })
    expect(await ending(path, {}, close)).toEqual({ code: CLOSE_CODE.NORMAL })
  })

  it('answers other paths, faults of its own, and everything after closing, without a crash', async () => {
    expect(await ending('/elsewhere')).toEqual({ status: 404 })
    access = new Error('database gone')
    expect(await ending(`/sync/board:${ID}`)).toEqual({ status: 500 })
    expect(errors).toHaveLength(1)
    sync.close()
    expect(await ending(`/sync/board:${ID}`)).toEqual({ status: 503 })
  })
})

describe('R13: frames', () => {
  const path = `/sync/board:${ID}`

  it('closes by name for text, garbage and what is too large', async () => {
    expect(await ending(path, {}, (socket) => socket.send('hello'))).toEqual({ code: CLOSE_CODE.BAD_FRAME })
    expect(await ending(path, {}, (socket) => socket.send(Uint8Array.of(99)))).toEqual({
      code: CLOSE_CODE.BAD_FRAME,
    })
    const large = new Uint8Array(LIMITS.FRAME_BYTES + 1)
    expect(await ending(path, {}, (socket) => socket.send(large))).toEqual({
      code: CLOSE_CODE.FRAME_TOO_LARGE,
    })
    const huge = new Uint8Array(2 * LIMITS.FRAME_BYTES + 1)
    expect(await ending(path, {}, (socket) => socket.send(huge))).toEqual({ code: 1009 })
  })

  it('lets the room close it by name, and tells the room when it went', async () => {
    const end = ending(path, {}, (socket) => socket.send(encodeSyncStep1(Y.encodeStateVector(new Y.Doc()))))
    await expect.poll(() => registry.connectedPeople(`board:${ID}`).size).toBe(1)
    registry.disconnect({ personId: 'ans' }, CLOSE_CODE.ACCESS_CHANGED)
    expect(await end).toEqual({ code: CLOSE_CODE.ACCESS_CHANGED })
    const gone = ending(path, {}, (socket) => socket.terminate())
    await gone
    await expect.poll(() => registry.connectedPeople(`board:${ID}`).size).toBe(0)
  })

  it('compresses what is large', async () => {
    await registry.change(`board:${ID}`, (doc) => {
      for (let index = 0; index < 2_000; index += 1)
        doc.getMap('records').set(`shape:card_${index}`, { x: 1, y: 2 })
    })
    const socket = new WebSocket(address + path)
    const answer = await new Promise<Uint8Array>((resolve) => {
      socket.on('open', () => socket.send(encodeSyncStep1(Uint8Array.of(0))))
      socket.once('message', (data) => resolve(data as Buffer))
    })
    expect(answer.length).toBeGreaterThan(50_000)
    const socketBytes = (socket as unknown as { _socket: { bytesRead: number } })._socket.bytesRead
    expect(socketBytes).toBeLessThan(answer.length / 3)
    socket.terminate()
  })
})
