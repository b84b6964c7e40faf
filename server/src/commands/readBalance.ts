import type { FloorBalance, SideShare } from '@wijktafel/shared/floor/balance'
import { type Floor, NO_FLOOR } from '@wijktafel/shared/floor/floor'
import type { SessionId } from '@wijktafel/shared/ids'
import type { Side } from '@wijktafel/shared/roles'
import type { Deps } from '../deps.ts'
import { fromJson } from '../storage/json.ts'
import type { SessionRow } from '../storage/schema.ts'
import { requireOpen, requireSession } from './access.ts'
import type { Actor } from './actor.ts'
import { listPeople } from './listPeople.ts'

/** How much each side brought in so far. For who leads alone: it helps to share the floor, and judges nobody. Who leads is not counted. */
export async function readBalance(
  deps: Deps,
  actor: Actor,
  sessionId: SessionId,
): Promise<FloorBalance & { serverTime: number }> {
  const { session } = await requireSession(deps, actor, {
    ...{ sessionId, capability: 'session.lead', kind: 'meeting' },
  })
  requireOpen(session)
  const now = deps.now()
  const floor = session.floor ? fromJson<Floor>(session.floor) : NO_FLOOR
  const facts = {
    people: (await listPeople(deps, session)).filter(({ role }) => role !== 'facilitator'),
    cards: await readCardSides(deps, sessionId),
    spoken: await deps.db.selectFrom('spoken').selectAll().where('sessionId', '=', sessionId).execute(),
  }
  const share = (side: Side) => shareOfSide(side, { ...facts, floor, session, now })
  return { resident: share('resident'), professional: share('professional'), serverTime: now }
}

function shareOfSide(
  side: Side,
  facts: {
    people: readonly { side: Side }[]
    cards: readonly Side[]
    spoken: readonly { side: Side; kind: 'turn' | 'talk'; startedAt: number; endedAt: number }[]
    floor: Floor
    session: Pick<SessionRow, 'openedAt'>
    now: number
  },
): SideShare {
  const { floor, now } = facts
  const spoken = facts.spoken.filter((each) => each.side === side)
  const speaking = [floor.turn, floor.talk].find((each) => each?.side === side)
  const ended = spoken.reduce((sum, { startedAt, endedAt }) => sum + endedAt - startedAt, 0)
  const lastWord = spoken.reduce(
    (last, { endedAt }) => Math.max(last, endedAt),
    facts.session.openedAt ?? now,
  )
  return {
    people: facts.people.filter((person) => person.side === side).length,
    cards: facts.cards.filter((card) => card === side).length,
    turns: spoken.filter(({ kind }) => kind === 'turn').length + (floor.turn?.side === side ? 1 : 0),
    talkMs: ended + (speaking ? Math.max(0, now - speaking.since) : 0),
    silentSince: speaking ? null : lastWord,
  }
}

/** Whose voice each card is: of the seat, or of whom it was written down for. */
async function readCardSides({ db }: Deps, sessionId: SessionId): Promise<Side[]> {
  const rows = await db
    .selectFrom('card')
    .innerJoin('participant', 'participant.id', 'card.participantId')
    .select(['card.side', 'participant.side as makerSide', 'participant.role'])
    .where('card.sessionId', '=', sessionId)
    .where('card.withdrawnAt', 'is', null)
    .execute()
  return rows.flatMap(({ side, makerSide, role }) =>
    side === null && role === 'facilitator' ? [] : [side ?? makerSide],
  )
}
