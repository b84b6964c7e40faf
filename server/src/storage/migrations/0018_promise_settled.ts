import type { Migration } from 'kysely/migration'
import { withPortableTypes } from './portableTypes.ts'

/** When it was said what became of a promise: the next meeting begins with it. Nobody knows that of earlier ones. */
export const promiseSettled: Migration = {
  async up(plain) {
    await withPortableTypes(plain).schema.alterTable('promise').addColumn('settledAt', 'integer').execute()
  },
}
