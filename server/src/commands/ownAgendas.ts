import type { KeptAgenda } from '@wijktafel/shared/api/agenda'
import type { OwnAgendaId, ProjectId, SessionId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { type OwnAgenda, parseAgendaFile } from '@wijktafel/shared/method/ownAgenda'
import { pictureId } from '@wijktafel/shared/pictures/pictureId'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { fromJson, toJson } from '../storage/json.ts'
import { listActivities } from '../storage/listActivities.ts'
import type { OwnAgendaTable } from '../storage/schema.ts'
import { requireProject, requireSession } from './access.ts'
import type { Actor } from './actor.ts'
import { isKnownPicture, withKnownPictures } from './knownPicture.ts'
import { templateOfStep } from './stepTemplate.ts'

interface AgendaAddress {
  projectId: ProjectId
  agendaId: OwnAgendaId
}

const LIST = pictureId('1F4CB')

function present(row: Pick<OwnAgendaTable, 'id' | 'agenda' | 'changedAt'>): KeptAgenda {
  return { id: row.id, agenda: fromJson<OwnAgenda>(row.agenda), changedAt: row.changedAt }
}

export async function listAgendas(deps: Deps, actor: Actor, projectId: ProjectId): Promise<KeptAgenda[]> {
  await requireProject(deps, actor, { projectId, capability: 'project.read' })
  const rows = await deps.db
    .selectFrom('ownAgenda')
    .select(['id', 'agenda', 'changedAt'])
    .where('projectId', '=', projectId)
    .where('removedAt', 'is', null)
    .orderBy('changedAt', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(present)
}

/** Keeps the agenda of a meeting as it stands now. What was left out for lack of time is in it, as what may be left out. */
export async function keepAgenda(
  deps: Deps,
  actor: Actor,
  {
    sessionId,
    id,
    title,
    purpose,
  }: { sessionId: SessionId; id: OwnAgendaId; title: string; purpose: string },
): Promise<KeptAgenda> {
  const { session } = await requireSession(deps, actor, {
    ...{ sessionId, capability: 'session.prepare', kind: 'meeting' },
  })
  const steps = (await listActivities(deps.db, sessionId)).map((row) => ({
    template: templateOfStep(row),
    plan: row.plan === 'needed' ? ('needed' as const) : ('spare' as const),
    shows: row.shows,
  }))
  if (steps.length === 0) throw new Refusal('agendaEmpty')
  const picture = steps.find(({ template }) => template.phase === session.phase)?.template.picture ?? LIST
  const agenda: OwnAgenda = { title, purpose, phase: session.phase, picture, steps }
  return saveAgenda(deps, { projectId: session.projectId, agendaId: id, agenda })
}

/** Reads an agenda that somebody brought and keeps it. What cannot be read is refused by name and changes nothing. */
export async function importAgenda(
  deps: Deps,
  actor: Actor,
  { text, ...address }: AgendaAddress & { text: string },
): Promise<KeptAgenda> {
  await requireProject(deps, actor, { projectId: address.projectId, capability: 'session.prepare' })
  const result = parseAgendaFile(text)
  if (!result.ok) throw new Refusal(result.problem, result.field)
  const { agenda } = result
  const steps = agenda.steps.map((step) => ({ ...step, template: withKnownPictures(step.template).template }))
  const picture = isKnownPicture(agenda.picture) ? agenda.picture : LIST
  return saveAgenda(deps, { ...address, agenda: { ...agenda, picture, steps } })
}

async function saveAgenda(
  deps: Deps,
  { projectId, agendaId: id, agenda }: AgendaAddress & { agenda: OwnAgenda },
): Promise<KeptAgenda> {
  const row = { id, projectId, agenda: toJson(agenda), changedAt: deps.now(), removedAt: null }
  if (Buffer.byteLength(row.agenda) > LIMITS.AGENDA_FILE_BYTES) throw new Refusal('tooLarge')
  await inTransaction(deps.db, projectId, async (trx) => {
    const known = await trx
      .selectFrom('ownAgenda')
      .select('projectId')
      .where('id', '=', id)
      .executeTakeFirst()
    // The same id again is the same agenda: a bad line sent it twice.
    if (known?.projectId === projectId) return
    if (known) throw new Refusal('badRequest', 'id')
    const { count } = await trx
      .selectFrom('ownAgenda')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('projectId', '=', projectId)
      .where('removedAt', 'is', null)
      .executeTakeFirstOrThrow()
    if (Number(count) >= LIMITS.OWN_AGENDAS_PER_PROJECT) throw new Refusal('tooManyAgendas')
    await trx.insertInto('ownAgenda').values(row).execute()
  })
  return present(row)
}

/** Takes an agenda out of the choice, or puts it back. Meetings that were planned with it keep their steps. */
export async function setAgendaRemoved(
  deps: Deps,
  actor: Actor,
  { projectId, agendaId, removed }: AgendaAddress & { removed: boolean },
): Promise<void> {
  await requireProject(deps, actor, { projectId, capability: 'session.prepare' })
  const { numUpdatedRows } = await deps.db
    .updateTable('ownAgenda')
    .set({ removedAt: removed ? deps.now() : null })
    .where('id', '=', agendaId)
    .where('projectId', '=', projectId)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) throw new Refusal('notFound')
}

/** For planning with it. Null: not of this project, or taken away. */
export async function findAgenda(
  { db }: Pick<Deps, 'db'>,
  { projectId, agendaId }: AgendaAddress,
): Promise<OwnAgenda | null> {
  const row = await db
    .selectFrom('ownAgenda')
    .select('agenda')
    .where('id', '=', agendaId)
    .where('projectId', '=', projectId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  return row ? fromJson<OwnAgenda>(row.agenda) : null
}
