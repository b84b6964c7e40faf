import type { Migration } from 'kysely/migration'
import { withPortableTypes } from './portableTypes.ts'

/** Where people call each other who are not in the room: in a tool of their own. */
export const videoLink: Migration = {
  async up(plain) {
    await withPortableTypes(plain).schema.alterTable('session').addColumn('videoUrl', 'text').execute()
  },
}
