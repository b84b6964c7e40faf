import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import { createRoomRegistry, type RoomRegistryOptions } from '../rooms/roomRegistry.ts'
import { testPerson } from '../rooms/testClient.ts'
import { createMemoryDocumentStore } from '../storage/documents/memoryDocumentStore.ts'
import { createSyncServer } from './syncServer.ts'
import { RawSocket } from './testRawSocket.ts'

export const NAME = 'board:23456789abcdefghijkm'
const PATH = `/sync/${NAME}`

export interface SyncServerSetUp extends Partial<RoomRegistryOptions> {
  heartbeatMs?: number
}

/** For tests: rooms behind a real port, until the test ends. The query names who asks: `?person=ans`. */
export async function setUpSyncServer({ heartbeatMs, ...rooms }: SyncServerSetUp = {}) {
  const store = rooms.store ?? createMemoryDocumentStore()
  const registry = createRoomRegistry({ ...rooms, store })
  const sync = createSyncServer({
    registry,
    authorize: async (_, { url }) => {
      const person = testPerson(new URL(`http://a${url}`).searchParams.get('person') ?? 'ans')
      return { ok: true, person, access: 'write' }
    },
    isAllowedOrigin: () => false,
    ...(heartbeatMs && { heartbeatMs }),
  })
  const sockets = new Set<Socket>()
  const http = createServer().on('upgrade', sync.handleUpgrade)
  http.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
  const { port } = http.address() as AddressInfo
  onTestFinished(async () => {
    await registry.close()
    sync.close()
    http.closeAllConnections()
    await new Promise((resolve) => http.close(resolve))
  })
  return {
    ...{ store, registry, sync, port, sockets },
    /** Of y-websocket's `serverUrl`. */
    address: `ws://127.0.0.1:${port}/sync`,
    connect: async (person = 'ans') => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}${PATH}?person=${person}`)
      await once(socket, 'open')
      return socket
    },
    connectRaw: (person = 'eve', headers = '') =>
      RawSocket.open(port, `${PATH}?person=${encodeURIComponent(person)}`, headers),
  }
}

/** The code that a connection is closed with. */
export async function closeCodeOf(socket: WebSocket): Promise<number> {
  const [code]: number[] = await once(socket, 'close')
  return code ?? 0
}
