import type { ActivityPlan } from '@wijktafel/shared/api/session'
import type { ActivityId, PictureId, SessionId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import type { CardShows } from '@wijktafel/shared/stage'
import type { Kysely, Transaction } from 'kysely'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { listActivities } from '../storage/listActivities.ts'
import type { ActivityRow, Database } from '../storage/schema.ts'
import { requireSession } from './access.ts'
import type { Actor } from './actor.ts'
import { findTemplate } from './findTemplate.ts'
import { newActivity } from './newActivity.ts'
import { refreshStage } from './refreshStage.ts'

async function requireActivity(deps: Deps, actor: Actor, activityId: ActivityId): Promise<ActivityRow> {
  const activity = await deps.db
    .selectFrom('activity')
    .selectAll()
    .where('id', '=', activityId)
    .executeTakeFirst()
  if (!activity) throw new Refusal('notFound')
  const { session } = await requireSession(deps, actor, {
    sessionId: activity.sessionId,
    capability: 'session.prepare',
  })
  if (session.state === 'closed') throw new Refusal('sessionClosed')
  return activity
}

/** Puts the steps in this order, numbered from 0. */
async function renumber(db: Kysely<Database>, order: readonly ActivityRow[]): Promise<void> {
  for (const [position, activity] of order.entries()) {
    if (activity.position !== position) {
      await db.updateTable('activity').set({ position }).where('id', '=', activity.id).execute()
    }
  }
}

/** The same id again is the same step, also when it was taken out since. Elsewhere it is someone else's. */
async function isKnown(db: Kysely<Database>, input: { id: ActivityId; sessionId: SessionId }) {
  const known = await db
    .selectFrom('activity')
    .select('sessionId')
    .where('id', '=', input.id)
    .executeTakeFirst()
  if (known && known.sessionId !== input.sessionId) throw new Refusal('badRequest', 'id')
  return known !== undefined
}

export async function addActivity(
  deps: Deps,
  actor: Actor,
  input: { sessionId: SessionId; id: ActivityId; templateId: string; position?: number | undefined },
): Promise<void> {
  const { session } = await requireSession(deps, actor, {
    sessionId: input.sessionId,
    capability: 'session.prepare',
  })
  if (session.state === 'closed') throw new Refusal('sessionClosed')
  const { projectId } = session
  const template = await findTemplate(deps.db, { projectId, templateId: input.templateId })
  if (!template) throw new Refusal('badRequest', 'templateId')
  await inTransaction(deps.db, input.sessionId, async (trx) => {
    const steps = await listActivities(trx, input.sessionId)
    if (await isKnown(trx, input)) return
    if (steps.length >= LIMITS.ACTIVITIES_PER_SESSION) throw new Refusal('badRequest', 'position')
    const position = Math.min(input.position ?? steps.length, steps.length)
    const activity = newActivity({ sessionId: input.sessionId, template, position, id: input.id })
    await trx.insertInto('activity').values(activity).execute()
    await renumber(trx, steps.toSpliced(position, 0, activity))
  })
  await refreshStage(deps, input.sessionId)
}

export interface ActivityChange {
  title?: string | undefined
  question?: string | null | undefined
  minutes?: number | undefined
  picture?: PictureId | undefined
  silent?: boolean | undefined
  shows?: CardShows | undefined
  plan?: ActivityPlan | undefined
  position?: number | undefined
}

/**
 * Changes a step. Once it began, people count on it: then `silent` and `shows` stay as they are, and are ignored here.
 */
export async function changeActivity(
  deps: Deps,
  actor: Actor,
  input: { activityId: ActivityId; change: ActivityChange },
): Promise<SessionId> {
  const activity = await requireActivity(deps, actor, input.activityId)
  const { silent, shows, position, ...fields } = input.change
  await inTransaction(deps.db, activity.sessionId, async (trx) => {
    const change = {
      ...fields,
      ...((await isPlanned(trx, activity.id)) && {
        ...(silent !== undefined && { silent: silent ? (1 as const) : (0 as const) }),
        ...(shows !== undefined && { shows }),
      }),
    }
    if (Object.keys(change).length > 0) {
      await trx.updateTable('activity').set(change).where('id', '=', activity.id).execute()
    }
    if (position === undefined) return
    const others = (await listActivities(trx, activity.sessionId)).filter((step) => step.id !== activity.id)
    await renumber(trx, others.toSpliced(Math.min(position, others.length), 0, { ...activity, position: -1 }))
  })
  await refreshStage(deps, activity.sessionId)
  return activity.sessionId
}

async function isPlanned(trx: Transaction<Database>, id: ActivityId): Promise<boolean> {
  const activity = await trx.selectFrom('activity').select('state').where('id', '=', id).executeTakeFirst()
  return activity?.state === 'planned'
}

/** Takes a step out, or puts it back where it was. The step on the screen stays. */
export async function setActivityRemoved(
  deps: Deps,
  actor: Actor,
  input: { activityId: ActivityId; removed: boolean },
): Promise<SessionId> {
  const activity = await requireActivity(deps, actor, input.activityId)
  const { numUpdatedRows } = await deps.db
    .updateTable('activity')
    .set({ removedAt: input.removed ? deps.now() : null })
    .where('id', '=', activity.id)
    .$if(input.removed, (update) => update.where('state', '!=', 'active'))
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) throw new Refusal('notAllowed')
  await refreshStage(deps, activity.sessionId)
  return activity.sessionId
}
