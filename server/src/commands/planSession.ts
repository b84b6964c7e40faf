import type { OwnAgendaId, ProjectId, SessionId } from '@wijktafel/shared/ids'
import { agendaById } from '@wijktafel/shared/method/agendas'
import { OWN_AGENDA_PREFIX } from '@wijktafel/shared/method/ownAgenda'
import type { Phase } from '@wijktafel/shared/method/phase'
import type { Template } from '@wijktafel/shared/method/template'
import { templateById } from '@wijktafel/shared/method/templates'
import { createJoinCode } from '@wijktafel/shared/pictures/joinCode'
import { createPictureCode, encodePictureCode } from '@wijktafel/shared/pictures/pictureCode'
import type { Kysely } from 'kysely'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import type { Database } from '../storage/schema.ts'
import { requireProject } from './access.ts'
import type { Actor } from './actor.ts'
import { newActivity } from './newActivity.ts'
import { findAgenda } from './ownAgendas.ts'

const CODE_TRIES = 200

export interface NewSession {
  id: SessionId
  projectId: ProjectId
  agendaId: string | null
  title: string
  place: string
  plannedAt: number | null
  phase?: Phase | undefined
}

/** Plans a meeting: agenda, join code and picture code. The same id twice is refused. */
export async function planSession(deps: Deps, actor: Actor, input: NewSession): Promise<void> {
  const { agendaId, ...fields } = input
  await requireProject(deps, actor, { projectId: input.projectId, capability: 'session.prepare' })
  const agenda = agendaId === null ? null : await findSteps(deps, { agendaId, projectId: input.projectId })
  if (agenda === undefined) throw new Refusal('badRequest', 'agendaId')
  await inTransaction(deps.db, input.projectId, async (trx) => {
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto('session')
      .values({
        ...fields,
        phase: input.phase ?? agenda?.phase ?? 'start',
        openedAt: null,
        closedAt: null,
        state: 'planned',
        ...(await freeCodes(trx)),
        currentActivityId: null,
        timer: null,
        following: 1,
        outcomeDecisionId: null,
        createdAt: deps.now(),
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows !== 1n) throw new Refusal('badRequest', 'id')
    const activities = (agenda?.steps ?? []).map(({ template, ...step }, position) =>
      newActivity({ sessionId: input.id, template, position, step }),
    )
    if (activities.length > 0) await trx.insertInto('activity').values(activities).execute()
  })
}

interface PlannedAgenda {
  phase: Phase
  steps: readonly (NonNullable<Parameters<typeof newActivity>[0]['step']> & { template: Template })[]
}

/** A ready-made agenda, or one that the project keeps. */
async function findSteps(
  deps: Deps,
  { agendaId, projectId }: { agendaId: string; projectId: ProjectId },
): Promise<PlannedAgenda | undefined> {
  if (agendaId.startsWith(OWN_AGENDA_PREFIX)) {
    const id = agendaId.slice(OWN_AGENDA_PREFIX.length) as OwnAgendaId
    return (await findAgenda(deps, { projectId, agendaId: id })) ?? undefined
  }
  const ready = agendaById(agendaId)
  if (!ready) return undefined
  const steps = ready.steps.flatMap((step) => {
    const template = templateById(step.templateId)
    return template ? [{ ...step, template }] : []
  })
  return { phase: ready.phase, steps }
}

/** Codes that no planned or open meeting has: closed meetings give theirs back. */
async function freeCodes(db: Kysely<Database>): Promise<{ code: string; pictureCode: string }> {
  const taken = await db
    .selectFrom('session')
    .select(['code', 'pictureCode'])
    .where('state', '!=', 'closed')
    .execute()
  const codes = new Set(taken.flatMap((row) => [row.code, row.pictureCode]))
  const free = (make: () => string | null) => {
    for (let attempt = 0; attempt < CODE_TRIES; attempt++) {
      const code = make()
      if (code && !codes.has(code)) return code
    }
    throw new Refusal('sessionFull')
  }
  return { code: free(createJoinCode), pictureCode: free(() => encodePictureCode(createPictureCode())) }
}
