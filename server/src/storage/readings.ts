import type { NoteReading, ReadingCount, ReadingVerdict } from '@wijktafel/shared/api/reading'
import type { NoteBlock } from '@wijktafel/shared/api/report'
import type { NoteId, SessionId } from '@wijktafel/shared/ids'
import { openCopy } from '@wijktafel/shared/notes/copyNote'
import { noteBlocks } from '@wijktafel/shared/notes/noteBlocks'
import type { Kysely, Selectable } from 'kysely'
import type * as Y from 'yjs'
import { countReading, type MarkedAnswer } from './countReading.ts'
import { readRevealedCards } from './readRevealedCards.ts'
import type { Database, NoteReadingTable } from './schema.ts'

export type NoteReadingRow = Selectable<NoteReadingTable>

/** What a question asks people to read, and the meeting of that note; undefined for any other question. */
export function findReading(
  db: Kysely<Database>,
  sessionId: SessionId,
): Promise<(NoteReadingRow & { meetingId: SessionId }) | undefined> {
  return db
    .selectFrom('noteReading')
    .innerJoin('note', 'note.id', 'noteReading.noteId')
    .selectAll('noteReading')
    .select('note.sessionId as meetingId')
    .where('noteReading.sessionId', '=', sessionId)
    .executeTakeFirst()
}

/** How a note of a meeting reads for who is no member: no lines about remarks, and of cards what everyone there may see now. */
export async function readAsReader(
  db: Kysely<Database>,
  meetingId: SessionId,
): Promise<(note: Y.Doc) => NoteBlock[]> {
  const facts = { cards: await readRevealedCards(db, meetingId), decisions: null, promises: null }
  return (note) => noteBlocks(note, { remarks: false, facts })
}

/** The text of a reading. */
export async function readTextOf(
  db: Kysely<Database>,
  { text, meetingId }: { text: Uint8Array; meetingId: SessionId },
): Promise<NoteBlock[]> {
  const read = await readAsReader(db, meetingId)
  return read(openCopy(text))
}

/** The answers that everyone may see, with what the writers said of them. Who made them stays on the server. */
export async function readMarkedAnswers(
  db: Kysely<Database>,
  sessionId: SessionId,
): Promise<(MarkedAnswer & { cardId: string })[]> {
  const rows = await db
    .selectFrom('card')
    .leftJoin('readingMark', 'readingMark.cardId', 'card.id')
    .select(['card.id', 'card.participantId', 'readingMark.verdict'])
    .where('card.sessionId', '=', sessionId)
    .where('card.revealedAt', 'is not', null)
    .where('card.withdrawnAt', 'is', null)
    .where('card.hiddenReason', 'is', null)
    .orderBy('card.createdAt')
    .orderBy('card.id')
    .execute()
  return rows.map(({ id, participantId, verdict }) => ({ cardId: id, personId: participantId, verdict }))
}

export function marksOf(
  answers: readonly { cardId: string; verdict: ReadingVerdict | null }[],
): Record<string, ReadingVerdict> {
  return Object.fromEntries(
    answers.flatMap(({ cardId, verdict }) => (verdict === null ? [] : [[cardId, verdict]])),
  )
}

/** How often people were asked what they read in a note, the newest first. `now`: what the note says now, as `read` reads it. */
export async function listReadings(
  db: Kysely<Database>,
  { noteId, read, now }: { noteId: NoteId; read: (note: Y.Doc) => NoteBlock[]; now: readonly NoteBlock[] },
): Promise<NoteReading[]> {
  const rows = await db
    .selectFrom('noteReading')
    .innerJoin('session', 'session.id', 'noteReading.sessionId')
    .innerJoin('question', 'question.sessionId', 'noteReading.sessionId')
    .select(['noteReading.sessionId as id', 'noteReading.text', 'session.state', 'session.createdAt'])
    .where('noteReading.noteId', '=', noteId)
    .where('question.removedAt', 'is', null)
    .orderBy('session.createdAt', 'desc')
    .orderBy('session.id')
    .execute()
  return Promise.all(
    rows.map(async ({ id, text, state, createdAt }) => ({
      ...{ id, state, askedAt: createdAt },
      ...readingCount(await readMarkedAnswers(db, id), { asked: read(openCopy(text)), now }),
    })),
  )
}

export function readingCount(
  answers: readonly MarkedAnswer[],
  { asked, now }: { asked: readonly NoteBlock[]; now: readonly NoteBlock[] },
): ReadingCount {
  return { ...countReading(answers), isChanged: JSON.stringify(asked) !== JSON.stringify(now) }
}
