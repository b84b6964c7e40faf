import { accessSync, constants, mkdirSync } from 'node:fs'
import type { Log } from '../log.ts'
import { BackupError } from './backupError.ts'
import {
  type ControlSocket,
  openControlSocket,
  type RestoreReply,
  type RestoreRequest,
} from './controlSocket.ts'
import { lockDataFolder, tryLockBackups } from './dataFolderLock.ts'
import type { FileLock } from './lockFile.ts'
import { replaceData } from './replaceData.ts'
import { dropPrepared, finishRestore } from './restoreFiles.ts'

/** A server that has opened the data folder and listens. */
interface Started {
  port: number
  close(): Promise<void>
}

export interface KeepServingOptions<Server extends Started> {
  /** Null for a server whose data is elsewhere: it has nothing to lock and hears of a restore through the database. */
  folder: string | null
  log: Log
  /** `port` is missing the first time: then the host's own setting counts. */
  start: (port?: number) => Promise<Server>
  /** The data was changed over, but the server cannot start with it. The process has nothing left to do. */
  onFatal: (error: unknown) => void
}

export interface KeptServer<Server extends Started> {
  /** The server of now; another one after each restore. */
  current(): Server
  close(): Promise<void>
}

/**
 * Keeps one server on a data folder, alone: takes the lock, finishes a restore that a crash cut off, starts, and on the word of `restore`
 * closes the server, puts the prepared files in place and starts again on the same port. People's screens come back by themselves.
 * Throws `folderInUse` when another process has the folder, `folderNotWritable`, and whatever `start` throws.
 */
export async function keepServing<Server extends Started>(
  options: KeepServingOptions<Server>,
): Promise<KeptServer<Server>> {
  const { folder, start } = options
  if (folder !== null) return serveFolder(folder, options)
  const only = await start()
  return { current: () => only, close: () => only.close() }
}

async function serveFolder<Server extends Started>(
  folder: string,
  { log, start, onFatal }: KeepServingOptions<Server>,
): Promise<KeptServer<Server>> {
  const lock = takeFolder(folder)
  let server = await startOrRelease(lock, async () => {
    tidy(folder, log)
    return start()
  })
  let isClosing = false
  let underWay: Promise<unknown> | null = null

  async function changeOver(request: RestoreRequest): Promise<RestoreReply> {
    const { port } = server
    await server.close()
    const reply = tryReplace(folder, request, log)
    try {
      server = await start(port)
    } catch (error) {
      isClosing = true
      setImmediate(onFatal, error)
      throw error
    }
    return reply
  }

  const control = await listenForOrders(folder, log, async (request) => {
    if (isClosing || underWay) return { ok: false, reason: 'busy' }
    const work = changeOver(request)
    underWay = work
    try {
      return await work
    } finally {
      underWay = null
    }
  })

  return {
    current: () => server,
    async close() {
      if (isClosing) return
      isClosing = true
      // What it ends with was told to whoever asked for it.
      await underWay?.catch(() => undefined)
      await server.close()
      await control?.close()
      lock.release()
    },
  }
}

/** Finishes what was committed, and throws away what was not, unless somebody is preparing it right now. */
function tidy(folder: string, log: Log): void {
  const before = finishRestore(folder)
  if (before) log.warn('restore finished after a crash', { before })
  const lock = tryLockBackups(folder)
  if (!lock) return
  dropPrepared(folder)
  lock.release()
}

function tryReplace(folder: string, request: RestoreRequest, log: Log): RestoreReply {
  try {
    const kept = replaceData(folder, request)
    log.info('restored', { before: request.before })
    return { ok: true, kept }
  } catch (error) {
    log.error('restore failed', { cause: String(error) })
    return { ok: false, reason: String(error) }
  }
}

async function startOrRelease<Server>(lock: FileLock, start: () => Promise<Server>): Promise<Server> {
  try {
    return await start()
  } catch (error) {
    lock.release()
    throw error
  }
}

function takeFolder(folder: string): FileLock {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return lockDataFolder(folder)
  } catch (error) {
    throw error instanceof BackupError ? error : new BackupError('folderNotWritable', folder, error)
  }
}

/** Without it everything works but a restore while the server runs; the script says so then. */
async function listenForOrders(
  folder: string,
  log: Log,
  handle: (request: RestoreRequest) => Promise<RestoreReply>,
): Promise<ControlSocket | null> {
  try {
    return await openControlSocket(folder, handle)
  } catch (error) {
    log.warn('no control socket', { cause: String(error) })
    return null
  }
}
