import { startWebsocketServer } from './startWebsocketServer.ts'

await startWebsocketServer(async () => undefined)
