import type { StoryItem } from '@wijktafel/shared/api/monitor'
import type { PictureId, ProjectId, SessionId } from '@wijktafel/shared/ids'
import type { Phase } from '@wijktafel/shared/method/phase'
import { pictureId } from '@wijktafel/shared/pictures/pictureId'
import type { DecisionResult } from '@wijktafel/shared/stage'
import type { Kysely } from 'kysely'
import type { Deps } from '../deps.ts'
import { fromJson } from '../storage/json.ts'
import { listMeasurements, listReflections } from '../storage/monitor.ts'
import type { Database } from '../storage/schema.ts'
import { requireProject } from './access.ts'
import type { Actor } from './actor.ts'

const MEETING = pictureId('1FA91')
const BALLOT = pictureId('1F5F3')
const PROMISE = pictureId('1F91D')
const NOTE = pictureId('1F4DD')
const MEASURE = pictureId('1F4CF')
const LESSON = pictureId('1F331')

/** What happened in a project, in order of time: what everyone of it may read anyway. */
export async function readStory(
  { db, ...deps }: Deps,
  actor: Actor,
  projectId: ProjectId,
): Promise<{ project: string; items: StoryItem[] }> {
  await requireProject({ ...deps, db }, actor, { projectId, capability: 'project.read' })
  const { name } = await db
    .selectFrom('project')
    .select('name')
    .where('id', '=', projectId)
    .executeTakeFirstOrThrow()
  const items = [
    ...(await meetings(db, projectId)),
    ...(await decisions(db, projectId)),
    ...(await keptPromises(db, projectId)),
    ...(await notes(db, projectId)),
    ...(await measured(db, projectId)),
    ...(await lessons(db, projectId)),
  ]
  return { project: name, items: items.sort((a, b) => a.at - b.at || a.id.localeCompare(b.id)) }
}

async function meetings(db: Kysely<Database>, projectId: ProjectId): Promise<StoryItem[]> {
  const rows = await db
    .selectFrom('session')
    .select(['id', 'title', 'phase', 'openedAt'])
    .where('projectId', '=', projectId)
    .where('kind', '=', 'meeting')
    .where('openedAt', 'is not', null)
    .execute()
  return rows.map(({ id, title, phase, openedAt }) => ({
    ...{ kind: 'meeting', id, phase, title, picture: MEETING, sessionId: id, at: openedAt ?? 0 },
  }))
}

/** Of a decision that everyone saw: what was decided, else what it was about. */
async function decisions(db: Kysely<Database>, projectId: ProjectId): Promise<StoryItem[]> {
  const rows = await db
    .selectFrom('decision')
    .innerJoin('session', 'session.id', 'decision.sessionId')
    .leftJoin('activity', 'activity.id', 'decision.activityId')
    .select(['decision.id', 'decision.proposal', 'decision.pictures', 'decision.result', 'decision.options'])
    .select(['decision.closedAt', 'decision.sessionId', 'session.phase', 'activity.phase as ofStep'])
    .where('session.projectId', '=', projectId)
    .where('decision.state', '=', 'closed')
    .execute()
  return rows.map((row) => {
    const [picture = BALLOT] = fromJson<PictureId[]>(row.pictures)
    const winner = row.result ? fromJson<DecisionResult>(row.result).winner : null
    const options = fromJson<{ id: string; label: string }[]>(row.options)
    const title = options.find(({ id }) => id === winner)?.label || row.proposal
    const phase = row.ofStep ?? row.phase
    return { ...itemOf(row, phase), kind: 'decision', id: row.id, title, picture, at: Number(row.closedAt) }
  })
}

async function keptPromises(db: Kysely<Database>, projectId: ProjectId): Promise<StoryItem[]> {
  const rows = await db
    .selectFrom('promise')
    .innerJoin('session', 'session.id', 'promise.sessionId')
    .select(['promise.id', 'promise.what', 'promise.settledAt', 'promise.createdAt', 'promise.sessionId'])
    .select('session.phase')
    .where('promise.projectId', '=', projectId)
    .where('promise.state', '=', 'done')
    .execute()
  return rows.map((row) => ({
    ...itemOf(row, row.phase),
    ...{ kind: 'promise', id: row.id, title: row.what, picture: PROMISE },
    at: row.settledAt ?? row.createdAt,
  }))
}

async function notes(db: Kysely<Database>, projectId: ProjectId): Promise<StoryItem[]> {
  const rows = await db
    .selectFrom('note')
    .innerJoin('session', 'session.id', 'note.sessionId')
    .select(['note.id', 'note.title', 'note.createdAt as at', 'note.sessionId', 'session.phase'])
    .where('note.projectId', '=', projectId)
    .execute()
  return rows.map((row) => ({
    ...itemOf(row, row.phase),
    ...{ kind: 'note', id: row.id, title: row.title, picture: NOTE, at: row.at },
  }))
}

async function measured(db: Kysely<Database>, projectId: ProjectId): Promise<StoryItem[]> {
  const rows = await listMeasurements(db, projectId)
  return rows.map(({ id, day, note }) => ({
    ...{ kind: 'measurement', id, phase: 'learn', at: Date.parse(day), title: note, picture: MEASURE },
    sessionId: null,
  }))
}

/** What a team will do differently; where it said nothing of that, what it saw. */
async function lessons(db: Kysely<Database>, projectId: ProjectId): Promise<StoryItem[]> {
  const rows = await listReflections(db, projectId)
  return rows.map(({ id, day, next, right, things, eachother }) => ({
    ...{ kind: 'lesson', id, phase: 'learn', at: Date.parse(day), picture: LESSON, sessionId: null },
    title: [next, things, right, eachother].find((words) => words !== '') ?? '',
  }))
}

function itemOf({ sessionId }: { sessionId: SessionId }, phase: Phase) {
  return { sessionId, phase }
}
