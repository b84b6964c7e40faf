import { newId } from '@wijktafel/shared/ids'
import type { Kysely } from 'kysely'
import type { Database } from '../storage/schema.ts'

/**
 * Which life of the data this is: a random id, made at the first start and made anew by each restore. A browser that kept a copy of
 * another generation must throw it away: merging it would bring back what the restore undid.
 */
const KEY = 'generation'

/** Makes it when there is none. Nodes that start at once agree on one. */
export async function readGeneration(db: Kysely<Database>): Promise<string> {
  await db
    .insertInto('setting')
    .values({ key: KEY, value: newId() })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
  const row = await db.selectFrom('setting').select('value').where('key', '=', KEY).executeTakeFirstOrThrow()
  return row.value
}

/** Called in the restored data, before anybody can reach it. */
export async function renewGeneration(db: Kysely<Database>): Promise<string> {
  const value = newId()
  await db
    .insertInto('setting')
    .values({ key: KEY, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
  return value
}
