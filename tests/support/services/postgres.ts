import { execFile, execFileSync } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { retryStart, type Service, startService } from './childService.ts'
import { findFreePort } from './freePort.ts'
import { findPostgresFolder, MissingProgramError } from './programs.ts'

export interface PostgresOptions {
  /** Waits for the disk at each commit, as in real life. Off by default: tests throw the data away. */
  fsync?: boolean
  /** Settings as in postgresql.conf. */
  settings?: Readonly<Record<string, string>>
}

const SUPERUSER = 'wijktafel'
const run = promisify(execFile)

/**
 * A PostgreSQL cluster of its own, on a free port of 127.0.0.1, that ends with this process or with `stop`.
 * Its `url` is a superuser's, on the database `postgres`. Texts sort as people sort them, as on most installations:
 * code that counts on the order of bytes must say so.
 */
export async function startPostgres({
  fsync = false,
  settings = {},
}: PostgresOptions = {}): Promise<Service> {
  const programs = findPostgresFolder()
  if (programs === null) throw new MissingProgramError('PostgreSQL', 'postgresql')
  return retryStart(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wijktafel-postgres-'))
    const owner = giveAway(folder)
    const data = join(folder, 'data')
    try {
      await createCluster(join(programs, 'initdb'), data, owner)
    } catch (error) {
      rmSync(folder, { recursive: true, force: true })
      throw error
    }
    const port = await findFreePort()
    const all = { ...serverSettings(fsync), ...settings, port: String(port), unix_socket_directories: folder }
    const stop = await startService({
      program: join(programs, 'postgres'),
      args: ['-D', data, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      spawn: owner,
      ready: /ready to accept connections/,
      endSignal: 'SIGINT',
      folder,
    })
    return { url: `postgresql://${SUPERUSER}@127.0.0.1:${port}/postgres`, stop }
  })
}

type Owner = { uid?: number; gid?: number; cwd: string; env: NodeJS.ProcessEnv }

/** PostgreSQL refuses to run as root: then the user that its package made owns the folder. */
function giveAway(folder: string): Owner {
  const env = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' }
  if (process.getuid?.() !== 0) return { cwd: folder, env }
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  const [uid, gid] = [idOf('-u'), idOf('-g')]
  chownSync(folder, uid, gid)
  return { uid, gid, cwd: folder, env }
}

async function createCluster(initdb: string, data: string, owner: Owner): Promise<void> {
  const access = ['--auth=trust', `--username=${SUPERUSER}`, '--encoding=UTF8']
  const language = ['--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=nl-NL']
  await run(initdb, ['-D', data, '--no-sync', ...access, ...language], owner)
}

function serverSettings(fsync: boolean): Record<string, string> {
  const wait = fsync ? 'on' : 'off'
  return {
    listen_addresses: '127.0.0.1',
    max_connections: '200',
    fsync: wait,
    synchronous_commit: wait,
    full_page_writes: wait,
    shared_buffers: '64MB',
    // What is cleared away, and when, is for the test to see.
    autovacuum: 'off',
  }
}
