import type { NoteCard } from '@wijktafel/shared/api/project'
import type { Activity, SessionDetail } from '@wijktafel/shared/api/session'
import type { UserId } from '@wijktafel/shared/ids'
import type { TemplateSnapshot } from '@wijktafel/shared/method/templateSnapshot'
import { decodePictureCode } from '@wijktafel/shared/pictures/pictureCode'
import { can, type Role } from '@wijktafel/shared/roles'
import type { Kysely } from 'kysely'
import type { Env } from '../env.ts'
import { findJoinAddress } from './joinAddress.ts'
import { fromJson } from './json.ts'
import { listActivities } from './listActivities.ts'
import { presentParticipant } from './presentSeat.ts'
import type { ActivityRow, Database, SessionRow } from './schema.ts'

interface Asker {
  role: Role
  userId: UserId | null
}

/** A meeting as its members see it. Codes go only to those who take part or lead. */
export async function readSessionDetail(
  context: { db: Kysely<Database>; env: Env; now: number },
  session: SessionRow,
  asker: Asker,
): Promise<SessionDetail> {
  const { db } = context
  const project = await db
    .selectFrom('project')
    .select('name')
    .where('id', '=', session.projectId)
    .executeTakeFirstOrThrow()
  const showsCode = session.state !== 'closed' && can(asker.role, 'session.takePart')
  return {
    id: session.id,
    projectId: session.projectId,
    projectName: project.name,
    title: session.title,
    phase: session.phase,
    place: session.place,
    plannedAt: session.plannedAt,
    openedAt: session.openedAt,
    closedAt: session.closedAt,
    state: session.state,
    role: asker.role,
    code: showsCode ? session.code : null,
    pictureCode: showsCode ? decodePictureCode(session.pictureCode) : null,
    join: showsCode ? await findJoinAddress(db, context.env, session.code) : null,
    activities: await presentActivities(db, session),
    notes: await listNotes(db, session),
    videoUrl: session.videoUrl,
    lookIn: session.lookIn,
    participant: asker.userId ? await findOwnSeat(db, session, asker.userId) : null,
    serverTime: context.now,
  }
}

async function presentActivities(db: Kysely<Database>, session: SessionRow): Promise<Activity[]> {
  const counts = await db
    .selectFrom('card')
    .select(['activityId', db.fn.countAll<number>().as('count')])
    .where('sessionId', '=', session.id)
    .where('withdrawnAt', 'is', null)
    .where('hiddenReason', 'is', null)
    .groupBy('activityId')
    .execute()
  const cards = new Map(counts.map((row) => [row.activityId, Number(row.count)]))
  const rows = await listActivities(db, session.id)
  return rows.map((row) => presentActivity(row, cards.get(row.id) ?? 0))
}

function presentActivity(row: ActivityRow, cards: number): Activity {
  const { id, position, templateId, title, question, picture, phase, minutes, state, plan, boardId } = row
  const silent = row.silent === 1
  const revealed = !silent || row.revealedAt !== null
  return {
    id,
    position,
    templateId,
    title,
    question,
    picture,
    phase,
    minutes,
    silent,
    decision: fromJson<TemplateSnapshot>(row.template).decision,
    shows: row.shows,
    state,
    plan,
    revealed,
    boardId,
    cards,
  }
}

export async function listNotes(db: Kysely<Database>, session: Pick<SessionRow, 'id'>): Promise<NoteCard[]> {
  return db
    .selectFrom('note')
    .select(['id', 'sessionId', 'title', 'createdAt'])
    .where('sessionId', '=', session.id)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
}

async function findOwnSeat(db: Kysely<Database>, session: SessionRow, userId: UserId) {
  const seat = await db
    .selectFrom('participant')
    .selectAll()
    .where('sessionId', '=', session.id)
    .where('userId', '=', userId)
    .where('role', '!=', 'coach')
    .executeTakeFirst()
  return seat ? presentParticipant(seat) : null
}
