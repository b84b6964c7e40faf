import type { Participant } from '@wijktafel/shared/api/participant'
import { newId, type ParticipantId, type PictureId, type SessionId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { presentParticipant } from '../storage/presentSeat.ts'
import type { SessionRow } from '../storage/schema.ts'
import { requireAccount, requireSession } from './access.ts'
import type { Actor } from './actor.ts'
import { refreshLead } from './refreshLead.ts'
import { refreshStage } from './refreshStage.ts'

const DEFAULT_FACE = '1F422' as PictureId

/** A member takes their seat, once, with the side of their membership. Coaches have none: `notAllowed`. */
export async function enterSession(
  deps: Deps,
  actor: Actor,
  input: { sessionId: SessionId; face: PictureId | undefined },
): Promise<Participant> {
  const account = requireAccount(actor)
  const { session, role, side } = await requireSession(deps, actor, {
    sessionId: input.sessionId,
    capability: 'session.takePart',
    kind: 'meeting',
  })
  if (session.state === 'closed') throw new Refusal('sessionClosed')
  const mine = deps.db
    .selectFrom('participant')
    .selectAll()
    .where('sessionId', '=', session.id)
    .where('userId', '=', account.id)
  const before = await mine.executeTakeFirst()
  await deps.db
    .insertInto('participant')
    .values({
      id: newId<ParticipantId>(),
      sessionId: session.id,
      deviceHash: null,
      userId: account.id,
      role,
      face: input.face ?? (await memberFace(deps, actor, session)),
      name: account.name,
      side: side ?? 'professional',
      language: 'nl',
      joinedAt: deps.now(),
      leftAt: null,
    })
    .onConflict((conflict) => conflict.columns(['sessionId', 'userId']).doUpdateSet({ leftAt: null, role }))
    .execute()
  if (!before || before.leftAt !== null || before.role !== role) {
    await refreshStage(deps, session.id)
    await refreshLead(deps, session.id)
  }
  return presentParticipant(await mine.executeTakeFirstOrThrow())
}

async function memberFace({ db }: Deps, actor: Actor, session: SessionRow): Promise<PictureId> {
  const membership = await db
    .selectFrom('membership')
    .select('face')
    .where('projectId', '=', session.projectId)
    .where('userId', '=', requireAccount(actor).id)
    .executeTakeFirst()
  return membership?.face ?? DEFAULT_FACE
}
