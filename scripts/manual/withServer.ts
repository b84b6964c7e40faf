import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readEnv } from '@wijktafel/server/env'
import { createLog } from '@wijktafel/server/log'
import { type RunningServer, startServer } from '@wijktafel/server/startServer'

/** The address of a laptop in a community centre: it stands in every QR code of the manual. */
const PUBLIC_URL = 'http://192.168.1.20:3000'

export interface ServerOptions {
  /** Where the built client is, when not in its usual place. */
  clientFolder?: string
}

/** The real server on a free port with an empty folder of its own, for as long as `use` takes. */
export async function withServer(
  { clientFolder }: ServerOptions,
  use: (server: RunningServer, origin: string) => Promise<void>,
): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'wijktafel-handleiding-'))
  const env = { ...readEnv({ PORT: '0', PUBLIC_URL }), dataFolder, ...(clientFolder && { clientFolder }) }
  const server = await startServer(
    env,
    createLog(() => undefined),
  )
  try {
    await use(server, `http://localhost:${server.port}`)
  } finally {
    await server.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}
