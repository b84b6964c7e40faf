import { createServer } from 'node:http'
import { createRoomRegistry } from '@wijktafel/server/rooms/roomRegistry'
import { openSqliteDocumentStore } from '@wijktafel/server/storage/documents/openSqliteDocumentStore'
import { createSyncServer } from '@wijktafel/server/transport/syncServer'

/** A process of its own, to be killed: `node durabilityServer.ts FILE` serves rooms from FILE and prints its port. */
const [file] = process.argv.slice(2)
if (!file) throw new Error('Which file?')
const sync = createSyncServer({
  registry: createRoomRegistry({ store: await openSqliteDocumentStore(file) }),
  authorize: async () => ({ ok: true, person: { id: 'ans', presence: null }, access: 'write' }),
  isAllowedOrigin: () => false,
})
const http = createServer().on('upgrade', sync.handleUpgrade)
http.listen(0, '127.0.0.1', () => {
  const address = http.address()
  console.info(typeof address === 'object' ? address?.port : '')
})
