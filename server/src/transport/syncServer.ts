import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { CLOSE_CODE, type CloseCode } from '@wijktafel/shared/codes'
import { parseDocumentName } from '@wijktafel/shared/documentName'
import { LIMITS } from '@wijktafel/shared/limits'
import { type WebSocket, WebSocketServer } from 'ws'
import type { UpdateGuard } from '../rooms/boardGuard.ts'
import type { RoomPerson } from '../rooms/connection.ts'
import type { RoomRegistry } from '../rooms/roomRegistry.ts'
import { createRoomSocket } from './roomSocket.ts'

const PATH = '/sync/'
const HEARTBEAT_MS = 25_000

export type SyncAccess =
  | { ok: true; person: RoomPerson; access: 'read' | 'write'; guard?: UpdateGuard }
  | { ok: false; closeCode: CloseCode }

export interface SyncServerOptions {
  registry: RoomRegistry
  /** Who asks, and what they may do with the document. It also decides whether the document exists. */
  authorize: (name: string, request: IncomingMessage) => Promise<SyncAccess>
  /** Asked only when there is an Origin: a browser always sends it, other programs need not. */
  isAllowedOrigin: (origin: string, request: IncomingMessage) => boolean
  onError?: (error: unknown) => void
  /** How often each connection is asked whether it is still there. */
  heartbeatMs?: number
}

export interface SyncServer {
  /** For the `upgrade` event of an HTTP server. Answers every request that it gets. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** Takes no new connections and drops those that are left. Close the registry first: that says goodbye properly. */
  close(): void
}

/** Binds WebSocket connections on `/sync/<document name>` to rooms. Who is refused is let in just far enough to read why. */
export function createSyncServer(options: SyncServerOptions): SyncServer {
  const { onError = () => undefined, heartbeatMs = HEARTBEAT_MS } = options
  const server = new WebSocketServer({
    noServer: true,
    // Room for the header, and for a frame that the room refuses by name.
    maxPayload: 2 * LIMITS.FRAME_BYTES,
    // Negotiated and read by `ws`; what we send is compressed by frames.ts.
    perMessageDeflate: { serverNoContextTakeover: true, clientNoContextTakeover: true },
  })
  const heartbeat = startHeartbeat(server.clients, heartbeatMs)
  let isClosing = false
  return {
    handleUpgrade(request, socket, head) {
      const drop = () => socket.destroy()
      socket.on('error', drop)
      const { origin } = request.headers
      if (isClosing) return refuseUpgrade(socket, '503 Service Unavailable')
      if (!request.url?.startsWith(PATH)) return refuseUpgrade(socket, '404 Not Found')
      if (origin !== undefined && !options.isAllowedOrigin(origin, request)) {
        return refuseUpgrade(socket, '403 Forbidden')
      }
      authorizeRequest(request, options).then(
        ({ name, access }) => {
          if (socket.destroyed) return
          socket.off('error', drop)
          server.handleUpgrade(request, socket, head, (webSocket) => {
            heartbeat.watch(webSocket)
            bind({ webSocket, stream: socket, name, access, registry: options.registry })
          })
        },
        (error: unknown) => {
          onError(error)
          refuseUpgrade(socket, '500 Internal Server Error')
        },
      )
    },
    close() {
      isClosing = true
      heartbeat.stop()
      for (const client of server.clients) client.terminate()
      server.close()
    },
  }
}

async function authorizeRequest(
  request: IncomingMessage,
  { authorize }: SyncServerOptions,
): Promise<{ name: string; access: SyncAccess }> {
  const name = documentNameOf(request.url ?? '')
  if (!name) return { name: '', access: { ok: false, closeCode: CLOSE_CODE.NOT_FOUND } }
  return { name, access: await authorize(name, request) }
}

/** Null unless the path names a document. What stands behind a question mark is not looked at. */
function documentNameOf(url: string): string | null {
  const [path = ''] = url.slice(PATH.length).split('?')
  try {
    const name = decodeURIComponent(path)
    return parseDocumentName(name) ? name : null
  } catch {
    // A broken percent-encoding names nothing.
    return null
  }
}

interface Binding {
  webSocket: WebSocket
  stream: Duplex
  name: string
  access: SyncAccess
  registry: RoomRegistry
}

function bind({ webSocket, stream, name, access, registry }: Binding): void {
  const socket = createRoomSocket(webSocket, stream)
  if (!access.ok) {
    socket.close(access.closeCode, 'refused')
    return
  }
  const { person, guard } = access
  const connection = registry.connect({
    name,
    socket,
    person,
    access: access.access,
    ...(guard && { guard }),
  })
  webSocket.on('message', (data, isBinary) => {
    if (isBinary && data instanceof Uint8Array) connection.receive(data)
    else socket.close(CLOSE_CODE.BAD_FRAME, 'not binary')
  })
  webSocket.on('close', () => connection.closed())
}

function refuseUpgrade(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

interface Heartbeat {
  watch(client: WebSocket): void
  stop(): void
}

/** A socket that did not answer the last ping is dead: a phone that went to sleep, a cable that was pulled. */
function startHeartbeat(clients: ReadonlySet<WebSocket>, everyMs: number): Heartbeat {
  const silent = new WeakSet<WebSocket>()
  const timer = setInterval(() => {
    for (const client of clients) {
      if (silent.has(client)) client.terminate()
      else {
        silent.add(client)
        client.ping()
      }
    }
  }, everyMs).unref()
  return {
    watch: (client) => client.on('pong', () => silent.delete(client)),
    stop: () => clearInterval(timer),
  }
}
