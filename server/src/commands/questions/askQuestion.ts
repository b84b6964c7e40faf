import {
  type ActivityId,
  type NoteId,
  newId,
  type PictureId,
  type ProjectId,
  type SessionId,
} from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import type { CardKind } from '@wijktafel/shared/method/template'
import type { TemplateSnapshot } from '@wijktafel/shared/method/templateSnapshot'
import type { QuestionAudience } from '@wijktafel/shared/stage'
import type { Transaction } from 'kysely'
import type { Deps } from '../../deps.ts'
import { Refusal } from '../../errors.ts'
import { audit } from '../../storage/audit.ts'
import { inTransaction } from '../../storage/inTransaction.ts'
import { toJson } from '../../storage/json.ts'
import type { NoteReadingRow } from '../../storage/readings.ts'
import type { ActivityRow, Database, ProjectRow } from '../../storage/schema.ts'
import { requireProject } from '../access.ts'
import type { Actor } from '../actor.ts'
import { findTemplate } from '../findTemplate.ts'
import { copyForReaders, type NoteCopy } from '../readings/copyForReaders.ts'
import { refreshStage } from '../refreshStage.ts'
import { newQuestionLink } from './questionLink.ts'
import { requireTimes } from './questionTimes.ts'

const OWN_WORDS = 'eigen-vraag'

export interface NewQuestion {
  id: SessionId
  projectId: ProjectId
  templateId: string | null
  question: string
  picture: PictureId
  accepts: readonly CardKind[]
  /** Null: it is open at once. */
  opensAt: number | null
  closesAt: number
  audience: QuestionAudience
  silent: boolean
  /** Asks what people read in this note. Null: it is about none. */
  noteId: NoteId | null
}

/**
 * Asks a question by link; open at once or from a moment that was chosen. The same id twice is refused. Of a note its
 * writers ask, and what it says now is kept with the question.
 */
export async function askQuestion(deps: Deps, actor: Actor, input: NewQuestion): Promise<void> {
  const { id, projectId, noteId } = input
  const capability = noteId === null ? 'session.prepare' : 'note.edit'
  await requireProject(deps, actor, { projectId, capability })
  requireTimes(deps, input)
  const snapshot = await readSnapshot(deps, input)
  const link = await newQuestionLink(deps, id)
  const store = (copy: NoteCopy | null) => storeQuestion(deps, input, { snapshot, link, copy })
  if (noteId === null) await store(null)
  else await copyForReaders(deps, { noteId, projectId }, store)
  const actorId = actor.account?.id ?? null
  await audit(deps.db, { at: deps.now(), actor: actorId, action: 'question.ask', target: id })
  await refreshStage(deps, id)
}

interface Prepared {
  snapshot: TemplateSnapshot
  link: Awaited<ReturnType<typeof newQuestionLink>>
  copy: NoteCopy | null
}

function storeQuestion(deps: Deps, input: NewQuestion, { snapshot, link, copy }: Prepared): Promise<void> {
  const { id, projectId } = input
  return inTransaction(deps.db, projectId, async (trx) => {
    await requireRoom(trx, projectId)
    const project = await trx
      .selectFrom('project')
      .selectAll()
      .where('id', '=', projectId)
      .executeTakeFirstOrThrow()
    const activity = newQuestionActivity(input, { snapshot, project })
    await insertSession(trx, input, { project, activity, at: deps.now() })
    await trx
      .insertInto('question')
      .values({
        ...{ sessionId: id, audience: input.audience, ...link, closesAt: input.closesAt },
        ...{ outcomeAt: null, zoneId: null, removedAt: null },
      })
      .execute()
    await trx.insertInto('activity').values(activity).execute()
    if (copy) await insertReading(trx, { ...copy, sessionId: id })
  })
}

async function insertReading(trx: Transaction<Database>, reading: NoteReadingRow): Promise<void> {
  const note = await trx.selectFrom('note').select('id').where('id', '=', reading.noteId).executeTakeFirst()
  // Somebody took the note away at this very moment.
  if (!note) throw new Refusal('notFound')
  await trx.insertInto('noteReading').values(reading).execute()
}

async function requireRoom(trx: Transaction<Database>, projectId: ProjectId): Promise<void> {
  const { count } = await trx
    .selectFrom('session')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('projectId', '=', projectId)
    .where('kind', '=', 'question')
    .executeTakeFirstOrThrow()
  if (Number(count) >= LIMITS.QUESTIONS_PER_PROJECT) throw new Refusal('tooManyQuestions')
}

/** Of a template: the zones that a phone chooses from, and the starters. A question has no board of its own. */
async function readSnapshot(deps: Deps, input: NewQuestion): Promise<TemplateSnapshot> {
  const template =
    input.templateId === null
      ? null
      : await findTemplate(deps.db, { projectId: input.projectId, templateId: input.templateId })
  if (template === undefined) throw new Refusal('badRequest', 'templateId')
  return {
    zones: template?.zones.filter(({ fromPhone }) => fromPhone) ?? [],
    accepts: input.accepts,
    starters: template?.starters ?? [],
    board: 'none',
    decision: false,
  }
}

function newQuestionActivity(
  input: NewQuestion,
  { snapshot, project }: { snapshot: TemplateSnapshot; project: ProjectRow },
): ActivityRow {
  return {
    id: newId<ActivityId>(),
    sessionId: input.id,
    position: 0,
    templateId: input.templateId ?? OWN_WORDS,
    title: input.question.slice(0, LIMITS.TITLE_LENGTH),
    question: input.question,
    picture: input.picture,
    phase: project.phase,
    minutes: 1,
    silent: input.silent ? 1 : 0,
    shows: 'side',
    plan: 'needed',
    state: 'active',
    revealedAt: null,
    boardId: null,
    template: toJson(snapshot),
    removedAt: null,
  }
}

/** The codes of a meeting are six digits and three pictures; these are neither, so nobody comes in by them. */
async function insertSession(
  trx: Transaction<Database>,
  { id, projectId, opensAt }: NewQuestion,
  { project, activity, at }: { project: ProjectRow; activity: ActivityRow; at: number },
): Promise<void> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('session')
    .values({
      ...{ id, projectId, kind: 'question', title: activity.title, phase: project.phase, place: '' },
      ...{ plannedAt: opensAt, openedAt: opensAt === null ? at : null, closedAt: null },
      state: opensAt === null ? 'open' : 'planned',
      ...{ code: `question ${id}`, pictureCode: `question ${id}` },
      ...{ currentActivityId: activity.id, timer: null, following: 0, outcomeDecisionId: null },
      createdAt: at,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) throw new Refusal('badRequest', 'id')
}
