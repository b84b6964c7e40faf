import { resolve } from 'node:path'

/** The settings of a host, read from the environment once. */
export interface Env {
  port: number
  host: string
  dataFolder: string
  /** The address that people use, without a slash at the end; null: derive it from the machine. */
  publicUrl: string | null
  /** Behind a proxy that sets X-Forwarded-For: trust it for rate limits. */
  trustProxy: boolean
  /** PostgreSQL, for everything that SQLite would hold; null: files in the data folder. */
  databaseUrl: string | null
  /** Redis or Valkey, where several nodes share a database; null: a node alone. */
  redisUrl: string | null
  tldrawLicenseKey: string | null
  /** Whether phones keep what they need to open without network. Off: those that do stop at their next visit. */
  phoneOffline: boolean
  clientFolder: string
}

/** Throws `EnvError` with a sentence for the host when a setting cannot be used. */
export class EnvError extends Error {}

export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  return {
    port: readPort(source.PORT),
    host: source.HOST ?? '0.0.0.0',
    dataFolder: resolve(source.DATA_FOLDER ?? 'data'),
    publicUrl: readPublicUrl(source.PUBLIC_URL),
    trustProxy: source.TRUST_PROXY === '1',
    ...readServices(source),
    tldrawLicenseKey: source.TLDRAW_LICENSE_KEY ?? null,
    phoneOffline: source.PHONE_OFFLINE !== '0',
    clientFolder: resolve(import.meta.dirname, '../../client/dist'),
  }
}

function readPort(text = '3000'): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new EnvError(`PORT moet een getal zijn tussen 0 en 65535, niet "${text}".`)
}

function readPublicUrl(text: string | undefined): string | null {
  if (!text) return null
  if (URL.canParse(text) && /^https?:/.test(text)) return new URL(text).origin
  throw new EnvError(`PUBLIC_URL moet een adres zijn zoals https://wijktafel.voorbeeld.nl, niet "${text}".`)
}

function readServices(source: Record<string, string | undefined>): Pick<Env, 'databaseUrl' | 'redisUrl'> {
  const databaseUrl = readAddress('DATABASE_URL', source.DATABASE_URL, ['postgres:', 'postgresql:'])
  const redisUrl = readAddress('REDIS_URL', source.REDIS_URL, ['redis:', 'rediss:'])
  if (redisUrl && !databaseUrl) {
    throw new EnvError(
      'REDIS_URL hoort bij DATABASE_URL: meer servers delen één PostgreSQL. Zet DATABASE_URL erbij, of laat REDIS_URL weg.',
    )
  }
  return { databaseUrl, redisUrl }
}

function readAddress(name: string, text: string | undefined, protocols: readonly string[]): string | null {
  if (!text) return null
  if (URL.canParse(text) && protocols.includes(new URL(text).protocol)) return text
  // Not repeated: there may be a password in it.
  throw new EnvError(`${name} moet beginnen met ${protocols.join('// of ')}//.`)
}
