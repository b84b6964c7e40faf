import { CLOSE_CODE } from '@wijktafel/shared/codes'
import type { ProjectId, UserId } from '@wijktafel/shared/ids'
import type { MemberRole, Side } from '@wijktafel/shared/roles'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { audit } from '../storage/audit.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { requireProject } from './access.ts'
import type { Actor } from './actor.ts'

interface MemberChange {
  projectId: ProjectId
  userId: UserId
  change: { role?: MemberRole | undefined; side?: Side | undefined } | 'remove'
}

/** Changes or removes a member. A project keeps one regisseur; live connections close and come back with the new access. */
export async function changeMember(deps: Deps, actor: Actor, input: MemberChange): Promise<void> {
  const { projectId, userId, change } = input
  await requireProject(deps, actor, { projectId, capability: 'members.manage' })
  await inTransaction(deps.db, projectId, async (trx) => {
    const members = await trx
      .selectFrom('membership')
      .selectAll()
      .where('projectId', '=', projectId)
      .execute()
    const member = members.find((other) => other.userId === userId)
    if (!member) throw new Refusal('notFound')
    const staysFacilitator = change !== 'remove' && (change.role ?? member.role) === 'facilitator'
    const others = members.filter((other) => other.userId !== userId && other.role === 'facilitator')
    if (member.role === 'facilitator' && !staysFacilitator && others.length === 0)
      throw new Refusal('lastFacilitator')
    const mine = { projectId, userId }
    if (change === 'remove') {
      await trx
        .deleteFrom('membership')
        .where((eb) => eb.and(mine))
        .execute()
    } else if (change.role || change.side) {
      await trx
        .updateTable('membership')
        .set({ role: change.role ?? member.role, side: change.side ?? member.side })
        .where((eb) => eb.and(mine))
        .execute()
    }
  })
  await closeConnections(deps, userId)
  await audit(deps.db, {
    at: deps.now(),
    actor: actor.account?.id ?? null,
    action: change === 'remove' ? 'member.remove' : 'member.change',
    target: projectId,
  })
}

/** Permission is decided at connection: whoever changed is connected anew. */
async function closeConnections({ db, rooms }: Deps, userId: UserId): Promise<void> {
  const seats = await db.selectFrom('participant').select('id').where('userId', '=', userId).execute()
  for (const personId of [userId, ...seats.map((seat) => seat.id)]) {
    await rooms.disconnect({ personId }, CLOSE_CODE.ACCESS_CHANGED)
  }
}
