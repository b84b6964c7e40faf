/** Codes of PostgreSQL (SQLSTATE). */
const SERIALIZATION_FAILURE = '40001'
const DEADLOCK_DETECTED = '40P01'
const UNIQUE_VIOLATION = '23505'
/** Extended result codes of SQLite. */
const SQLITE_CONSTRAINT_PRIMARYKEY = 1555
const SQLITE_CONSTRAINT_UNIQUE = 2067

/** Two transactions got in each other's way and this one gave in: nothing of it is stored, and it may be done again. */
export function isConflict(error: unknown): boolean {
  const code = codeOf(error)
  return code === SERIALIZATION_FAILURE || code === DEADLOCK_DETECTED
}

/** There is a row with that key already. */
export function isUniqueViolation(error: unknown): boolean {
  if (codeOf(error) === UNIQUE_VIOLATION) return true
  const number = error instanceof Error && 'errcode' in error ? error.errcode : undefined
  return number === SQLITE_CONSTRAINT_PRIMARYKEY || number === SQLITE_CONSTRAINT_UNIQUE
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
