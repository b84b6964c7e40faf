import type { PhaseSummary, ProjectCard, ProjectOverview, SessionCard } from '@wijktafel/shared/api/project'
import type { PromiseView } from '@wijktafel/shared/api/promise'
import type { PictureId, UserId } from '@wijktafel/shared/ids'
import { PHASES } from '@wijktafel/shared/method/phase'
import type { MemberRole } from '@wijktafel/shared/roles'
import type { DecisionOption, DecisionResult } from '@wijktafel/shared/stage'
import type { Kysely } from 'kysely'
import { fromJson } from './json.ts'
import { isPastRetention } from './retention.ts'
import type { Database, ProjectRow, PromiseRow, SessionRow } from './schema.ts'

type Db = Kysely<Database>

export async function listProjectCards(db: Db, userId: UserId): Promise<ProjectCard[]> {
  const rows = await db
    .selectFrom('project')
    .innerJoin('membership', 'membership.projectId', 'project.id')
    .selectAll('project')
    .select('membership.role')
    .where('membership.userId', '=', userId)
    .orderBy('project.createdAt', 'desc')
    .orderBy('project.id')
    .execute()
  return Promise.all(rows.map(({ role, ...project }) => readProjectCard(db, project, role)))
}

export async function readProjectCard(db: Db, project: ProjectRow, role: MemberRole): Promise<ProjectCard> {
  const sessions = await listSessionCards(db, project)
  const promises = await db
    .selectFrom('promise')
    .select('dueOn')
    .where('projectId', '=', project.id)
    .where('state', '=', 'open')
    .execute()
  const today = new Date().toISOString().slice(0, 10)
  const open = sessions.find((session) => session.state === 'open')
  const { id, name, neighbourhood, theme, picture, phase, helpText, helpAt } = project
  return {
    ...{ id, name, neighbourhood, theme, picture, phase, role },
    openSession: open ? { id: open.id, title: open.title } : null,
    nextSession: findNext(sessions),
    lastSession: findLast(sessions),
    openPromises: promises.length,
    latePromises: promises.filter(({ dueOn }) => dueOn !== null && dueOn < today).length,
    help: helpText !== null && helpAt !== null ? { text: helpText, at: helpAt } : null,
  }
}

function findNext(sessions: readonly SessionCard[]): SessionCard | null {
  const planned = sessions.filter((session) => session.state === 'planned')
  planned.sort(
    (a, b) => (a.plannedAt ?? Number.POSITIVE_INFINITY) - (b.plannedAt ?? Number.POSITIVE_INFINITY),
  )
  return planned[0] ?? null
}

function findLast(sessions: readonly SessionCard[]): SessionCard | null {
  const closed = sessions.filter((session) => session.state === 'closed')
  closed.sort((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0))
  return closed[0] ?? null
}

async function listSessionCards(db: Db, project: Pick<ProjectRow, 'id'>): Promise<SessionCard[]> {
  const sessions = await db
    .selectFrom('session')
    .selectAll()
    .where('projectId', '=', project.id)
    .where('kind', '=', 'meeting')
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
  return Promise.all(sessions.map((session) => presentSessionCard(db, session)))
}

/** Meetings and questions alike: both show that somebody is still at it. */
function listSigns(db: Db, project: Pick<ProjectRow, 'id'>) {
  return db
    .selectFrom('session')
    .select(['openedAt', 'plannedAt', 'state'])
    .where('projectId', '=', project.id)
    .execute()
}

export async function presentSessionCard(db: Db, session: SessionRow): Promise<SessionCard> {
  const count = db.fn.countAll<number>().as('count')
  const cards = await db
    .selectFrom('card')
    .select(count)
    .where('sessionId', '=', session.id)
    .where('withdrawnAt', 'is', null)
    .where('hiddenReason', 'is', null)
    .executeTakeFirstOrThrow()
  const people = await db
    .selectFrom('participant')
    .select(count)
    .where('sessionId', '=', session.id)
    .executeTakeFirstOrThrow()
  const { id, title, phase, state, place, plannedAt, openedAt, closedAt } = session
  return {
    ...{ id, title, phase, state, place, plannedAt, openedAt, closedAt },
    cards: Number(cards.count),
    people: Number(people.count),
  }
}

export function presentPromise(row: PromiseRow): PromiseView {
  const { id, sessionId, decisionId, who, face, what, dueOn, state } = row
  return { id, sessionId, decisionId, who, face, what, dueOn, state }
}

