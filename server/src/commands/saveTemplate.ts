import type { OwnTemplate } from '@wijktafel/shared/api/template'
import { LIMITS } from '@wijktafel/shared/limits'
import type { Template } from '@wijktafel/shared/method/template'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { toJson } from '../storage/json.ts'
import { requireProject } from './access.ts'
import type { Actor } from './actor.ts'
import { presentOwnTemplate, type TemplateAddress } from './ownTemplates.ts'

/** Keeps a template for the project. The same id again changes it, and brings it back when it was taken away. */
export async function saveTemplate(
  deps: Deps,
  actor: Actor,
  input: TemplateAddress & { template: Template },
): Promise<OwnTemplate> {
  const { projectId, templateId: id } = input
  await requireProject(deps, actor, { projectId, capability: 'session.prepare' })
  const template = toJson(input.template)
  if (Buffer.byteLength(template) > LIMITS.TEMPLATE_FILE_BYTES) throw new Refusal('tooLarge')
  const changedAt = deps.now()
  await inTransaction(deps.db, projectId, async (trx) => {
    const known = await trx
      .selectFrom('ownTemplate')
      .select('projectId')
      .where('id', '=', id)
      .executeTakeFirst()
    if (known && known.projectId !== projectId) throw new Refusal('badRequest', 'id')
    if (known) {
      const change = { template, changedAt, removedAt: null }
      await trx.updateTable('ownTemplate').set(change).where('id', '=', id).execute()
      return
    }
    const { count } = await trx
      .selectFrom('ownTemplate')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('projectId', '=', projectId)
      .where('removedAt', 'is', null)
      .executeTakeFirstOrThrow()
    if (Number(count) >= LIMITS.OWN_TEMPLATES_PER_PROJECT) throw new Refusal('tooManyTemplates')
    const row = { id, projectId, template, createdAt: changedAt, changedAt, removedAt: null }
    await trx.insertInto('ownTemplate').values(row).execute()
  })
  return presentOwnTemplate({ id, template, changedAt })
}
