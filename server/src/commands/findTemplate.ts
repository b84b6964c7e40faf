import type { OwnTemplateId, ProjectId } from '@wijktafel/shared/ids'
import { OWN_TEMPLATE_PREFIX } from '@wijktafel/shared/method/ownTemplatePrefix'
import type { Template } from '@wijktafel/shared/method/template'
import { templateById } from '@wijktafel/shared/method/templates'
import type { Kysely } from 'kysely'
import { fromJson } from '../storage/json.ts'
import type { Database } from '../storage/schema.ts'

/** A template by the id that agendas use: one of ours, or `own:<id>` of this project. Undefined: there is none. */
export async function findTemplate(
  db: Kysely<Database>,
  { projectId, templateId }: { projectId: ProjectId; templateId: string },
): Promise<Template | undefined> {
  if (!templateId.startsWith(OWN_TEMPLATE_PREFIX)) return templateById(templateId)
  const id = templateId.slice(OWN_TEMPLATE_PREFIX.length) as OwnTemplateId
  const row = await db
    .selectFrom('ownTemplate')
    .select('template')
    .where('id', '=', id)
    .where('projectId', '=', projectId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  return row && { ...fromJson<Template>(row.template), id: templateId }
}
