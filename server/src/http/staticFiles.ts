import { readFile, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, extname, join, normalize } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { PICTURE_ID_PATTERN } from '@wijktafel/shared/ids'
import type { Context, Hono } from 'hono'
import type { Env } from '../env.ts'
import { drawSmallPicture } from './smallPicture.ts'

const OPENMOJI_FOLDER = dirname(createRequire(import.meta.url).resolve('openmoji/package.json'))

const ROOT_FOLDER = join(import.meta.dirname, '../../..')

/** The texts that must travel with the product. */
const LICENCES = new Map([
  ['wijktafel', 'LICENSE'],
  ['tldraw', 'licences/tldraw-3.x-LICENSE.md'],
  ['unicode', 'licences/unicode-3.0-LICENSE.txt'],
  ['notices', 'THIRD_PARTY_NOTICES.md'],
])

const TYPES: Record<string, string> = {
  '': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
}
const FOR_EVER = 'public, max-age=31536000, immutable'
const COMPRESSIBLE = new Set(['.html', '.js', '.css', '.svg', '.json', '.webmanifest', '.wasm'])
const COMPRESS_FROM_BYTES = 1024
const BROTLI_QUALITY = 9

interface StoredFile {
  bytes: Buffer
  encoded: Map<'br' | 'gzip' | 'identity', Buffer>
}

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

/**
 * Serves the built client and the pictures. Files are read, drawn small and compressed once and kept: they do not change
 * while we run, and together they are some twenty megabytes at most.
 */
export function mountStaticFiles(
  app: Hono,
  { clientFolder, phoneOffline }: Pick<Env, 'clientFolder' | 'phoneOffline'>,
): void {
  const files = new Map<string, Promise<StoredFile | null>>()
  const load = (path: string, read: (path: string) => Promise<StoredFile | null>) => {
    const known = files.get(path)
    if (known) return known
    const file = read(path)
    files.set(path, file)
    return file
  }
  const send = async (context: Context, path: string, cacheControl: string, read = readStored) => {
    const file = await load(path, read)
    return file ? encodeFile(context, file, { path, cacheControl }) : context.notFound()
  }

  app.get('/pictures/:file', (context) => {
    const [id, kind = '.svg'] = context.req.param('file').split(/(?=\.)/)
    if (!id || !PICTURE_ID_PATTERN.test(id)) return context.notFound()
    const folder = join(OPENMOJI_FOLDER, context.req.query('bw') === '1' ? 'black' : 'color', 'svg')
    const path = join(folder, id + kind)
    if (kind === '.webp') return send(context, path, FOR_EVER, readSmall)
    return kind === '.svg' ? send(context, path, FOR_EVER) : context.notFound()
  })
  app.get('/assets/*', (context) => {
    const path = normalize(join(clientFolder, context.req.path))
    if (!path.startsWith(join(clientFolder, 'assets'))) return context.notFound()
    return send(context, path, FOR_EVER)
  })
  app.get('/m', (context) => send(context, join(clientFolder, 'phone.html'), 'no-cache'))
  // Links of reports that were given out before reports were read on the phone: the browser keeps what stands behind the `#`.
  app.get('/verslag', (context) => context.redirect('/m?r', 301))
  // Asked for anew at each visit, so that a new version is noticed; the other one ends it on every phone that has it.
  app.get('/sw.js', (context) =>
    send(context, join(clientFolder, phoneOffline ? 'sw.js' : 'sw-end.js'), 'no-cache'),
  )
  app.get('/phone.webmanifest', (context) =>
    send(context, join(clientFolder, 'phone.webmanifest'), 'no-cache'),
  )
  app.get('/icons/:file', (context) => {
    const file = context.req.param('file')
    if (!/^[a-z0-9-]+\.png$/.test(file)) return context.notFound()
    return send(context, join(clientFolder, 'icons', file), 'max-age=86400')
  })
  app.get('/licences/:name', (context) => {
    const path = LICENCES.get(context.req.param('name'))
    return path ? send(context, join(ROOT_FOLDER, path), 'max-age=86400') : context.notFound()
  })
  app.get('/favicon.ico', (context) =>
    send(context, join(OPENMOJI_FOLDER, 'color/svg/1FA91.svg'), 'max-age=86400'),
  )
  app.get('*', (context) => {
    if (context.req.path.startsWith('/api/')) return context.notFound()
    return send(context, join(clientFolder, 'index.html'), 'no-cache')
  })
}

async function readStored(path: string): Promise<StoredFile | null> {
  try {
    if (!(await stat(path)).isFile()) return null
    return stored(await readFile(path))
  } catch {
    // Not there: the caller answers 404.
    return null
  }
}

async function readSmall(path: string): Promise<StoredFile | null> {
  const bytes = await drawSmallPicture(path.replace(/\.webp$/, '.svg'))
  return bytes && stored(bytes)
}

function stored(bytes: Buffer): StoredFile {
  return { bytes, encoded: new Map([['identity', bytes]]) }
}

async function encodeFile(
  context: Context,
  file: StoredFile,
  options: { path: string; cacheControl: string },
): Promise<Response> {
  const extension = extname(options.path)
  const encoding = chooseEncoding(context.req.header('accept-encoding') ?? '', file, extension)
  const headers = new Headers({
    'content-type': TYPES[extension] ?? 'application/octet-stream',
    'cache-control': options.cacheControl,
    vary: 'accept-encoding',
  })
  if (encoding !== 'identity') headers.set('content-encoding', encoding)
  return new Response(new Uint8Array(await encode(file, encoding)), { headers })
}

function chooseEncoding(accepted: string, file: StoredFile, extension: string): 'br' | 'gzip' | 'identity' {
  if (!COMPRESSIBLE.has(extension) || file.bytes.byteLength < COMPRESS_FROM_BYTES) return 'identity'
  if (/\bbr\b/.test(accepted)) return 'br'
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity'
}

async function encode(file: StoredFile, encoding: 'br' | 'gzip' | 'identity'): Promise<Buffer> {
  const known = file.encoded.get(encoding)
  if (known) return known
  const bytes =
    encoding === 'br'
      ? await compressBrotli(file.bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } })
      : await compressGzip(file.bytes)
  file.encoded.set(encoding, bytes)
  return bytes
}
