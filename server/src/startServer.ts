import { accessSync, constants, mkdirSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { getRequestListener } from '@hono/node-server'
import { LIMITS } from '@wijktafel/shared/limits'
import { createApp } from './app.ts'
import { createAuth } from './auth.ts'
import { readGeneration } from './backup/generation.ts'
import { authorizeDocument } from './commands/authorizeDocument.ts'
import { enterOldDecisions } from './commands/enterOldDecisions.ts'
import { followBoards } from './commands/followBoards.ts'
import { followConnections } from './commands/followConnections.ts'
import { followNotes } from './commands/followNotes.ts'
import {
  followDueQuestions,
  followQuestions,
  mendClosedQuestions,
} from './commands/questions/followQuestions.ts'
import { reconcileOpenSessions } from './commands/reconcileOpenSessions.ts'
import { sweepUploads } from './commands/sweepUploads.ts'
import type { Deps } from './deps.ts'
import type { Env } from './env.ts'
import { isOwnOrigin } from './http/checkOrigin.ts'
import { whoAsks } from './http/whoAsks.ts'
import type { Log } from './log.ts'
import { openStorage, type Storage } from './openStorage.ts'
import { createRateLimit } from './rateLimit.ts'
import type { RoomLog } from './rooms/roomErrors.ts'
import { createRoomRegistry } from './rooms/roomRegistry.ts'
import { keepSetting } from './storage/settings.ts'
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

/**
 * Opens the data, mends what a crash left behind, and listens. Throws before listening when anything is wrong, and then
 * nothing stays open.
 */
export async function startServer(env: Env, log: Log): Promise<RunningServer> {
  prepareFolder(env.dataFolder)
  const storage = await openStorage(env, log)
  try {
    return await serve(env, log, storage)
  } catch (error) {
    await storage.close()
    throw error
  }
}

async function serve(env: Env, log: Log, storage: Storage): Promise<RunningServer> {
  const { db, turns } = storage.sql
  const rooms = createRoomRegistry({
    ...{ store: storage.documents, merge: storage.merge, log: roomLog(log) },
    ...(storage.cluster && { cluster: storage.cluster }),
    generation: await readGeneration(db),
    readGeneration: () => readGeneration(db),
    onRestored() {
      enterOldDecisions(deps).catch((error) =>
        log.error('old decisions not entered after a restore', { cause: String(error) }),
      )
      reconcileOpenSessions(deps).catch((error) =>
        log.error('not reconciled after a restore', { cause: String(error) }),
      )
    },
  })
  const auth = createAuth({
    ...{ db, secret: await authSecret(db) },
    secureCookies: env.publicUrl?.startsWith('https:') ?? false,
  })
  const guesses = createRateLimit({ perMinute: LIMITS.JOIN_TRIES_PER_MINUTE, now: Date.now })
  const newcomers = createRateLimit({ perMinute: LIMITS.QUESTION_SEATS_PER_MINUTE, now: Date.now })
  const signals = createRateLimit({ perMinute: LIMITS.SIGNALS_PER_MINUTE, now: Date.now })
  const screens = createRateLimit({ perMinute: LIMITS.SCREENS_PER_MINUTE, now: Date.now })
  const limits = { guesses, newcomers, signals, screens }
  const deps: Deps = { db, rooms, turns, auth, env, log, ...limits, now: Date.now }
  await reconcileOpenSessions(deps)
  await mendClosedQuestions(deps)
  await enterOldDecisions(deps)
  await followDueQuestions(deps)
  const stopQuestions = followQuestions(deps)
  const stopFollowing = followConnections(deps)
  const stopBoards = followBoards(deps)
  const stopNotes = followNotes(deps)
  const stopSweeping = sweepUploads(deps)

  // From here on no notice may be missed.
  await rooms.sweep()
  const { http, sync, port } = await listen(deps)
  deps.env = { ...env, port }
  return {
    port,
    deps,
    async close() {
      const closed = new Promise((resolve) => http.close(resolve))
      stopFollowing()
      stopBoards()
      stopNotes()
      await stopQuestions()
      stopSweeping()
      await rooms.close()
      sync.close()
      http.closeAllConnections()
      await closed
      await storage.close()
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

/** Made once and kept with the data, so that people stay signed in over a restart, and on every node. */
const authSecret = (db: Deps['db']): Promise<string> => keepSetting(db, 'authSecret', newToken)

/** After a restart everybody knocks at once. */
const BACKLOG = 4_096

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
    http.listen({ port: deps.env.port, host: deps.env.host, backlog: BACKLOG }, resolve)
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
