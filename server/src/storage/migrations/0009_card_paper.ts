import type { Migration } from 'kysely/migration'

/** Which printed cards a card was read from, by their serials: each counts once in a step. Null for a card that was not on paper. */
export const cardPaper: Migration = {
  async up(db) {
    await db.schema.alterTable('card').addColumn('paper', 'text').execute()
  },
}
