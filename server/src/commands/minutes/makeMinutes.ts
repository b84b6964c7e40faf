import type { MinutesAgain } from '@wijktafel/shared/api/minutes'
import { documentName } from '@wijktafel/shared/documentName'
import type { ActivityId, SessionId } from '@wijktafel/shared/ids'
import { findPieces, takePiece } from '@wijktafel/shared/minutes/pieces'
import type { Deps } from '../../deps.ts'
import { Refusal } from '../../errors.ts'
import { listActivities } from '../../storage/listActivities.ts'
import { requireSession } from '../access.ts'
import type { Actor } from '../actor.ts'
import { withCardsStill } from '../projectCards.ts'
import { findMinutesNote } from './minutesNote.ts'
import { type WrittenMinutes, writeMinutes } from './writeMinutes.ts'

interface Asked {
  sessionId: SessionId
  activityId: ActivityId | null
  again: MinutesAgain
}

/** Somebody who may write notes asks for a draft of the minutes: of one step, or of all that have none yet. */
export async function makeMinutes(deps: Deps, actor: Actor, asked: Asked): Promise<WrittenMinutes> {
  const { sessionId, activityId } = asked
  const { session } = await requireSession(deps, actor, { sessionId, capability: 'note.edit' })
  const steps = await listActivities(deps.db, sessionId)
  if (activityId !== null && !steps.some(({ id }) => id === activityId)) throw new Refusal('notFound')
  const takesLoose = activityId === null || activityId === session.currentActivityId
  return writeMinutes(deps, session, { ...asked, takesLoose })
}

/** Takes back the last draft about a step. False where people wrote in it, finished it, or took it away. */
export async function takeBackMinutes(
  deps: Deps,
  actor: Actor,
  { sessionId, activityId }: { sessionId: SessionId; activityId: ActivityId },
): Promise<boolean> {
  await requireSession(deps, actor, { sessionId, capability: 'note.edit' })
  const note = await findMinutesNote(deps.db, sessionId)
  if (!note) return false
  let isTaken = false
  await withCardsStill(deps, sessionId, () =>
    deps.rooms.change(documentName('note', note.id), (doc) => {
      const piece = findPieces(doc).findLast(({ stepId }) => stepId === activityId)
      isTaken = piece !== undefined && takePiece(doc, piece)
    }),
  )
  return isTaken
}
