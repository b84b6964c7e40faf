import { existsSync, readFileSync } from 'node:fs'
import {
  createServer,
  request as forward,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { extname, join } from 'node:path'

/** What a browser asks of the server goes through here: it is counted, can be cut off, and another version can be laid before it. */
export interface FrontDoor {
  origin: string
  /** Serves the built client from this folder, as after a deploy. Null: the server's own. */
  deploy: (clientFolder: string | null) => void
  /** Asked for each piece of a photo or recording before it passes. False: the line breaks there. */
  onPiece: (mayPass: (piece: Piece) => boolean | Promise<boolean>) => void
  close: () => Promise<void>
}

export interface Piece {
  at: number
  bytes: number
}

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.woff2': 'font/woff2',
}

export async function openFrontDoor(port: number): Promise<FrontDoor> {
  const sockets = new Set<Socket>()
  let folder: string | null = null
  let mayPass: (piece: Piece) => boolean | Promise<boolean> = () => true

  const server = createServer((request, response) => {
    const deployed = folder && fileOf(folder, request.url ?? '')
    if (deployed) serveFile(deployed, response)
    else void pass(request, response)
  })
  const pass = async (request: IncomingMessage, response: ServerResponse) => {
    const piece = pieceOf(request)
    if (piece && !(await mayPass(piece))) return request.socket.destroy()
    const { method = 'GET', url = '/', headers } = request
    const onward = forward({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers as OutgoingHttpHeaders)
      answer.pipe(response)
    })
    // Nobody answers: for the browser that is a line that broke.
    onward.on('error', () => request.socket.destroy())
    request.pipe(onward)
  }
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket))
  })
  server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    const onward = connect(port, '127.0.0.1', () => {
      const lines = request.rawHeaders.map((each, place) => (place % 2 ? `${each}\r\n` : `${each}: `))
      onward.write(`GET ${request.url} HTTP/1.1\r\n${lines.join('')}\r\n`)
      onward.write(head)
      socket.pipe(onward).pipe(socket)
    })
    onward.on('error', () => socket.destroy()).on('close', () => socket.destroy())
    socket.on('close', () => onward.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    deploy(next) {
      folder = next
    },
    onPiece(next) {
      mayPass = next
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

function pieceOf({ method, url = '', headers }: IncomingMessage): Piece | null {
  if (method !== 'PUT' || !url.includes('/uploads/')) return null
  const { searchParams } = new URL(url, 'http://localhost')
  return { at: Number(searchParams.get('at')), bytes: Number(headers['content-length'] ?? 0) }
}

/** What a deploy replaces. A file that the new version has no more is not found. */
function fileOf(folder: string, url: string): string | null {
  const { pathname } = new URL(url, 'http://localhost')
  if (pathname === '/m') return join(folder, 'phone.html')
  if (pathname === '/sw.js' || pathname.startsWith('/assets/')) return join(folder, pathname)
  return null
}

function serveFile(path: string, response: ServerResponse): void {
  if (!existsSync(path)) {
    response.writeHead(404).end()
    return
  }
  const isLasting = path.includes('/assets/')
  response.writeHead(200, {
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    'cache-control': isLasting ? 'public, max-age=31536000, immutable' : 'no-cache',
  })
  response.end(readFileSync(path))
}
