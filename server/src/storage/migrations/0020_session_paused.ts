import type { Migration } from 'kysely/migration'
import { withPortableTypes } from './portableTypes.ts'

/** Whoever leads may ask everybody to look up: the screens wait meanwhile. */
export const sessionPaused: Migration = {
  async up(plain) {
    await withPortableTypes(plain)
      .schema.alterTable('session')
      .addColumn('paused', 'integer', (c) => c.notNull().defaultTo(0))
      .execute()
  },
}
