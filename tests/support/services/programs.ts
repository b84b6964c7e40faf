import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A program that the tests need is not on this machine. The message says, in plain words, what to install. */
export class MissingProgramError extends Error {
  constructor(what: string, packageName: string) {
    super(
      `${what} staat niet op deze computer, en de tests hebben het nodig. Installeer het pakket "${packageName}" en probeer opnieuw.`,
    )
    this.name = 'MissingProgramError'
  }
}

const DEBIAN_POSTGRES = '/usr/lib/postgresql'
const REDIS_PROGRAMS = ['redis-server', 'valkey-server']

/** The folder with PostgreSQL's programs: the newest of Debian's, else where PATH has `initdb`. Null where it is missing. */
export function findPostgresFolder(): string | null {
  const debian = existsSync(DEBIAN_POSTGRES)
    ? readdirSync(DEBIAN_POSTGRES)
        .sort((one, other) => Number(other) - Number(one))
        .map((version) => join(DEBIAN_POSTGRES, version, 'bin'))
    : []
  return [...debian, ...searchPath()].find((folder) => existsSync(join(folder, 'initdb'))) ?? null
}

/** Redis, or Valkey, which speaks the same protocol. Null where both are missing. */
export function findRedisProgram(): string | null {
  const candidates = REDIS_PROGRAMS.flatMap((name) => searchPath().map((folder) => join(folder, name)))
  return candidates.find((path) => existsSync(path)) ?? null
}

function searchPath(): string[] {
  return [...(process.env.PATH ?? '').split(delimiter), '/usr/local/bin', '/usr/bin'].filter(Boolean)
}
