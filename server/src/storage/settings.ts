import type { Kysely } from 'kysely'
import type { Database } from './schema.ts'

/** Facts about this host that are neither a project's nor in the environment. */
export type SettingKey = 'hostUserId' | 'joinAddress' | 'authSecret'

export async function readSetting(db: Kysely<Database>, key: SettingKey): Promise<string | null> {
  const row = await db.selectFrom('setting').select('value').where('key', '=', key).executeTakeFirst()
  return row?.value ?? null
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
