import type { Participant } from '@wijktafel/shared/api/participant'
import { endTurn } from '@wijktafel/shared/floor/floor'
import type { ActivityId, ParticipantId, PictureId } from '@wijktafel/shared/ids'
import type { Side } from '@wijktafel/shared/roles'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { presentParticipant } from '../storage/presentSeat.ts'
import type { ParticipantRow } from '../storage/schema.ts'
import { requireSeat } from './access.ts'
import type { Actor } from './actor.ts'
import { changeFloor, listSpeakers } from './changeFloor.ts'
import { refreshLead } from './refreshLead.ts'
import { refreshStage } from './refreshStage.ts'

export interface SeatChange {
  face?: PictureId | undefined
  name?: string | null | undefined
  side?: Side | undefined
  language?: string | undefined
}

export async function changeSeat(
  deps: Deps,
  actor: Actor,
  input: { participantId: ParticipantId; change: SeatChange },
): Promise<Participant> {
  const seat = await requireSeat(deps, actor, input.participantId)
  if (Object.keys(input.change).length > 0) {
    await deps.db.updateTable('participant').set(input.change).where('id', '=', seat.id).execute()
    await refreshStage(deps, seat.sessionId)
    await refreshLead(deps, seat.sessionId)
  }
  return presentParticipant({ ...seat, ...(input.change as Partial<ParticipantRow>) })
}

export async function leaveSession(deps: Deps, actor: Actor, participantId: ParticipantId): Promise<void> {
  const seat = await requireSeat(deps, actor, participantId)
  await deps.db.updateTable('participant').set({ leftAt: deps.now() }).where('id', '=', seat.id).execute()
  await deps.db.deleteFrom('signal').where('participantId', '=', seat.id).execute()
  await endTurnOfGone(deps, seat)
  await refreshStage(deps, seat.sessionId)
  await refreshLead(deps, seat.sessionId)
}

/** Nobody waits for the word of somebody who left. */
async function endTurnOfGone(deps: Deps, { id, sessionId }: ParticipantRow): Promise<void> {
  const session = await deps.db
    .selectFrom('session')
    .select(['state', 'floor'])
    .where('id', '=', sessionId)
    .executeTakeFirst()
  if (session?.state !== 'open' || session.floor === null) return
  const present = await listSpeakers(deps, sessionId)
  await changeFloor(deps, {
    ...{ sessionId, kind: null },
    change: (floor) =>
      floor.turn?.participantId === id
        ? endTurn(floor, { present, now: deps.now() })
        : { floor, spoken: null },
  })
}

/** "I am done" with a step that was started, or not after all. */
export async function setDone(
  deps: Deps,
  actor: Actor,
  input: { participantId: ParticipantId; activityId: ActivityId; done: boolean },
): Promise<void> {
  const seat = await requireSeat(deps, actor, input.participantId)
  const activity = await deps.db
    .selectFrom('activity')
    .select(['state', 'sessionId'])
    .where('id', '=', input.activityId)
    .executeTakeFirst()
  if (activity?.sessionId !== seat.sessionId || activity.state === 'planned')
    throw new Refusal('activityNotOpen')
  const row = { activityId: input.activityId, participantId: seat.id }
  if (input.done) {
    await deps.db
      .insertInto('done')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  } else {
    await deps.db
      .deleteFrom('done')
      .where((eb) => eb.and(row))
      .execute()
  }
  await refreshStage(deps, seat.sessionId)
}
