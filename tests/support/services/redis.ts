import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { retryStart, type Service, startService } from './childService.ts'
import { findFreePort } from './freePort.ts'
import { findRedisProgram, MissingProgramError } from './programs.ts'

/** A Redis (or Valkey) server that keeps nothing, on a free port of 127.0.0.1; it ends with this process or with `stop`. */
export async function startRedis(): Promise<Service> {
  const program = findRedisProgram()
  if (program === null) throw new MissingProgramError('Redis (of Valkey)', 'redis-server')
  return retryStart(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wijktafel-redis-'))
    const port = await findFreePort()
    const stop = await startService({
      program,
      args: [
        ...['--port', String(port), '--bind', '127.0.0.1', '--dir', folder],
        ...['--save', '', '--appendonly', 'no', '--daemonize', 'no'],
      ],
      ready: /Ready to accept connections/i,
      endSignal: 'SIGTERM',
      folder,
    })
    return { url: `redis://127.0.0.1:${port}`, stop }
  })
}
