import type { ParticipantId, ProjectId, SessionId } from '@wijktafel/shared/ids'
import { type Capability, can, type Role, type Side } from '@wijktafel/shared/roles'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import type { ParticipantRow, SessionRow } from '../storage/schema.ts'
import type { Actor, ActorAccount } from './actor.ts'

/** Permission is decided here and nowhere else: find the role, ask `can`, refuse by code. */

export interface SessionAccess {
  session: SessionRow
  role: Role
  side: Side | null
}

export function requireAccount(actor: Actor): ActorAccount {
  if (!actor.account) throw new Refusal('notSignedIn')
  return actor.account
}

/** The membership of the one who asks. A project of others looks like none at all. */
export async function requireProject(
  { db }: Pick<Deps, 'db'>,
  actor: Actor,
  options: { projectId: ProjectId; capability: Capability },
) {
  const account = requireAccount(actor)
  const membership = await db
    .selectFrom('membership')
    .selectAll()
    .where('projectId', '=', options.projectId)
    .where('userId', '=', account.id)
    .executeTakeFirst()
  if (!membership) throw new Refusal('notFound')
  if (!can(membership.role, options.capability)) throw new Refusal('notAllowed')
  return membership
}

/** Role in a meeting: the membership of an account, else `guest` for a device with a seat. Null for strangers. */
export async function findSessionAccess(
  { db }: Pick<Deps, 'db'>,
  actor: Actor,
  sessionId: SessionId,
): Promise<SessionAccess | null> {
  const session = await db.selectFrom('session').selectAll().where('id', '=', sessionId).executeTakeFirst()
  if (!session) return null
  if (actor.account) {
    const membership = await db
      .selectFrom('membership')
      .select(['role', 'side'])
      .where('projectId', '=', session.projectId)
      .where('userId', '=', actor.account.id)
      .executeTakeFirst()
    if (membership) return { session, ...membership }
  }
  if (!actor.deviceHash) return null
  const seat = await db
    .selectFrom('participant')
    .select('side')
    .where('sessionId', '=', sessionId)
    .where('deviceHash', '=', actor.deviceHash)
    .executeTakeFirst()
  if (!seat || (session.kind === 'question' && (await isQuestionRemoved(db, sessionId)))) return null
  return { session, role: 'guest', side: seat.side }
}

/** For whoever came by its link a question that was taken away is gone; members can still put it back. */
async function isQuestionRemoved(db: Deps['db'], sessionId: SessionId): Promise<boolean> {
  const question = await db
    .selectFrom('question')
    .select('removedAt')
    .where('sessionId', '=', sessionId)
    .executeTakeFirst()
  return question?.removedAt !== null
}

/** What a question between meetings shares with a meeting. Nobody leads it; it has no agenda, notes, ballots or promises. */
const OF_QUESTIONS_TOO: ReadonlySet<Capability> = new Set([
  'session.read',
  'session.takePart',
  'card.create',
  'card.review',
  'report.read',
])

/** `kind` left out: a meeting, or what a question shares with one. */
export async function requireSession(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  options: {
    sessionId: SessionId
    capability: Capability
    kind?: 'meeting' | 'question'
    /** For what a coach does before whoever leads said yes. */
    isOutside?: boolean
  },
): Promise<SessionAccess> {
  const found = await findSessionAccess(deps, actor, options.sessionId)
  const kind = options.kind ?? (OF_QUESTIONS_TOO.has(options.capability) ? null : 'meeting')
  const access = found && (kind === null || found.session.kind === kind) ? found : null
  if (!access) throw new Refusal(actor.account || actor.deviceHash ? 'notFound' : 'notSignedIn')
  if (!can(access.role, options.capability)) throw new Refusal('notAllowed')
  if (!options.isOutside && !mayLookIn(access)) throw new Refusal('notAllowed')
  return access
}

/** While a meeting is open, a coach sees nothing of it until whoever leads said yes. Before and after it there is nobody to disturb. */
export function mayLookIn({ role, session }: Pick<SessionAccess, 'role' | 'session'>): boolean {
  return (
    role !== 'coach' || session.state !== 'open' || session.kind !== 'meeting' || session.lookIn === 'yes'
  )
}

/** A seat that belongs to the one who asks: by their device, or by their account. */
export async function requireSeat(
  { db }: Pick<Deps, 'db'>,
  actor: Actor,
  participantId: ParticipantId,
): Promise<ParticipantRow> {
  const seat = await db
    .selectFrom('participant')
    .selectAll()
    .where('id', '=', participantId)
    .executeTakeFirst()
  const isMine =
    seat &&
    ((seat.deviceHash !== null && seat.deviceHash === actor.deviceHash) ||
      (seat.userId !== null && seat.userId === actor.account?.id))
  if (!isMine) throw new Refusal('notFound')
  return seat
}

export function requireOpen(session: Pick<SessionRow, 'state'>): void {
  if (session.state === 'closed') throw new Refusal('sessionClosed')
  if (session.state === 'planned') throw new Refusal('sessionNotOpen')
}
