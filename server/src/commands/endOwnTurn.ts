import { endTurn } from '@wijktafel/shared/floor/floor'
import type { ParticipantId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { requireSeat } from './access.ts'
import type { Actor } from './actor.ts'
import { changeFloor, listSpeakers } from './changeFloor.ts'
import { refreshLead } from './refreshLead.ts'
import { refreshStage } from './refreshStage.ts'

/** Somebody gives the word back. Who passes did not speak: of that nothing is kept. Who does not have it (any more) changes nothing. */
export async function endOwnTurn(
  deps: Deps,
  actor: Actor,
  { participantId, pass }: { participantId: ParticipantId; pass: boolean },
): Promise<void> {
  const { id, sessionId } = await requireSeat(deps, actor, participantId)
  const present = await listSpeakers(deps, sessionId)
  await changeFloor(deps, {
    ...{ sessionId, kind: null },
    change: (floor) => {
      if (floor.turn?.participantId !== id) return { floor, spoken: null }
      const ended = endTurn(floor, { present, now: deps.now() })
      return pass ? { ...ended, spoken: null } : ended
    },
  })
  await refreshStage(deps, sessionId)
  await refreshLead(deps, sessionId)
}
