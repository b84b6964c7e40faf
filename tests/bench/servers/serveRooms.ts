import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { RoomRegistry } from '@wijktafel/server/rooms/roomRegistry'
import { createSyncServer } from '@wijktafel/server/transport/syncServer'
import type { PictureId } from '@wijktafel/shared/ids'
import { answerBench } from './control.ts'

/** Rooms on a port of their own; everybody may come in, each as a person of their own. `close` ends the store. */
export function serveRooms(registry: RoomRegistry, close: () => Promise<void>): void {
  let people = 0
  const sync = createSyncServer({
    registry,
    authorize: async () => {
      people += 1
      const id = `mens${process.pid}-${people}`
      const face = '1F422' as PictureId
      const presence = { name: `Mens ${people}`, face, side: 'resident', role: 'core' } as const
      return { ok: true, access: 'write', person: { id, presence } }
    },
    isAllowedOrigin: () => true,
    onError: (error) => process.stderr.write(`${String(error)}\n`),
  })
  const http = createServer().on('upgrade', sync.handleUpgrade)
  // As startServer does.
  http.listen({ port: 0, host: '127.0.0.1', backlog: 4_096 }, () => {
    answerBench({
      port: (http.address() as AddressInfo).port,
      async stop() {
        await registry.close()
        sync.close()
        http.close()
        await close()
      },
    })
  })
}
