import { documentName } from '@wijktafel/shared/documentName'
import type { ActivityId, SessionId } from '@wijktafel/shared/ids'
import { findPieces } from '@wijktafel/shared/minutes/pieces'
import type { Deps } from '../../deps.ts'
import { findMinutesNote } from './minutesNote.ts'
import { writeMinutes } from './writeMinutes.ts'

/**
 * Once a meeting has minutes, each step that it leaves gets its draft by itself, unless it has one. A meeting without stays
 * without; one whose drafts were all taken away too. A meeting goes on, also when its minutes cannot.
 */
export async function continueMinutes(
  deps: Deps,
  { sessionId, left }: { sessionId: SessionId; left: ActivityId | null },
): Promise<void> {
  try {
    const note = left === null ? undefined : await findMinutesNote(deps.db, sessionId)
    if (!note) return
    const isKept = await deps.rooms.read(documentName('note', note.id), (doc) => findPieces(doc).length > 0)
    const session = await deps.db
      .selectFrom('session')
      .selectAll()
      .where('id', '=', sessionId)
      .executeTakeFirst()
    if (isKept && session) {
      await writeMinutes(deps, session, { activityId: left, again: 'no', takesLoose: true })
    }
  } catch (error) {
    deps.log.warn('minutes not written', { cause: error instanceof Error ? error.message : 'unknown' })
  }
}
