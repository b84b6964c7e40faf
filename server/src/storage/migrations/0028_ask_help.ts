import type { Migration } from 'kysely/migration'
import { withPortableTypes } from './portableTypes.ts'

/** A team asks its coach for help, in a few words, until that is answered or no longer needed. */
export const askHelp: Migration = {
  async up(plain) {
    const db = withPortableTypes(plain)
    await db.schema.alterTable('project').addColumn('helpText', 'text').execute()
    await db.schema.alterTable('project').addColumn('helpAt', 'integer').execute()
  },
}
