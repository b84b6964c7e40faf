import type { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { initial } from './migrations/0001_initial.ts'
import type { Database } from './schema.ts'

const MIGRATIONS = { '0001_initial': initial }

/** Runs what is missing, in order, each once. Throws if a step fails; steps before it stay. */
export async function migrate(db: Kysely<Database>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}
