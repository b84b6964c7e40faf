import type { ProjectId } from '@wijktafel/shared/ids'
import type { Template } from '@wijktafel/shared/method/template'
import { encodeTemplateFile } from '@wijktafel/shared/method/templateFile'
import type { Kysely } from 'kysely'
import { fromJson } from '../storage/json.ts'
import type { Database } from '../storage/schema.ts'
import { textEntry } from './textEntry.ts'
import type { ZipEntry } from './zipStream.ts'

/** A project's own templates, each as the file that another project can take in. */
export async function templateFiles(db: Kysely<Database>, projectId: ProjectId): Promise<ZipEntry[]> {
  const rows = await db
    .selectFrom('ownTemplate')
    .select('template')
    .where('projectId', '=', projectId)
    .where('removedAt', 'is', null)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
  return rows.map(({ template }, index) =>
    textEntry(`templates/${index + 1}.json`, encodeTemplateFile(fromJson<Template>(template))),
  )
}
