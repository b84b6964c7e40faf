import type { PictureId, ProjectId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { audit } from '../storage/audit.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { requireAccount } from './access.ts'
import type { Actor } from './actor.ts'
import { insertMember } from './joinProject.ts'

export interface NewProject {
  id: ProjectId
  name: string
  neighbourhood: string
  theme: string
  picture: PictureId
  retentionMonths: number | null
}

/** Starts a project; its maker becomes regisseur, on the side of the professionals until they say otherwise. */
export async function createProject(deps: Deps, actor: Actor, input: NewProject): Promise<void> {
  const account = requireAccount(actor)
  const createdAt = deps.now()
  await inTransaction(deps.db, input.id, async (trx) => {
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto('project')
      .values({ ...input, phase: 'start', createdAt })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows !== 1n) throw new Refusal('badRequest', 'id')
    await insertMember(trx, {
      ...{ userId: account.id, projectId: input.id, createdAt },
      ...{ role: 'facilitator', side: 'professional' },
    })
  })
  await audit(deps.db, { at: deps.now(), actor: account.id, action: 'project.create', target: input.id })
}
