import type { PictureId, ProjectId, UserId } from '@wijktafel/shared/ids'
import type { MemberRole, Side } from '@wijktafel/shared/roles'
import type { Deps } from '../deps.ts'

const DEFAULT_FACE = '1F98A' as PictureId

/** Makes someone a member. Who is one already keeps their role: an old link must not demote anyone. */
export async function joinProject(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  input: { userId: UserId; projectId: ProjectId; role: MemberRole; side: Side; face: PictureId | undefined },
): Promise<void> {
  await db
    .insertInto('membership')
    .values({ ...input, face: input.face ?? DEFAULT_FACE, createdAt: now() })
    .onConflict((conflict) => conflict.columns(['projectId', 'userId']).doNothing())
    .execute()
}
