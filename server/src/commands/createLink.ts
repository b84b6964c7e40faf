import type { ProjectId, UserId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import type { MemberRole, Side } from '@wijktafel/shared/roles'
import type { Deps } from '../deps.ts'
import { hashToken, newToken } from '../token.ts'

const DAY_MS = 24 * 60 * 60 * 1000

export type LinkPurpose =
  | { purpose: 'member'; projectId: ProjectId; role: MemberRole; side: Side }
  | { purpose: 'password'; userId: UserId }
  | { purpose: 'signIn'; userId: UserId; reusable: boolean }

/** Makes a link to hand over. Only its hash is kept, so the token is shown once. */
export async function createLink(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  link: LinkPurpose,
  createdBy: UserId | null,
): Promise<string> {
  const token = newToken()
  await db
    .insertInto('link')
    .values({
      tokenHash: hashToken(token),
      purpose: link.purpose,
      projectId: 'projectId' in link ? link.projectId : null,
      role: 'role' in link ? link.role : null,
      side: 'side' in link ? link.side : null,
      userId: 'userId' in link ? link.userId : null,
      reusable: 'reusable' in link && link.reusable ? 1 : 0,
      createdBy,
      createdAt: now(),
      expiresAt: now() + LIMITS.INVITATION_DAYS * DAY_MS,
      usedAt: null,
    })
    .execute()
  return token
}
