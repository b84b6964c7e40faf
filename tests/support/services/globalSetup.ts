import { startPostgres } from './postgres.ts'
import { startRedis } from './redis.ts'
import { DATABASE_URL_VARIABLE, REDIS_URL_VARIABLE } from './testServices.ts'

/**
 * Starts what the tests of this run need, once, before the first worker; workers find the addresses in their environment.
 * An address that is there already is used as it is: a second project of the same run, or services of the tester's own.
 */
export async function setup(): Promise<() => Promise<void>> {
  const stops = await Promise.all([
    start(DATABASE_URL_VARIABLE, startPostgres),
    start(REDIS_URL_VARIABLE, startRedis),
  ])
  return async () => {
    await Promise.all(stops.map((stop) => stop()))
  }
}

async function start(variable: string, begin: () => Promise<{ url: string; stop(): Promise<void> }>) {
  if (process.env[variable]) return async () => {}
  const service = await begin()
  process.env[variable] = service.url
  return async () => {
    delete process.env[variable]
    await service.stop()
  }
}
