import type { ProjectId } from '@wijktafel/shared/ids'
import { encodeAgendaFile, type OwnAgenda } from '@wijktafel/shared/method/ownAgenda'
import { plainName } from '@wijktafel/shared/method/templateFile'
import type { Kysely } from 'kysely'
import { fromJson } from '../storage/json.ts'
import type { Database } from '../storage/schema.ts'
import { textEntry } from './textEntry.ts'
import type { ZipEntry } from './zipStream.ts'

/** The agendas that the project keeps, each as the file that another host reads. Two of one name are told apart by a number. */
export async function agendaFiles(db: Kysely<Database>, projectId: ProjectId): Promise<ZipEntry[]> {
  const rows = await db
    .selectFrom('ownAgenda')
    .select('agenda')
    .where('projectId', '=', projectId)
    .where('removedAt', 'is', null)
    .orderBy('changedAt')
    .orderBy('id')
    .execute()
  return rows.map((row, index) => {
    const agenda = fromJson<OwnAgenda>(row.agenda)
    return textEntry(`agendas/${index + 1}-${plainName(agenda.title)}.json`, encodeAgendaFile(agenda))
  })
}
