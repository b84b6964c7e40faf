import type { Indicator, Measurement, Monitor, Reflection } from '@wijktafel/shared/api/monitor'
import type { ProjectId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { can } from '@wijktafel/shared/roles'
import type { Transaction } from 'kysely'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { toJson } from '../storage/json.ts'
import { listIndicators, listMeasurements, listReflections } from '../storage/monitor.ts'
import type { Database } from '../storage/schema.ts'
import { requireProject } from './access.ts'
import type { Actor } from './actor.ts'

/** What a team measures, and what it learned from looking back. */
export async function readMonitor(deps: Deps, actor: Actor, projectId: ProjectId): Promise<Monitor> {
  const { role } = await requireProject(deps, actor, { projectId, capability: 'project.read' })
  const { db } = deps
  const { name, theme } = await db
    .selectFrom('project')
    .select(['name', 'theme'])
    .where('id', '=', projectId)
    .executeTakeFirstOrThrow()
  return {
    ...{ project: name, theme, mayEdit: can(role, 'monitor.edit') },
    indicators: await listIndicators(db, projectId),
    measurements: await listMeasurements(db, projectId),
    reflections: await listReflections(db, projectId),
  }
}

interface Put<Thing> {
  projectId: ProjectId
  thing: Thing
  removed: boolean
}

export function putIndicator(deps: Deps, actor: Actor, input: Put<Indicator>): Promise<void> {
  const { id, ...fields } = input.thing
  return put(deps, actor, { ...input, table: 'indicator', id, fields, most: LIMITS.INDICATORS_PER_PROJECT })
}

export function putMeasurement(deps: Deps, actor: Actor, input: Put<Measurement>): Promise<void> {
  const { id, values, ...rest } = input.thing
  const fields = { ...rest, measured: toJson(values) }
  return put(deps, actor, {
    ...input,
    table: 'measurement',
    id,
    fields,
    most: LIMITS.MEASUREMENTS_PER_PROJECT,
  })
}

export function putReflection(deps: Deps, actor: Actor, input: Put<Reflection>): Promise<void> {
  const { id, ...fields } = input.thing
  return put(deps, actor, { ...input, table: 'reflection', id, fields, most: LIMITS.REFLECTIONS_PER_PROJECT })
}

interface Row {
  projectId: ProjectId
  table: 'indicator' | 'measurement' | 'reflection'
  id: string
  fields: Readonly<Record<string, string>>
  removed: boolean
  most: number
}

/** The same id again changes it; taken away it is kept, so that it can be put back. */
async function put(
  deps: Deps,
  actor: Actor,
  { projectId, table, id, fields, removed, most }: Row,
): Promise<void> {
  await requireProject(deps, actor, { projectId, capability: 'monitor.edit' })
  const row = { ...fields, removedAt: removed ? deps.now() : null }
  await inTransaction(deps.db, projectId, async (trx) => {
    const known = await find(trx, { table, id })
    if (known && known.projectId !== projectId) throw new Refusal('badRequest', 'id')
    const isComing = !removed && (!known || known.removedAt !== null)
    if (isComing && (await count(trx, { table, projectId })) >= most) throw new Refusal('monitorFull')
    if (known) {
      await trx
        .updateTable(table)
        .set(row)
        .where('id', '=', id as never)
        .execute()
      return
    }
    await trx
      .insertInto(table)
      .values({ ...row, id, projectId, createdAt: deps.now() } as never)
      .execute()
  })
}

async function find(trx: Transaction<Database>, { table, id }: Pick<Row, 'table' | 'id'>) {
  return trx
    .selectFrom(table)
    .select(['projectId', 'removedAt'])
    .where('id', '=', id as never)
    .executeTakeFirst()
}

async function count(trx: Transaction<Database>, { table, projectId }: Pick<Row, 'table' | 'projectId'>) {
  const { n } = await trx
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('projectId', '=', projectId)
    .where('removedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(n)
}
