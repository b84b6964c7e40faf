import type { Kysely } from 'kysely'
import type { Auth } from './auth.ts'
import type { Env } from './env.ts'
import type { Log } from './log.ts'
import type { RateLimit } from './rateLimit.ts'
import type { RoomRegistry } from './rooms/roomRegistry.ts'
import type { Database } from './storage/schema.ts'
import type { Turns } from './turns.ts'

/** What commands work with. Made once by main.ts; tests make their own. */
export interface Deps {
  db: Kysely<Database>
  rooms: RoomRegistry
  /** Over all nodes that share `db`. */
  turns: Turns
  auth: Auth
  env: Env
  log: Log
  /** Wrong codes and links, an address. */
  guesses: RateLimit
  /** Seats taken by the link of a question, an address. */
  newcomers: RateLimit
  /** Signals to the regisseur, a person. */
  signals: RateLimit
  screens: RateLimit
  now: () => number
}
