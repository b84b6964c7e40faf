import { accessSync, constants, existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { asWriteProblem, BackupError } from './backupError.ts'
import { askServer } from './controlSocket.ts'
import { lockBackups, lockDataFolder } from './dataFolderLock.ts'
import { type Erasure, keepErased, readErasures } from './keepErased.ts'
import type { OpenedBackup } from './openBackup.ts'
import { prepareRestore } from './prepareRestore.ts'
import { type ReplaceOptions, replaceData } from './replaceData.ts'
import { beforeName, dropPrepared, fileOfBefore, finishRestore, newPreparedName } from './restoreFiles.ts'
import { openSqliteSource } from './sqliteSource.ts'
import { writeBackup } from './writeBackup.ts'

export interface RestoreOptions {
  file: string
  keepErased: boolean
  now: () => number
  onProgress?: (rows: number) => void
  /** How long a server that holds the folder may take before it listens. */
  startingMs?: number
}

export interface RestoreResult {
  /** A backup of what was there, or the folder with it when it could not be read; null when there was nothing. */
  before: string | null
  isBeforeReadable: boolean
  /** Ids of projects that are in the backup and stay erased. */
  kept: string[]
}

/**
 * Puts a backup in the place of everything in a data folder, whether a server runs there or not. What was there is kept as a backup
 * next to the file. Whole or not at all, whatever is killed when.
 */
export async function restoreSqlite(
  folder: string,
  backup: OpenedBackup,
  options: RestoreOptions,
): Promise<RestoreResult> {
  mkdirSync(folder, { recursive: true })
  assertWritable(dirname(options.file))
  const lock = lockBackups(folder, 'restore')
  const prepared = newPreparedName()
  try {
    dropPrepared(folder)
    await prepareRestore(backup, join(folder, prepared), options)
    const erasures = options.keepErased ? readPresentErasures(folder) : []
    const kept = new Set(keepErased(join(folder, prepared), erasures ?? []))
    const before = beforeName(
      options.now(),
      (name) => existsSync(join(folder, name)) || existsSync(fileOfBefore(options.file, name)),
    )
    // Present data that cannot be read has nothing to say of what was erased.
    const plan = { prepared, before, keepErased: options.keepErased && erasures !== null }
    for (const id of await changeOver(folder, plan, options.startingMs ?? STARTING_MS)) kept.add(id)
    return { ...(await keepBefore(folder, before, options)), kept: [...kept] }
  } finally {
    rmSync(join(folder, prepared), { recursive: true, force: true })
    lock.release()
  }
}

function assertWritable(folder: string): void {
  try {
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw asWriteProblem(error, folder)
  }
}

/** Null when the present data cannot be read: that may be why someone restores. */
export function readPresentErasures(folder: string): Erasure[] | null {
  try {
    return readErasures(folder)
  } catch {
    return null
  }
}

const STARTING_MS = 15_000
const ASK_AGAIN_MS = 100

/** By the server that runs, or by us when none does. One that is just starting is waited for. */
async function changeOver(folder: string, plan: ReplaceOptions, startingMs: number): Promise<string[]> {
  const giveUpAt = performance.now() + startingMs
  for (;;) {
    const reply = await tellServer(folder, plan)
    if (reply) return reply
    try {
      return replaceAlone(folder, plan)
    } catch (error) {
      if (!(error instanceof BackupError) || error.code !== 'folderInUse') throw error
      if (performance.now() > giveUpAt) throw new BackupError('serverSilent', folder)
    }
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS))
  }
}

async function tellServer(folder: string, plan: ReplaceOptions): Promise<string[] | null> {
  try {
    const reply = await askServer(folder, { command: 'restore', ...plan })
    if (!reply) return null
    if (reply.ok) return reply.kept
    throw new BackupError('serverFailed', folder, new Error(reply.reason))
  } catch (error) {
    throw error instanceof BackupError ? error : new BackupError('serverFailed', folder, error)
  }
}

function replaceAlone(folder: string, plan: ReplaceOptions): string[] {
  const lock = lockDataFolder(folder)
  try {
    finishRestore(folder)
    return replaceData(folder, plan)
  } finally {
    lock.release()
  }
}

/** Makes one file of what was there. Until that file is whole, the folder with it stays. */
async function keepBefore(
  folder: string,
  before: string,
  { file, now }: RestoreOptions,
): Promise<Pick<RestoreResult, 'before' | 'isBeforeReadable'>> {
  const aside = join(folder, before)
  const target = fileOfBefore(file, before)
  try {
    const source = openSqliteSource(aside)
    try {
      await writeBackup(source, target, { replace: false, now })
    } finally {
      await source.close()
    }
  } catch (error) {
    if (error instanceof BackupError && error.code === 'nothingKept') {
      return { before: null, isBeforeReadable: true }
    }
    return { before: aside, isBeforeReadable: false }
  }
  rmSync(aside, { recursive: true })
  return { before: target, isBeforeReadable: true }
}
