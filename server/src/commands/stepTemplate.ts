import type { ActivityId, SessionId } from '@wijktafel/shared/ids'
import type { Template } from '@wijktafel/shared/method/template'
import { snapshotOf, type TemplateSnapshot } from '@wijktafel/shared/method/templateSnapshot'
import { templateById } from '@wijktafel/shared/method/templates'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { fromJson, toJson } from '../storage/json.ts'
import type { ActivityRow } from '../storage/schema.ts'
import { requireSession } from './access.ts'
import type { Actor } from './actor.ts'
import { refreshStage } from './refreshStage.ts'

/** The template that a step goes by: the words of the agenda before those of the template. */
export async function readStepTemplate(deps: Deps, actor: Actor, activityId: ActivityId): Promise<Template> {
  return templateOfStep(await findStep(deps, actor, { activityId, capability: 'session.read' }))
}

/** Steps made before the guide was kept take it from the template that they name, if that is still there. */
export function templateOfStep(row: ActivityRow): Template {
  const { guide, ...snapshot } = fromJson<TemplateSnapshot>(row.template)
  const { title, question, picture, phase, minutes } = row
  const known = templateById(row.templateId)
  const words = guide ?? known ?? { purpose: '', steps: [], equality: [], outcome: '', groupSize: ANY_GROUP }
  const { purpose, steps, equality, outcome, groupSize } = words
  const id = known?.id ?? 'own'
  const silent = row.silent === 1
  return {
    ...{ id, title, question, picture, phase, minutes, silent },
    ...{ purpose, steps, equality, outcome, groupSize },
    ...snapshot,
  }
}

const ANY_GROUP = { min: 1, max: null }

/**
 * Changes the template of one step. Only before it begins: its board is laid out then, and people answer its question.
 * Afterwards: `stepStarted`.
 */
export async function changeStepTemplate(
  deps: Deps,
  actor: Actor,
  input: { activityId: ActivityId; template: Template },
): Promise<SessionId> {
  const step = await findStep(deps, actor, { ...input, capability: 'session.prepare' })
  const { title, question, picture, phase, minutes } = input.template
  const silent = input.template.silent ? 1 : 0
  const { numUpdatedRows } = await deps.db
    .updateTable('activity')
    .set({
      ...{ title, question, picture, phase, minutes, silent },
      template: toJson(snapshotOf(input.template)),
    })
    .where('id', '=', step.id)
    .where('state', '=', 'planned')
    .where('boardId', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) throw new Refusal('stepStarted')
  await refreshStage(deps, step.sessionId)
  return step.sessionId
}

async function findStep(
  deps: Deps,
  actor: Actor,
  options: { activityId: ActivityId; capability: 'session.read' | 'session.prepare' },
): Promise<ActivityRow> {
  const { activityId, capability } = options
  const step = await deps.db
    .selectFrom('activity')
    .selectAll()
    .where('id', '=', activityId)
    .executeTakeFirst()
  if (!step) throw new Refusal('notFound')
  const { session } = await requireSession(deps, actor, { sessionId: step.sessionId, capability })
  if (capability === 'session.prepare' && session.state === 'closed') throw new Refusal('sessionClosed')
  return step
}
