/// <reference lib="dom" />
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, extname, join, normalize, resolve } from 'node:path'
import type { Page } from '@playwright/test'

const ROOT = resolve(import.meta.dirname, '../..')
const PICTURES = join(dirname(createRequire(import.meta.url).resolve('openmoji/package.json')), 'color/svg')
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

export interface Sheet {
  /** Where the page stands; a template's board is at `#<id>`. */
  url: string
  close(): Promise<void>
}

/** Builds the page with the boards of the templates and serves it on a port of its own, pictures included. */
export async function openSheet(): Promise<Sheet> {
  const folder = mkdtempSync(join(tmpdir(), 'wijktafel-werkvormen-'))
  const args = ['build', 'client', '--config', 'client/contactSheet.vite.config.ts', '--outDir', folder]
  const build = spawnSync('vite', [...args, '--logLevel', 'warn'], { cwd: ROOT, encoding: 'utf8' })
  if (build.status !== 0) throw new Error(`${build.stdout}\n${build.stderr}`)
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = path.startsWith('/pictures/')
      ? join(PICTURES, path.slice('/pictures/'.length))
      : join(folder, path)
    try {
      const bytes = await readFile(file)
      response
        .writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' })
        .end(bytes)
    } catch {
      response.writeHead(404).end() // Not one of the files: the page says what it misses.
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/contact-sheet.html`,
    async close() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Brings the board of a template onto the page, and waits until it stands with its letters and pictures. */
export async function showTemplate(page: Page, id: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, id)
  await page.locator(`[data-shown="${id}"] .tl-canvas`).waitFor()
  await page.waitForFunction(isComplete)
}

/** Runs in the page. */
function isComplete(): boolean {
  return document.fonts.status === 'loaded' && [...document.images].every((image) => image.complete)
}
