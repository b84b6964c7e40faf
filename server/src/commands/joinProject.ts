import type { ProjectId, UserId } from '@wijktafel/shared/ids'
import { faceOf } from '@wijktafel/shared/pictures/faceOf'
import type { MemberRole, Side } from '@wijktafel/shared/roles'
import type { Transaction } from 'kysely'
import type { Deps } from '../deps.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import type { Database } from '../storage/schema.ts'

interface NewMember {
  userId: UserId
  projectId: ProjectId
  role: MemberRole
  side: Side
}

/** Makes someone a member, with a face that nobody else there has. Who is one already keeps their role: an old link must not demote anyone. */
export function joinProject({ db, now }: Pick<Deps, 'db' | 'now'>, input: NewMember): Promise<void> {
  return inTransaction(db, input.projectId, (trx) => insertMember(trx, { ...input, createdAt: now() }))
}

/** The same, as a part of something larger. */
export async function insertMember(
  trx: Transaction<Database>,
  input: NewMember & { createdAt: number },
): Promise<void> {
  const others = await trx
    .selectFrom('membership')
    .select('face')
    .where('projectId', '=', input.projectId)
    .execute()
  const face = faceOf(input.userId, new Set(others.map((other) => other.face)))
  await trx
    .insertInto('membership')
    .values({ ...input, face })
    .onConflict((conflict) => conflict.columns(['projectId', 'userId']).doNothing())
    .execute()
}
