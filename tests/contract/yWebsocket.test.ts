import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRoomRegistry, type RoomRegistry } from '@wijktafel/server/rooms/roomRegistry'
import { createMemoryDocumentStore } from '@wijktafel/server/storage/documents/memoryDocumentStore'
import { createSyncServer, type SyncServer } from '@wijktafel/server/transport/syncServer'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'

const NAME = 'board:23456789abcdefghijkm'

let http: Server
let registry: RoomRegistry
let sync: SyncServer
let providers: WebsocketProvider[] = []
const store = createMemoryDocumentStore()

async function start(port = 0): Promise<void> {
  registry = createRoomRegistry({ store })
  sync = createSyncServer({
    registry,
    authorize: async (_, { headers }) => {
      const id = `person ${headers['sec-websocket-key']}`
      const presence = { name: id, face: null, side: null, role: 'core' } as const
      return { ok: true, person: { id, presence }, access: 'write' }
    },
    isAllowedOrigin: () => false,
  })
  http = createServer().on('upgrade', sync.handleUpgrade)
  await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve))
}

async function stop(): Promise<void> {
  await registry.close()
  sync.close()
  await new Promise((resolve) => http.close(resolve))
}

/** An ordinary client, as anyone would write it. */
function connect(): WebsocketProvider {
  const { port } = http.address() as AddressInfo
  const provider = new WebsocketProvider(`ws://127.0.0.1:${port}/sync`, NAME, new Y.Doc(), {
    WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
  })
  providers.push(provider)
  return provider
}

beforeEach(() => start())
afterEach(async () => {
  for (const provider of providers) {
    provider.destroy()
    provider.awareness.destroy()
  }
  providers = []
  await stop()
})

it('R23: an ordinary y-websocket client syncs, edits, sees cursors, and finds its way back', async () => {
  const [ans, bea] = [connect(), connect()]
  const cards = (provider: WebsocketProvider) => provider.doc.getMap('records')
  cards(ans).set('before', 'sync')
  await expect.poll(() => [ans.synced, bea.synced]).toEqual([true, true])
  await expect.poll(() => cards(bea).toJSON()).toEqual({ before: 'sync' })
  cards(bea).set('live', 'edit')
  bea.awareness.setLocalStateField('cursor', { x: 3 })
  await expect.poll(() => cards(ans).get('live')).toBe('edit')
  await expect.poll(() => ans.awareness.getStates().get(bea.doc.clientID)?.cursor).toEqual({ x: 3 })
  expect(ans.awareness.getStates().get(bea.doc.clientID)?.user.name).toMatch(/^person /)

  const { port } = http.address() as AddressInfo
  await stop()
  await expect.poll(() => [ans.wsconnected, bea.wsconnected]).toEqual([false, false])
  cards(ans).set('offline', 'edit')
  await start(port)
  await expect
    .poll(() => cards(bea).toJSON(), { timeout: 10_000 })
    .toEqual({
      before: 'sync',
      live: 'edit',
      offline: 'edit',
    })
  bea.destroy()
  await expect.poll(() => ans.awareness.getStates().has(bea.doc.clientID)).toBe(false)
})
