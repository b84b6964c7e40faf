import { networkInterfaces } from 'node:os'
import type { JoinAddress } from '@wijktafel/shared/api/session'
import type { Kysely } from 'kysely'
import type { Env } from '../env.ts'
import type { Database } from './schema.ts'
import { readSetting } from './settings.ts'

const LOCAL_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]'])

/** The addresses under which others on the local network may reach this machine. */
export function localAddresses(port: number, interfaces = networkInterfaces()): string[] {
  return Object.values(interfaces)
    .flatMap((list) => list ?? [])
    .filter((entry) => entry.family === 'IPv4' && !entry.internal)
    .map((entry) => `http://${entry.address}:${port}`)
}

/**
 * Where phones go, with the code of a meeting: what the regisseur chose, else PUBLIC_URL, else this machine on the local network,
 * else localhost with a warning, for phones cannot reach that.
 */
export async function findJoinAddress(
  db: Kysely<Database>,
  env: Pick<Env, 'publicUrl' | 'port'>,
  code: string,
): Promise<JoinAddress> {
  return findPhoneAddress(db, env, `c=${code}`)
}

/** The same with other words after the question mark, such as the link of a question between meetings. */
export async function findPhoneAddress(
  db: Kysely<Database>,
  env: Pick<Env, 'publicUrl' | 'port'>,
  search: string,
): Promise<JoinAddress> {
  const candidates = [...(env.publicUrl ? [env.publicUrl] : []), ...localAddresses(env.port)]
  const chosen = await readSetting(db, 'joinAddress')
  const address = chosen ?? candidates[0] ?? `http://localhost:${env.port}`
  return {
    url: `${address}/m?${search}`,
    address,
    candidates: [...new Set([address, ...candidates])],
    warning: LOCAL_HOSTS.has(new URL(address).hostname) ? 'localhost' : 'none',
  }
}
