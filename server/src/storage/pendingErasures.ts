import type { DocumentName } from '@wijktafel/shared/documentName'
import { type CardId, newId } from '@wijktafel/shared/ids'
import type { Kysely } from 'kysely'
import { fromJson, toJson } from './json.ts'
import type { Database } from './schema.ts'

/**
 * Live documents whose rows are gone but that are still to be erased. Written in the transaction that deletes the rows:
 * a crash in between leaves nothing behind that nobody knows of.
 */
const PREFIX = 'erase:'

export async function planErasure(trx: Kysely<Database>, names: readonly DocumentName[]): Promise<void> {
  if (names.length === 0) return
  await trx
    .insertInto('setting')
    .values({ key: PREFIX + newId(), value: toJson(names) })
    .execute()
}

export async function listErasures(db: Kysely<Database>): Promise<{ key: string; names: DocumentName[] }[]> {
  const rows = await db.selectFrom('setting').selectAll().where('key', 'like', `${PREFIX}%`).execute()
  return rows.map(({ key, value }) => ({ key, names: fromJson<DocumentName[]>(value) }))
}

export async function endErasure(db: Kysely<Database>, key: string): Promise<void> {
  await db.deleteFrom('setting').where('key', '=', key).execute()
}

/** Cards that are taken back for good: gone once they left board, moments and report. */
const CARD_PREFIX = 'eraseCard:'

export async function planCardErasure(trx: Kysely<Database>, cardId: CardId): Promise<void> {
  await trx
    .insertInto('setting')
    .values({ key: CARD_PREFIX + cardId, value: '' })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
}

export async function listCardErasures(db: Kysely<Database>): Promise<{ key: string; cardId: CardId }[]> {
  const rows = await db.selectFrom('setting').select('key').where('key', 'like', `${CARD_PREFIX}%`).execute()
  return rows.map(({ key }) => ({ key, cardId: key.slice(CARD_PREFIX.length) as CardId }))
}
