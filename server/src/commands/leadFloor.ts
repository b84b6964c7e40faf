import type { ParsedLeadAction } from '@wijktafel/shared/api/session'
import { assertNever } from '@wijktafel/shared/assertNever'
import {
  endRound,
  endTurn,
  type Floor,
  giveTurn,
  type Speaker,
  setTalk,
  startRound,
} from '@wijktafel/shared/floor/floor'
import type { ParticipantId, SessionId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import type { SessionRow } from '../storage/schema.ts'
import { changeFloor, listSpeakers } from './changeFloor.ts'

export type FloorAction = Extract<
  ParsedLeadAction,
  { type: 'giveTurn' | 'endTurn' | 'startRound' | 'endRound' | 'talk' }
>

/** Gives and takes the word. Of two who press at once one is heard: the other saw somebody else with the word. */
export async function leadFloor(deps: Deps, { id }: SessionRow, action: FloorAction): Promise<void> {
  const sessionId: SessionId = id
  switch (action.type) {
    case 'giveTurn': {
      const to = await requirePerson(deps, sessionId, action.to)
      return changeFloor(deps, {
        ...{ sessionId, kind: action.type, lowers: to.id },
        change: (floor) => {
          requireHolder(floor, action.from)
          return giveTurn(floor, to, deps.now())
        },
      })
    }
    case 'endTurn': {
      const present = await listSpeakers(deps, sessionId)
      return changeFloor(deps, {
        ...{ sessionId, kind: action.type },
        change: (floor) => {
          requireHolder(floor, action.from)
          return endTurn(floor, { present, now: deps.now() })
        },
      })
    }
    case 'startRound': {
      const order = shuffle(await listSpeakers(deps, sessionId))
      return changeFloor(deps, {
        ...{ sessionId, kind: action.type },
        change: (floor) => {
          if (floor.round) throw new Refusal('activityChanged')
          return startRound(floor, { order, now: deps.now() })
        },
      })
    }
    case 'endRound':
      return changeFloor(deps, {
        ...{ sessionId, kind: action.type },
        change: (floor) => (floor.round ? endRound(floor) : { floor, spoken: null }),
      })
    case 'talk':
      return changeFloor(deps, {
        ...{ sessionId, kind: action.type },
        change: (floor) => setTalk(floor, action.side, deps.now()),
      })
    default:
      return assertNever(action)
  }
}

function requireHolder({ turn }: Floor, from: ParticipantId | null): void {
  if ((turn?.participantId ?? null) !== from) throw new Refusal('activityChanged')
}

/** Anyone who sits at this table, whether or not their phone is on. */
async function requirePerson(
  { db }: Deps,
  sessionId: SessionId,
  participantId: ParticipantId,
): Promise<Speaker> {
  const person = await db
    .selectFrom('participant')
    .select(['id', 'side'])
    .where('id', '=', participantId)
    .where('sessionId', '=', sessionId)
    .where('leftAt', 'is', null)
    .where('role', '!=', 'coach')
    .executeTakeFirst()
  if (!person) throw new Refusal('notFound')
  return person
}

/** Fisher and Yates. */
function shuffle(people: readonly Speaker[]): Speaker[] {
  const all = [...people]
  for (let last = all.length - 1; last > 0; last--) {
    const other = Math.floor(Math.random() * (last + 1))
    const [a, b] = [all[last], all[other]]
    if (a && b) [all[last], all[other]] = [b, a]
  }
  return all
}
