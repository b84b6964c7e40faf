import type { ProjectId, UserId } from '@wijktafel/shared/ids'
import { faceOf } from '@wijktafel/shared/pictures/faceOf'
import type { MemberRole, Side } from '@wijktafel/shared/roles'
import type { Deps } from '../deps.ts'

/** Makes someone a member, with a face that nobody else there has. Who is one already keeps their role: an old link must not demote anyone. */
export async function joinProject(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  input: { userId: UserId; projectId: ProjectId; role: MemberRole; side: Side },
): Promise<void> {
  const others = await db
    .selectFrom('membership')
    .select('face')
    .where('projectId', '=', input.projectId)
    .execute()
  const face = faceOf(input.userId, new Set(others.map((other) => other.face)))
  await db
    .insertInto('membership')
    .values({ ...input, face, createdAt: now() })
    .onConflict((conflict) => conflict.columns(['projectId', 'userId']).doNothing())
    .execute()
}
