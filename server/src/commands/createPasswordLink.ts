import type { UserId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { audit } from '../storage/audit.ts'
import { requireAccount } from './access.ts'
import type { Actor } from './actor.ts'
import { createLink } from './createLink.ts'

/** The host may help anyone; a regisseur may help members of a project that they lead, but never the host. */
export async function createPasswordLink(deps: Deps, actor: Actor, userId: UserId): Promise<string> {
  const account = requireAccount(actor)
  if (!account.isHost && !(await leadsProjectOf(deps, account.id, userId))) throw new Refusal('notFound')
  await audit(deps.db, { at: deps.now(), actor: account.id, action: 'account.passwordLink', target: userId })
  return createLink(deps, { purpose: 'password', userId }, account.id)
}

/** Only where the other one has no more rights than a member of one's own projects: leading elsewhere rules it out. */
async function leadsProjectOf({ db }: Deps, leaderId: UserId, memberId: UserId): Promise<boolean> {
  const host = await db
    .selectFrom('setting')
    .select('value')
    .where('key', '=', 'hostUserId')
    .executeTakeFirst()
  if (host?.value === memberId) return false
  const led = await db
    .selectFrom('membership')
    .select('projectId')
    .where('userId', '=', leaderId)
    .where('role', '=', 'facilitator')
    .execute()
  const ledIds = new Set(led.map((row) => row.projectId))
  const memberships = await db.selectFrom('membership').selectAll().where('userId', '=', memberId).execute()
  return memberships.length > 0 && memberships.every((row) => ledIds.has(row.projectId))
}
