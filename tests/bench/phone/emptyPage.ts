import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readEnv } from '@wijktafel/server/env'
import { createLog } from '@wijktafel/server/log'
import { startServer } from '@wijktafel/server/startServer'
import { build } from 'vite'

const MODULES = resolve(import.meta.dirname, '../../../client/node_modules')

const HTML = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Leeg</title>
  </head>
  <body>
    <div id="root"></div>
    <script type="module" src="/main.js"></script>
  </body>
</html>
`

/** Nothing but what every live page starts with: React, a document, a connection, and one button. */
const SCRIPT = `import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'

const doc = new Y.Doc()
new WebsocketProvider(location.origin.replace('http', 'ws') + '/sync', 'empty', doc, { connect: false })
createRoot(document.getElementById('root')).render(
  createElement('main', null, createElement('button', { type: 'button' }, 'Leeg')),
)
`

export interface EmptyPage {
  address: string
  close(): Promise<void>
}

/** Builds the empty page as ours is built, and serves it at the same path by the same server. */
export async function serveEmptyPage(): Promise<EmptyPage> {
  const folder = mkdtempSync(join(tmpdir(), 'wijktafel-empty-'))
  const dist = join(folder, 'dist')
  const dataFolder = join(folder, 'data')
  mkdirSync(dataFolder)
  symlinkSync(MODULES, join(folder, 'node_modules'))
  writeFileSync(join(folder, 'phone.html'), HTML)
  writeFileSync(join(folder, 'main.js'), SCRIPT)
  await build({
    ...{ configFile: false, root: folder, logLevel: 'warn' as const, publicDir: false as const },
    build: {
      ...{ outDir: dist, target: 'es2022', assetsInlineLimit: 0 },
      rolldownOptions: { input: join(folder, 'phone.html') },
    },
  })
  const env = { ...readEnv({}), port: 0, host: '127.0.0.1', dataFolder, clientFolder: dist }
  const server = await startServer(
    env,
    createLog(() => undefined),
  )
  return {
    address: `http://localhost:${server.port}/m`,
    async close() {
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
