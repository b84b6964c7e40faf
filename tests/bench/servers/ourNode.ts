import { openPostgresNoticeStore } from '@wijktafel/server/cluster/postgresNoticeStore'
import { createRedisFanout } from '@wijktafel/server/cluster/redisFanout'
import { createRoomRegistry } from '@wijktafel/server/rooms/roomRegistry'
import { createDocumentPool } from '@wijktafel/server/storage/documents/documentPool'
import { createMergeWorker } from '@wijktafel/server/storage/documents/mergeWorker'
import { openPostgresDocumentStore } from '@wijktafel/server/storage/documents/postgresDocumentStore'
import { newId } from '@wijktafel/shared/ids'
import { serveRooms } from './serveRooms.ts'

/** One of several that serve the same documents, as the server itself joins them: PostgreSQL keeps, Redis tells. */
const [, , databaseUrl = '', redisUrl = ''] = process.argv
const onError = (error: Error) => process.stderr.write(`${error}\n`)
const pool = createDocumentPool(databaseUrl, { onError })
const store = await openPostgresDocumentStore(pool)
const notices = await openPostgresNoticeStore(pool)
const fanout = createRedisFanout({ url: redisUrl, onError })
const merging = createMergeWorker()
const cluster = { nodeId: newId(), fanout, notices }
serveRooms(createRoomRegistry({ store, merge: merging.merge, cluster }), async () => {
  await merging.close()
  await fanout.close()
  await pool.end()
})
