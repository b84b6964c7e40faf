import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Client } from 'pg'
import { openPostgresNoticeStore } from '../cluster/postgresNoticeStore.ts'
import { silentLog } from '../log.ts'
import type { Notice } from '../rooms/notices.ts'
import { createDocumentPool } from '../storage/documents/documentPool.ts'
import { openPostgresDocumentStore } from '../storage/documents/postgresDocumentStore.ts'
import { openPostgres } from '../storage/openPostgres.ts'
import { asWriteProblem, BackupError } from './backupError.ts'
import { ERASURES_SQL, type Erasure, keepErased, toErasure } from './keepErased.ts'
import { cutOffNodes, hasNodes, loadPostgres, tablesToReplace } from './loadPostgres.ts'
import type { OpenedBackup } from './openBackup.ts'
import { connectPostgres, lockPostgresBackups } from './postgresClient.ts'
import { openPostgresSource } from './postgresSource.ts'
import { prepareRestore } from './prepareRestore.ts'
import { beforeName, fileOfBefore } from './restoreFiles.ts'
import type { RestoreOptions, RestoreResult } from './restoreSqlite.ts'
import { quoteName } from './sqliteTables.ts'
import { writeBackup } from './writeBackup.ts'

/**
 * Puts a backup in the place of everything in a PostgreSQL database, in one transaction, while nodes run: they wait for it, and hear
 * of it. What was there is kept as a backup next to the file.
 */
export async function restorePostgres(
  url: string,
  backup: OpenedBackup,
  options: RestoreOptions,
): Promise<RestoreResult> {
  const client = await connectPostgres(url)
  const work = makeWorkFolder(dirname(options.file))
  try {
    await lockPostgresBackups(client, 'restore')
    await bringUpToDate(url)
    const prepared = join(work, 'klaar')
    await prepareRestore(backup, prepared, options)
    return await whileNodesWait(client, () => replaceAll(client, prepared, options))
  } finally {
    await client.end()
    rmSync(work, { recursive: true, force: true })
  }
}

function makeWorkFolder(parent: string): string {
  try {
    return mkdtempSync(join(parent, '.terugzetten-'))
  } catch (error) {
    throw asWriteProblem(error, parent)
  }
}

async function bringUpToDate(url: string): Promise<void> {
  const db = await openPostgres(url, { log: silentLog, connections: 1 })
  await db.destroy()
  const pool = createDocumentPool(url, { onError: () => undefined, connections: 1 })
  try {
    await openPostgresDocumentStore(pool)
    await openPostgresNoticeStore(pool)
  } finally {
    await pool.end()
  }
}

/** Nodes look for notices every second. */
const HEARD_MS = 2_500

/** Nodes let go of all documents, and let nobody in until it is done, or until it failed and everything is as it was. */
async function whileNodesWait<T>(client: Client, work: () => Promise<T>): Promise<T> {
  if (await hasNodes(client)) {
    await addNotice(client, { kind: 'restoring' })
    await new Promise((resolve) => setTimeout(resolve, HEARD_MS))
  }
  try {
    return await work()
  } catch (error) {
    await client.query('rollback')
    await addNotice(client, { kind: 'restored' })
    throw error
  }
}

async function addNotice(client: Client, notice: Notice): Promise<void> {
  await client.query('insert into cluster_notice (notice) values ($1)', [JSON.stringify(notice)])
}

async function replaceAll(client: Client, prepared: string, options: RestoreOptions): Promise<RestoreResult> {
  const fileOf = (name: string) => fileOfBefore(options.file, name)
  const before = fileOf(beforeName(options.now(), (name) => existsSync(fileOf(name))))
  await beginAlone(client)
  try {
    const hasBefore = await writeBefore(client, before, options)
    const kept = options.keepErased ? keepErased(prepared, await readErasures(client)) : []
    const secret = await readSecret(client)
    await loadPostgres(client, prepared, options.onProgress)
    if (secret !== null) await client.query(KEEP_SECRET_SQL, [secret])
    await addNotice(client, { kind: 'restored' })
    await cutOffNodes(client)
    await client.query('commit')
    return { before: hasBefore ? before : null, isBeforeReadable: true, kept }
  } catch (error) {
    // Nothing was changed, so there is nothing to go back to.
    rmSync(before, { force: true })
    throw error
  }
}

const TRIES = 20
const WAIT_FOR_TABLES = '5s'
const DEADLOCK = '40P01'
const LOCK_TIMEOUT = '55P03'

/** Begins a transaction that has all tables for itself. Who holds some of them is waited for; in the end it throws `busy`. */
async function beginAlone(client: Client): Promise<void> {
  const tables = (await tablesToReplace()).map(quoteName).join(', ')
  for (let tries = 1; ; tries++) {
    await client.query('begin')
    try {
      await client.query(`set local lock_timeout = '${WAIT_FOR_TABLES}'`)
      await client.query(`lock table ${tables} in access exclusive mode`)
      return
    } catch (error) {
      await client.query('rollback')
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (code !== DEADLOCK && code !== LOCK_TIMEOUT) throw error
      if (tries === TRIES) throw new BackupError('busy', client.database ?? '', error)
    }
  }
}

/** Whether there was anything to keep. */
async function writeBefore(client: Client, file: string, { now }: RestoreOptions): Promise<boolean> {
  const { rows } = await client.query('select 1 from "authUser" limit 1')
  if (rows.length === 0) return false
  if (existsSync(file)) throw new BackupError('fileExists', file)
  await writeBackup(await openPostgresSource(client), file, { replace: false, now })
  return true
}

const KEEP_SECRET_SQL = `
  insert into setting (key, value) values ('authSecret', $1)
  on conflict (key) do update set value = excluded.value
`

/** What the nodes that run sign with. It stays, or they would no longer know those who sign in. */
async function readSecret(client: Client): Promise<string | null> {
  const { rows } = await client.query(`select value from setting where key = 'authSecret'`)
  return rows[0]?.value ?? null
}

async function readErasures(client: Client): Promise<Erasure[]> {
  const { rows } = await client.query(ERASURES_SQL)
  return rows.map(toErasure)
}
