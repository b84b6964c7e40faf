import type { Indicator, Measurement, Reflection } from '@wijktafel/shared/api/monitor'
import type { ProjectId } from '@wijktafel/shared/ids'
import type { Kysely } from 'kysely'
import { fromJson } from './json.ts'
import type { Database } from './schema.ts'

/** What a team measures now, in the order in which it was chosen. */
export function listIndicators(db: Kysely<Database>, projectId: ProjectId): Promise<Indicator[]> {
  return db
    .selectFrom('indicator')
    .select(['id', 'name', 'unit'])
    .where('projectId', '=', projectId)
    .where('removedAt', 'is', null)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
}

/** By day, oldest first. */
export async function listMeasurements(db: Kysely<Database>, projectId: ProjectId): Promise<Measurement[]> {
  const rows = await db
    .selectFrom('measurement')
    .select(['id', 'day', 'measured', 'note'])
    .where('projectId', '=', projectId)
    .where('removedAt', 'is', null)
    .orderBy('day')
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
  return rows.map(({ id, day, measured, note }) => ({ id, day, note, values: fromJson(measured) }))
}

/** By day, newest first. */
export function listReflections(db: Kysely<Database>, projectId: ProjectId): Promise<Reflection[]> {
  return db
    .selectFrom('reflection')
    .select(['id', 'day', 'right', 'things', 'eachother', 'next'])
    .where('projectId', '=', projectId)
    .where('removedAt', 'is', null)
    .orderBy('day', 'desc')
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .execute()
}
