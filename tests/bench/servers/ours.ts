import { createRoomRegistry } from '@wijktafel/server/rooms/roomRegistry'
import { openOurStore } from './openOurStore.ts'
import { serveRooms } from './serveRooms.ts'

/** Our rooms over their SQLite store, durable as always. */
const { documents, merge, close } = await openOurStore(process.argv[2] ?? '')
serveRooms(createRoomRegistry({ store: documents, merge }), close)
