import type { OwnTemplate } from '@wijktafel/shared/api/template'
import type { OwnTemplateId, ProjectId } from '@wijktafel/shared/ids'
import type { Template } from '@wijktafel/shared/method/template'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { fromJson } from '../storage/json.ts'
import type { OwnTemplateTable } from '../storage/schema.ts'
import { requireProject } from './access.ts'
import type { Actor } from './actor.ts'

export interface TemplateAddress {
  projectId: ProjectId
  templateId: OwnTemplateId
}

export function presentOwnTemplate(
  row: Pick<OwnTemplateTable, 'id' | 'template' | 'changedAt'>,
): OwnTemplate {
  return { id: row.id, template: fromJson<Template>(row.template), changedAt: row.changedAt }
}

export async function listTemplates(deps: Deps, actor: Actor, projectId: ProjectId): Promise<OwnTemplate[]> {
  await requireProject(deps, actor, { projectId, capability: 'project.read' })
  const rows = await deps.db
    .selectFrom('ownTemplate')
    .select(['id', 'template', 'changedAt'])
    .where('projectId', '=', projectId)
    .where('removedAt', 'is', null)
    .orderBy('changedAt', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(presentOwnTemplate)
}

/** Takes a template out of the choice, or puts it back. Steps that were made from it keep what they have. */
export async function setTemplateRemoved(
  deps: Deps,
  actor: Actor,
  input: TemplateAddress & { removed: boolean },
): Promise<OwnTemplate> {
  await requireProject(deps, actor, { projectId: input.projectId, capability: 'session.prepare' })
  const row = await deps.db
    .updateTable('ownTemplate')
    .set({ removedAt: input.removed ? deps.now() : null })
    .where('id', '=', input.templateId)
    .where('projectId', '=', input.projectId)
    .returning(['id', 'template', 'changedAt'])
    .executeTakeFirst()
  if (!row) throw new Refusal('notFound')
  return presentOwnTemplate(row)
}
