import type { NoteId, SessionId } from '@wijktafel/shared/ids'
import { forgetSaid } from '@wijktafel/shared/minutes/forgetSaid'
import { copyNote, openCopy } from '@wijktafel/shared/notes/copyNote'
import type { Deps } from '../../deps.ts'
import { inTransaction } from '../../storage/inTransaction.ts'

type Said = Parameters<typeof forgetSaid>[1]

/** Takes what was taken back also out of the copies of a note that people were asked to read. May be repeated. */
export async function forgetInReadings(
  { db }: Pick<Deps, 'db'>,
  { sessionId, noteId, gone }: { sessionId: SessionId; noteId: NoteId; gone: Said },
): Promise<void> {
  await inTransaction(db, sessionId, async (trx) => {
    const readings = await trx
      .selectFrom('noteReading')
      .select(['sessionId', 'text'])
      .where('noteId', '=', noteId)
      .execute()
    for (const { sessionId: questionId, text } of readings) {
      const doc = openCopy(text)
      forgetSaid(doc, gone)
      await trx
        .updateTable('noteReading')
        .set({ text: copyNote(doc) })
        .where('sessionId', '=', questionId)
        .execute()
    }
  })
}
