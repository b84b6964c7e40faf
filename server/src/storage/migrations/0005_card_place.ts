import type { Migration } from 'kysely/migration'

/** Where a card lies on the map, whose voice it is when somebody else wrote it down, and why it is kept from the table. */
export const cardPlace: Migration = {
  async up(db) {
    await db.schema.alterTable('card').addColumn('place', 'text').execute()
    await db.schema.alterTable('card').addColumn('side', 'text').execute()
    await db.schema.alterTable('card').addColumn('hiddenReason', 'text').execute()
  },
}
