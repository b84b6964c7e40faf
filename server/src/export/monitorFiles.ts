import type { ProjectId } from '@wijktafel/shared/ids'
import type { Kysely } from 'kysely'
import { listIndicators, listMeasurements, listReflections } from '../storage/monitor.ts'
import type { Database } from '../storage/schema.ts'
import { jsonEntry } from './textEntry.ts'
import type { ZipEntry } from './zipStream.ts'

/** What the team measured, and its looks back. */
export async function monitorFile(db: Kysely<Database>, projectId: ProjectId): Promise<ZipEntry> {
  return jsonEntry('monitor.json', {
    indicators: await listIndicators(db, projectId),
    measurements: await listMeasurements(db, projectId),
    reflections: await listReflections(db, projectId),
  })
}
