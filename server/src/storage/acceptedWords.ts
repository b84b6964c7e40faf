import type { ProjectId } from '@wijktafel/shared/ids'
import type { Kysely } from 'kysely'
import type { Database } from './schema.ts'

/** Words that are clear enough in a project, by alphabet. */
export async function readAcceptedWords(db: Kysely<Database>, projectId: ProjectId): Promise<string[]> {
  const rows = await db.selectFrom('acceptedWord').select('word').where('projectId', '=', projectId).execute()
  return rows.map(({ word }) => word).toSorted((a, b) => a.localeCompare(b, 'nl'))
}
