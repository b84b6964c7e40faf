import type { Migration } from 'kysely/migration'
import { withPortableTypes } from './portableTypes.ts'

/** A step may be one that can be left out when time runs out, or one that was. */
export const activityPlan: Migration = {
  async up(plain) {
    await withPortableTypes(plain)
      .schema.alterTable('activity')
      .addColumn('plan', 'text', (c) => c.notNull().defaultTo('needed'))
      .execute()
  },
}
