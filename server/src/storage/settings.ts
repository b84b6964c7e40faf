import type { Kysely } from 'kysely'
import type { Database } from './schema.ts'

/** Facts about this host that are neither a project's nor in the environment. */
export type SettingKey = 'hostUserId' | 'joinAddress' | 'authSecret' | 'questionSecret'

export async function readSetting(db: Kysely<Database>, key: SettingKey): Promise<string | null> {
  const row = await db.selectFrom('setting').select('value').where('key', '=', key).executeTakeFirst()
  return row?.value ?? null
}

/** The value that is there, else what `make` gives, kept from then on. Nodes that start at once all get the same. */
export async function keepSetting(
  db: Kysely<Database>,
  key: SettingKey,
  make: () => string,
): Promise<string> {
  const known = await readSetting(db, key)
  if (known !== null) return known
  await db
    .insertInto('setting')
    .values({ key, value: make() })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
  return keepSetting(db, key, make)
}

export async function writeSetting(
  db: Kysely<Database>,
  key: SettingKey,
  value: string | null,
): Promise<void> {
  if (value === null) {
    await db.deleteFrom('setting').where('key', '=', key).execute()
    return
  }
  await db
    .insertInto('setting')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
}
