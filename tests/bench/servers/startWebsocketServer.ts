import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerBench } from './control.ts'
import { loadPeerModule, type WebSocketPackage, type WebsocketServerUtils } from './peerModules.ts'

/** What `server.js` of `@y/websocket-server` does, with a word to the bench. */
export async function startWebsocketServer(stop: () => Promise<void>): Promise<void> {
  const { setupWSConnection } = await loadPeerModule<WebsocketServerUtils>(
    'yws',
    '@y/websocket-server/src/utils.js',
  )
  const { default: ws } = await loadPeerModule<{ default: WebSocketPackage }>('yws', 'ws/index.js')
  const sockets = new ws.Server({ noServer: true })
  const http = createServer().on('upgrade', (request, socket, head) => {
    sockets.handleUpgrade(request, socket, head, (webSocket) => setupWSConnection(webSocket, request))
  })
  http.listen({ port: 0, host: '127.0.0.1' }, () => {
    answerBench({ port: (http.address() as AddressInfo).port, stop })
  })
}
