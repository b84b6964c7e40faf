import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, normalize, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

const CLIENT = resolve(import.meta.dirname, '../../../client')
const PAGE = 'src/canvas/testing/plainBoard.html'
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
}

export interface PlainServer {
  origin: string
  page: string
  /** Answers an address from now on with these bytes. */
  offer(path: string, body: string | Uint8Array): void
  close(): Promise<void>
}

/** Builds the page with plain tldraw and serves it. Pictures come from the server that is measured. */
export async function startPlainServer(pictures: string): Promise<PlainServer> {
  const folder = mkdtempSync(join(tmpdir(), 'wijktafel-plain-'))
  await build({
    configFile: false,
    root: CLIENT,
    logLevel: 'warn',
    publicDir: false,
    plugins: [react()],
    resolve: { dedupe: ['yjs', 'react', 'react-dom'] },
    build: {
      ...{
        outDir: folder,
        emptyOutDir: true,
        target: 'es2022',
        assetsInlineLimit: 0,
        chunkSizeWarningLimit: 4000,
      },
      rolldownOptions: { input: join(CLIENT, PAGE) },
    },
  })
  const offers = new Map<string, string | Uint8Array>()
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const offered = offers.get(pathname)
    if (offered !== undefined) answer(response, '.json', offered)
    else if (pathname.startsWith('/pictures/')) void passOn(response, pictures + pathname)
    else void sendFile(response, join(folder, normalize(pathname)))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    page: `/${PAGE}`,
    offer: (path, body) => void offers.set(path, body),
    async close() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function answer(response: ServerResponse, extension: string, body: string | Uint8Array): void {
  response.writeHead(200, { 'content-type': TYPES[extension] ?? 'application/octet-stream' }).end(body)
}

async function sendFile(response: ServerResponse, path: string): Promise<void> {
  try {
    answer(response, extname(path), await readFile(path))
  } catch {
    // Not one of the page's own files.
    response.writeHead(404).end()
  }
}

async function passOn(response: ServerResponse, address: string): Promise<void> {
  const picture = await fetch(address)
  const headers = { 'content-type': picture.headers.get('content-type') ?? 'image/svg+xml' }
  response.writeHead(picture.status, { ...headers, 'cache-control': 'max-age=3600' })
  response.end(new Uint8Array(await picture.arrayBuffer()))
}