/** Members as the regisseur sees them. */
export function selectMembers(db: Db) {
  return db
    .selectFrom('membership')
    .innerJoin('authUser', 'authUser.id', 'membership.userId')
    .select([
      'membership.userId',
      'membership.role',
      'membership.side',
      'membership.face',
      'authUser.name',
      'authUser.email',
    ])
}

export async function readProjectOverview(
  { db, now }: { db: Db; now: number },
  project: ProjectRow,
  role: MemberRole,
): Promise<ProjectOverview> {
  const promises = await db
    .selectFrom('promise')
    .selectAll()
    .where('projectId', '=', project.id)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
  const members = await selectMembers(db)
    .where('membership.projectId', '=', project.id)
    .orderBy('membership.createdAt')
    .orderBy('membership.userId')
    .execute()
  return {
    ...(await readProjectCard(db, project, role)),
    retentionMonths: project.retentionMonths,
    isPastRetention: isPastRetention(project, await listSigns(db, project), now),
    // Addresses are for the regisseur, who hands over links.
    members: members.map((member) => (role === 'facilitator' ? member : { ...member, email: '' })),
    phases: await readPhases(db, project),
    promises: promises.map(presentPromise),
    lastDecision: await readLastDecision(db, project),
  }
}

async function readPhases(db: Db, project: ProjectRow): Promise<PhaseSummary[]> {
  const sessions = await listSessionCards(db, project)
  const count = db.fn.countAll<number>().as('count')
  const cards = await db
    .selectFrom('card')
    .innerJoin('activity', 'activity.id', 'card.activityId')
    .innerJoin('session', 'session.id', 'card.sessionId')
    .select(['activity.boardId', 'activity.phase', 'session.kind', count])
    .where('session.projectId', '=', project.id)
    .where('card.withdrawnAt', 'is', null)
    .where('card.hiddenReason', 'is', null)
    .groupBy(['activity.boardId', 'activity.phase', 'session.kind'])
    .execute()
  const boards = await db
    .selectFrom('board')
    .selectAll()
    .where('projectId', '=', project.id)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
  const notes = await db
    .selectFrom('note')
    .selectAll()
    .where('projectId', '=', project.id)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
  const decisions = await db
    .selectFrom('decision')
    .innerJoin('session', 'session.id', 'decision.sessionId')
    .select(['session.phase', count])
    .where('decision.projectId', '=', project.id)
    .where('decision.state', '=', 'closed')
    .groupBy('session.phase')
    .execute()
  const phaseOf = new Map(sessions.map((session) => [session.id, session.phase]))
  return PHASES.map((phase) => ({
    phase,
    done: sessions.filter((session) => session.phase === phase && session.state !== 'planned'),
    planned: sessions.filter((session) => session.phase === phase && session.state === 'planned'),
    boards: boards
      .filter((board) => board.phase === phase)
      .map(({ id, sessionId, title }) => ({
        ...{ id, sessionId, title, phase },
        cards: sum(cards.filter((row) => row.boardId === id)),
      })),
    notes: notes
      .filter((note) => phaseOf.get(note.sessionId) === phase)
      .map(({ id, sessionId, title, createdAt }) => ({ id, sessionId, title, createdAt })),
    cards: sum(cards.filter((row) => row.phase === phase && row.kind === 'meeting')),
    decisions: sum(decisions.filter((row) => row.phase === phase)),
  }))
}

function sum(rows: readonly { count: number }[]): number {
  return rows.reduce((total, row) => total + Number(row.count), 0)
}

async function readLastDecision(db: Db, project: ProjectRow): Promise<ProjectOverview['lastDecision']> {
  const row = await db
    .selectFrom('decision')
    .selectAll()
    .where('projectId', '=', project.id)
    .where('state', '=', 'closed')
    .orderBy('closedAt', 'desc')
    .orderBy('id')
    .executeTakeFirst()
  if (!row?.result) return null
  const result = fromJson<DecisionResult>(row.result)
  const options = fromJson<DecisionOption[]>(row.options)
  return {
    sessionId: row.sessionId,
    proposal: row.proposal,
    pictures: fromJson<PictureId[]>(row.pictures),
    influence: row.influence,
    verdict: result.verdict,
    winnerLabel: options.find((option) => option.id === result.winner)?.label ?? null,
  }
}
