import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LIMITS } from '@wijktafel/shared/limits'
import { Hono } from 'hono'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { mountStaticFiles } from './staticFiles.ts'

let clientFolder: string

beforeEach(() => {
  clientFolder = mkdtempSync(join(tmpdir(), 'client-'))
  mkdirSync(join(clientFolder, 'icons'))
  const files = { 'sw.js': 'keep', 'sw-end.js': 'end', 'phone.webmanifest': '{}', 'phone.html': '<html>' }
  for (const [name, text] of Object.entries({ ...files, 'icons/icon-192.png': 'png', 'secret.png': 'no' }))
    writeFileSync(join(clientFolder, name), text)
})
afterEach(() => rmSync(clientFolder, { recursive: true }))

function ask(path: string, phoneOffline = true): Promise<Response> {
  const app = new Hono()
  mountStaticFiles(app, { clientFolder, phoneOffline })
  return Promise.resolve(app.request(path))
}

it('gives the worker that keeps the phone, never from a cache; or the one that ends it', async () => {
  const worker = await ask('/sw.js')
  expect(Object.fromEntries(worker.headers)).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'no-cache',
  })
  expect(await worker.text()).toBe('keep')
  expect(await (await ask('/sw.js', false)).text()).toBe('end')
})

it('gives the manifest and the icons, and nothing else by those names', async () => {
  const manifest = await ask('/phone.webmanifest')
  expect(manifest.headers.get('content-type')).toBe('application/manifest+json')
  expect((await ask('/icons/icon-192.png')).headers.get('content-type')).toBe('image/png')
  for (const path of ['/icons/..%2Fsecret.png', '/icons/icon.svg', '/icons/none.png'])
    expect((await ask(path)).status).toBe(404)
  expect((await ask('/m')).headers.get('cache-control')).toBe('no-cache')
})

it('gives a picture as a drawing, or small in pixels; what is no picture is not there', async () => {
  const drawing = await ask('/pictures/1FA91.svg')
  expect(drawing.headers.get('content-type')).toBe('image/svg+xml')
  const small = await ask('/pictures/1FA91.webp')
  expect(Object.fromEntries(small.headers)).toMatchObject({
    'content-type': 'image/webp',
    'cache-control': 'public, max-age=31536000, immutable',
  })
  const side = LIMITS.PICTURE_SMALL_SIDE
  const bytes = new Uint8Array(await small.arrayBuffer())
  expect(await sharp(bytes).metadata()).toMatchObject({ width: side, height: side, hasAlpha: true })
  for (const path of ['/pictures/1FA91.png', '/pictures/FFFFF.webp', '/pictures/..%2F1FA91.webp'])
    expect((await ask(path)).status).toBe(404)
})
