import { hashBallots } from '@wijktafel/shared/decisions/bookChain'
import type { DecisionId, ProjectId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { bookFiles } from '../export/bookFiles.ts'
import { readBook } from '../storage/decisionBook.ts'
import { readDecision } from '../storage/readDecision.ts'
import { requireProject } from './access.ts'
import type { Actor } from './actor.ts'

/** The book with, beside each hash of ballots, the hash of those ballots as they are now. */
export async function readDecisionBook(deps: Deps, actor: Actor, projectId: ProjectId) {
  const { name } = await requireBook(deps, actor, projectId)
  const entries = await readBook(deps.db, projectId)
  return {
    project: name,
    entries: await Promise.all(
      entries.map(async (entry) => ({
        ...entry,
        ballotsNow: entry.ballotsHash === null ? null : await hashBallotsNow(deps, entry.decisionId),
      })),
    ),
  }
}

/** Null where the decision is gone: nobody can count again. */
async function hashBallotsNow({ db }: Deps, id: DecisionId): Promise<string | null> {
  const known = await db.selectFrom('decision').select('id').where('id', '=', id).executeTakeFirst()
  return known ? hashBallots((await readDecision(db, id)).ballots ?? []) : null
}

/** The files of it, for who may read it. */
export async function exportDecisionBook(deps: Deps, actor: Actor, projectId: ProjectId) {
  const { csv, json } = await bookFiles(deps.db, await requireBook(deps, actor, projectId))
  return { csv: csv.bytes, json: json.bytes }
}

async function requireBook(deps: Deps, actor: Actor, projectId: ProjectId) {
  await requireProject(deps, actor, { projectId, capability: 'project.read' })
  return deps.db
    .selectFrom('project')
    .select(['id', 'name'])
    .where('id', '=', projectId)
    .executeTakeFirstOrThrow()
}
