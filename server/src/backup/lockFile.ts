import { DatabaseSync } from 'node:sqlite'

const SQLITE_BUSY = 5

export interface FileLock {
  release(): void
}

/**
 * A lock between processes, held through SQLite's own lock on a small file: the operating system frees it with the process,
 * however that ends, so a stale one never blocks. Null when somebody holds it. Keep what it returns: the lock goes with it.
 * `shared` locks go together; `exclusive` is alone.
 */
export function tryLockFile(path: string, mode: 'shared' | 'exclusive'): FileLock | null {
  const database = new DatabaseSync(path, { timeout: 0 })
  try {
    if (mode === 'exclusive') database.exec('BEGIN EXCLUSIVE')
    else {
      database.exec('BEGIN')
      // Reading is what takes the shared lock.
      database.prepare('SELECT count(*) FROM sqlite_schema').get()
    }
  } catch (error) {
    database.close()
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) return null
    throw error
  }
  return { release: () => database.close() }
}
