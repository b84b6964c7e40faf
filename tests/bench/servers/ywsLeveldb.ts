import { join } from 'node:path'
import {
  type LevelPersistence,
  loadPeerModule,
  type PeerYjs,
  type WebsocketServerUtils,
} from './peerModules.ts'
import { startWebsocketServer } from './startWebsocketServer.ts'

/** y-websocket-server with y-leveldb, put together as its documentation says. */
const { LeveldbPersistence } = await loadPeerModule<{
  LeveldbPersistence: new (folder: string) => LevelPersistence
}>('leveldb', 'y-leveldb/src/y-leveldb.js')
const server = await loadPeerModule<PeerYjs>('yws', 'yjs/src/index.js')
const stored = await loadPeerModule<PeerYjs>('leveldb', 'yjs/dist/yjs.mjs')
const { setPersistence } = await loadPeerModule<WebsocketServerUtils>(
  'yws',
  '@y/websocket-server/src/utils.js',
)
const level = new LeveldbPersistence(join(process.argv[2] ?? '', 'leveldb'))
setPersistence({
  async bindState(name, doc) {
    const persisted = await level.getYDoc(name)
    // Nothing may come between this and listening: what arrived meanwhile would never be stored.
    level.storeUpdate(name, server.encodeStateAsUpdate(doc))
    server.applyUpdate(doc, stored.encodeStateAsUpdate(persisted))
    doc.on('update', (update) => {
      level.storeUpdate(name, update)
    })
  },
  writeState: async () => undefined,
})
await startWebsocketServer(() => level.destroy())
