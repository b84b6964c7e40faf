import type { QuestionCard } from '@wijktafel/shared/api/question'
import type { ProjectId, SessionId } from '@wijktafel/shared/ids'
import type { Kysely } from 'kysely'
import { fromJson } from './json.ts'
import type { Database, QuestionRow } from './schema.ts'

/** The questions between meetings of a project, newest first; without those that were taken away. */
export async function listQuestions(
  db: Kysely<Database>,
  of: { projectId: ProjectId } | { sessionId: SessionId },
): Promise<QuestionCard[]> {
  const rows = await db
    .selectFrom('question')
    .innerJoin('session', 'session.id', 'question.sessionId')
    .innerJoin('activity', 'activity.sessionId', 'question.sessionId')
    .leftJoin('noteReading', 'noteReading.sessionId', 'question.sessionId')
    .selectAll('question')
    .select([
      'session.state',
      'session.phase',
      'session.openedAt',
      'session.plannedAt',
      'activity.question as words',
    ])
    .select(['activity.title', 'activity.picture', 'activity.silent', 'noteReading.title as noteTitle'])
    .where(({ eb }) =>
      'projectId' in of ? eb('session.projectId', '=', of.projectId) : eb('session.id', '=', of.sessionId),
    )
    .where('question.removedAt', 'is', null)
    .orderBy('session.createdAt', 'desc')
    .orderBy('session.id')
    .execute()
  return Promise.all(
    rows.map(async (row) => ({
      id: row.sessionId,
      question: row.words ?? row.title,
      picture: row.picture,
      phase: row.phase,
      audience: row.audience,
      silent: row.silent === 1,
      state: row.state,
      opensAt: row.state === 'planned' ? row.plannedAt : null,
      openedAt: row.openedAt,
      closesAt: row.closesAt,
      outcome: presentOutcome(row),
      noteTitle: row.noteTitle,
      ...(await countAnswers(db, row.sessionId)),
    })),
  )
}

/** How many, never who. */
async function countAnswers(db: Kysely<Database>, sessionId: SessionId) {
  const { people, answers } = await db
    .selectFrom('card')
    .select(({ fn }) => [
      fn.count<number>('participantId').distinct().as('people'),
      fn.countAll<number>().as('answers'),
    ])
    .where('sessionId', '=', sessionId)
    .where('withdrawnAt', 'is', null)
    .where('hiddenReason', 'is', null)
    .executeTakeFirstOrThrow()
  return { people: Number(people), answers: Number(answers) }
}

export function presentOutcome({
  outcomeAt,
  outcomeText,
  outcomePictures,
}: Pick<QuestionRow, 'outcomeAt' | 'outcomeText' | 'outcomePictures'>): QuestionCard['outcome'] {
  if (outcomeAt === null) return null
  return { text: outcomeText, pictures: fromJson(outcomePictures) }
}
