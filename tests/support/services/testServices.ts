export const DATABASE_URL_VARIABLE = 'WIJKTAFEL_TEST_DATABASE_URL'
export const REDIS_URL_VARIABLE = 'WIJKTAFEL_TEST_REDIS_URL'

/** A superuser's address of the PostgreSQL cluster of this run. Throws outside a run that started one. */
export function testDatabaseUrl(): string {
  return addressOf(DATABASE_URL_VARIABLE)
}

/** The Redis (or Valkey) of this run, shared by all its tests: use channels and keys of your own. */
export function testRedisUrl(): string {
  return addressOf(REDIS_URL_VARIABLE)
}

function addressOf(variable: string): string {
  const url = process.env[variable]
  if (!url) throw new Error(`${variable} is not set: run through vitest, or start the service and set it`)
  return url
}
