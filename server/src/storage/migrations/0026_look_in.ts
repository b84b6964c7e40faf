import type { Migration } from 'kysely/migration'
import { withPortableTypes } from './portableTypes.ts'

/** A coach looks in on a meeting only where whoever leads said yes. */
export const lookIn: Migration = {
  async up(plain) {
    const db = withPortableTypes(plain)
    await db.schema
      .alterTable('session')
      .addColumn('lookIn', 'text', (c) => c.notNull().defaultTo('no'))
      .execute()
    await db.schema.alterTable('session').addColumn('lookInBy', 'text').execute()
  },
}
