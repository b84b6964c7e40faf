import { join } from 'node:path'
import { newId } from '@wijktafel/shared/ids'
import type { Pool } from 'pg'
import { NO_FANOUT } from './cluster/noFanout.ts'
import { openPostgresNoticeStore } from './cluster/postgresNoticeStore.ts'
import { createRedisFanout } from './cluster/redisFanout.ts'
import type { Env } from './env.ts'
import type { Log } from './log.ts'
import type { ClusterOptions } from './rooms/clusterMember.ts'
import type { DocumentStore } from './rooms/documentStore.ts'
import type { MergeStored } from './rooms/mergeStored.ts'
import { createDocumentPool } from './storage/documents/documentPool.ts'
import { createMergeWorker } from './storage/documents/mergeWorker.ts'
import { openSqliteDocumentStore } from './storage/documents/openSqliteDocumentStore.ts'
import { openPostgresDocumentStore } from './storage/documents/postgresDocumentStore.ts'
import { assertSound } from './storage/openDatabase.ts'
import { openSql, type Sql, sqlitePath } from './storage/openSql.ts'

/** There is no PostgreSQL at the address, or it lets nobody in. */
export class DatabaseUnreachableError extends Error {}

/** All that outlives this process. */
export interface Storage {
  sql: Sql
  documents: DocumentStore
  merge: MergeStored
  /** Present where other nodes may share the data. */
  cluster: ClusterOptions | null
  /** After the rooms have closed. */
  close(): Promise<void>
}

type StorageEnv = Pick<Env, 'dataFolder' | 'databaseUrl' | 'redisUrl'>

interface Documents {
  store: DocumentStore
  cluster: ClusterOptions | null
  close(): Promise<void>
}

/** Two files in the data folder, or PostgreSQL shared by several nodes. Throws when anything cannot be opened; then nothing stays open. */
export async function openStorage(env: StorageEnv, log: Log): Promise<Storage> {
  const { databaseUrl } = env
  const documentsPath = join(env.dataFolder, 'documents.db')
  if (databaseUrl === null) {
    // Both are looked at before either is opened: one damaged file must leave the other as it is.
    assertSound(sqlitePath(env.dataFolder))
    assertSound(documentsPath)
  }
  const sql = await openSql(env, log).catch((error) => {
    throw isUnreachable(error)
      ? new DatabaseUnreachableError('database unreachable', { cause: error })
      : error
  })
  try {
    const documents =
      databaseUrl === null ? await openFile(documentsPath) : await openShared(databaseUrl, env.redisUrl, log)
    const merging = createMergeWorker()
    return {
      ...{ sql, documents: documents.store, merge: merging.merge, cluster: documents.cluster },
      async close() {
        await merging.close()
        await documents.close()
        await sql.close()
      },
    }
  } catch (error) {
    await sql.close()
    throw error
  }
}

async function openFile(path: string): Promise<Documents> {
  const store = await openSqliteDocumentStore(path)
  return { store, cluster: null, close: () => store.close() }
}

async function openShared(databaseUrl: string, redisUrl: string | null, log: Log): Promise<Documents> {
  const pool = createDocumentPool(databaseUrl, {
    onError: (error) => log.warn('database connection lost', { cause: error.message }),
  })
  try {
    const store = await openPostgresDocumentStore(pool)
    const cluster = await joinCluster(pool, redisUrl, log)
    return { store, cluster, close: () => pool.end() }
  } catch (error) {
    await pool.end()
    throw error
  }
}

async function joinCluster(pool: Pool, redisUrl: string | null, log: Log): Promise<ClusterOptions> {
  const notices = await openPostgresNoticeStore(pool)
  const onError = (error: Error) => log.warn('line to other nodes lost', { cause: error.message })
  const fanout = redisUrl === null ? NO_FANOUT : createRedisFanout({ url: redisUrl, onError })
  return { nodeId: newId(), fanout, notices }
}

/** Nobody answers; nobody is known under that name; the password is wrong; there is no such database. */
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  '28P01',
  '28000',
  '3D000',
])

function isUnreachable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && UNREACHABLE.has(String(error.code))
}
