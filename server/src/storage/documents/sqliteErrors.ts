/** SQLite's primary result codes that somebody acts upon. */
const NAMES = {
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
} as const

export type SqliteErrorName = (typeof NAMES)[keyof typeof NAMES]

/** What went wrong, by SQLite's own name; null for every other error. */
export function sqliteErrorName(error: unknown): SqliteErrorName | null {
  if (!(error instanceof Error) || !('errcode' in error)) return null
  // The primary code is in the lowest eight bits.
  const primary = Number(error.errcode) & 0xff
  return NAMES[primary as keyof typeof NAMES] ?? null
}
