import type { ProjectId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { requireProject } from './access.ts'
import type { Actor } from './actor.ts'

/** A team asks its coach. One thing at a time: the same again says it anew, and since when stays as it was. */
export async function askHelp(
  deps: Deps,
  actor: Actor,
  { projectId, text }: { projectId: ProjectId; text: string },
): Promise<void> {
  await requireProject(deps, actor, { projectId, capability: 'help.ask' })
  await deps.db
    .updateTable('project')
    .set((eb) => ({ helpText: text, helpAt: eb.fn.coalesce('helpAt', eb.val(deps.now())) }))
    .where('id', '=', projectId)
    .execute()
}

/** The help came, or is no longer needed. Nothing of it is kept. */
export async function endHelp(deps: Deps, actor: Actor, projectId: ProjectId): Promise<void> {
  await requireProject(deps, actor, { projectId, capability: 'help.answer' })
  await deps.db
    .updateTable('project')
    .set({ helpText: null, helpAt: null })
    .where('id', '=', projectId)
    .execute()
}
