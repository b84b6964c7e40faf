import { accessSync, constants, mkdirSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { getRequestListener } from '@hono/node-server'
import { LIMITS } from '@wijktafel/shared/limits'
import { createApp } from './app.ts'
import { createAuth } from './auth.ts'
import { authorizeDocument } from './commands/authorizeDocument.ts'
import { followConnections } from './commands/followConnections.ts'
import { reconcileOpenSessions } from './commands/reconcileOpenSessions.ts'
import type { Deps } from './deps.ts'
import type { Env } from './env.ts'
import { isOwnOrigin } from './http/checkOrigin.ts'
import { whoAsks } from './http/whoAsks.ts'
import type { Log } from './log.ts'
import { createRateLimit } from './rateLimit.ts'
import type { RoomLog } from './rooms/roomErrors.ts'
import { createRoomRegistry } from './rooms/roomRegistry.ts'
import { migrateDocuments } from './storage/documents/migrateDocuments.ts'
import { createSqliteDocumentStore } from './storage/documents/sqliteDocumentStore.ts'
import { assertSound, openDatabase, openSqliteFile } from './storage/openDatabase.ts'
import { readSetting, writeSetting } from './storage/settings.ts'
import { newToken } from './token.ts'
import { createSyncServer } from './transport/syncServer.ts'

/** The data folder cannot be made or written. */
export class DataFolderError extends Error {}

export interface RunningServer {
  port: number
  deps: Deps
  /** Stops accepting, commits what is under way, closes connections. */
  close(): Promise<void>
}

/** Opens the data folder, mends what a crash left behind, and listens. Throws before listening when anything is wrong. */
export async function startServer(env: Env, log: Log): Promise<RunningServer> {
  prepareFolder(env.dataFolder)
  const sqlPath = join(env.dataFolder, 'wijktafel.db')
  const documentsPath = join(env.dataFolder, 'documents.db')
  // Both are looked at before either is opened: one damaged file must leave the other as it is.
  assertSound(sqlPath)
  assertSound(documentsPath)
  const db = await openDatabase(sqlPath)
  const documents = openSqliteFile(documentsPath)
  migrateDocuments(documents)
  const rooms = createRoomRegistry({
    store: createSqliteDocumentStore(documents),
    log: roomLog(log),
  })
  const auth = createAuth({
    db,
    secret: await authSecret(db),
    secureCookies: env.publicUrl?.startsWith('https:') ?? false,
  })
  const guesses = createRateLimit({ perMinute: LIMITS.JOIN_TRIES_PER_MINUTE, now: Date.now })
  const deps: Deps = { db, rooms, auth, env, log, guesses, now: Date.now }
  await reconcileOpenSessions(deps)
  const stopFollowing = followConnections(deps)

  const { http, sync, port } = await listen(deps)
  deps.env = { ...env, port }
  return {
    port,
    deps,
    async close() {
      const closed = new Promise((resolve) => http.close(resolve))
      stopFollowing()
      await rooms.close()
      sync.close()
      http.closeAllConnections()
      await closed
      documents.close()
      await db.destroy()
    },
  }
}

/** A connection that was cut is everyday; the rest a host should see. */
function roomLog(log: Log): RoomLog {
  return ({ code, error, ...facts }) => {
    const level = code === 'connectionCut' ? 'info' : 'warn'
    log[level](`room ${code}`, { ...facts, ...(error !== undefined && { cause: String(error) }) })
  }
}

function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw new DataFolderError(folder, { cause: error })
  }
}

/** Made once and kept with the data, so that people stay signed in over a restart. */
async function authSecret(db: Deps['db']): Promise<string> {
  const known = await readSetting(db, 'authSecret')
  if (known) return known
  const secret = newToken()
  await writeSetting(db, 'authSecret', secret)
  return secret
}

async function listen(deps: Deps) {
  const app = createApp(deps)
  const http = createServer(getRequestListener(app.fetch))
  const sync = createSyncServer({
    registry: deps.rooms,
    authorize: async (name, { headers }) =>
      authorizeDocument(deps, await whoAsks(deps, toHeaders(headers)), name),
    isAllowedOrigin: (_, { headers }) => isOwnOrigin(deps.env, toHeaders(headers)),
    onError: (error) => deps.log.error('sync failed', { cause: String(error) }),
  })
  http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) =>
    sync.handleUpgrade(request, socket, head),
  )
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject)
    http.listen(deps.env.port, deps.env.host, resolve)
  })
  return { http, sync, port: (http.address() as AddressInfo).port }
}

function toHeaders(headers: IncomingMessage['headers']): Headers {
  const result = new Headers()
  for (const [name, value] of Object.entries(headers)) {
    if (typeof value === 'string') result.set(name, value)
  }
  return result
}
