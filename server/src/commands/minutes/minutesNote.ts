import type { NoteCard } from '@wijktafel/shared/api/project'
import { type NoteId, newId, type SessionId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import type { Kysely } from 'kysely'
import type { Deps } from '../../deps.ts'
import { Refusal } from '../../errors.ts'
import { inTransaction } from '../../storage/inTransaction.ts'
import type { Database, SessionRow } from '../../storage/schema.ts'

/** What the minutes are called until somebody gives them another name: in the language of the meeting. */
const TITLE = 'Verslag per stap'

/** The note that holds the minutes of a meeting, if it has one. */
export function findMinutesNote(db: Kysely<Database>, sessionId: SessionId): Promise<NoteCard | undefined> {
  return db
    .selectFrom('note')
    .select(['id', 'sessionId', 'title', 'createdAt'])
    .where('sessionId', '=', sessionId)
    .where('kind', '=', 'minutes')
    .executeTakeFirst()
}

/** The same, made if it is not there: once, also when two ask at once. */
export function requireMinutesNote(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { id: sessionId, projectId }: Pick<SessionRow, 'id' | 'projectId'>,
): Promise<NoteCard> {
  return inTransaction(db, sessionId, async (trx) => {
    const stored = await findMinutesNote(trx, sessionId)
    if (stored) return stored
    const { count } = await trx
      .selectFrom('note')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('sessionId', '=', sessionId)
      .executeTakeFirstOrThrow()
    if (count >= LIMITS.NOTES_PER_SESSION) throw new Refusal('tooLarge')
    const note = { id: newId<NoteId>(), sessionId, title: TITLE, createdAt: now() }
    await trx
      .insertInto('note')
      .values({ ...note, projectId, kind: 'minutes' })
      .execute()
    return note
  })
}
