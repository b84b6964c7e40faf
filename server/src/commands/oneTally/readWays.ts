import type { HandState, PeoplePerSide } from '@wijktafel/shared/decisions/hands'
import type { DecisionId, UserId } from '@wijktafel/shared/ids'
import type { Kysely } from 'kysely'
import type { Deps } from '../../deps.ts'
import type { DecisionRow } from '../../storage/decisionTables.ts'
import { fromJson } from '../../storage/json.ts'
import { countPaper } from '../../storage/readDecision.ts'
import type { Database } from '../../storage/schema.ts'
import type { Actor } from '../actor.ts'
import { requireDecision } from '../requireDecision.ts'
import { readHandState } from './handCounts.ts'

export interface OtherWays {
  decisionId: DecisionId
  paper: PeoplePerSide
  hands: PeoplePerSide
  handState: HandState
  hasUnreadCards: boolean
}

/** How many vote on paper and by hand. Never how many did: nothing is counted aloud while it is open. */
export async function readWays(deps: Deps, actor: Actor, decisionId: DecisionId): Promise<OtherWays> {
  const capability = 'card.forOthers'
  const { decision } = await requireDecision(deps, actor, { decisionId, capability })
  return presentWays(deps.db, { decision, userId: actor.account?.id ?? null })
}

export async function presentWays(
  db: Kysely<Database>,
  { decision, userId }: { decision: DecisionRow; userId: UserId | null },
): Promise<OtherWays> {
  return {
    decisionId: decision.id,
    paper: await countPaper(db, decision.id),
    hands: handVotersOf(decision),
    handState: await readHandState(db, { decisionId: decision.id, counterId: userId }),
    hasUnreadCards: await findUnreadCard(db, decision.id),
  }
}

async function findUnreadCard(db: Kysely<Database>, decisionId: DecisionId): Promise<boolean> {
  const unread = await db
    .selectFrom('turnCard')
    .leftJoin('electorate', (join) =>
      join
        .onRef('electorate.decisionId', '=', 'turnCard.decisionId')
        .onRef('electorate.participantId', '=', 'turnCard.participantId'),
    )
    .select('turnCard.number')
    .where('turnCard.decisionId', '=', decisionId)
    .where('turnCard.voted', '=', 0)
    .where(({ eb, or }) => or([eb('electorate.voted', 'is', null), eb('electorate.voted', '=', 0)]))
    .executeTakeFirst()
  return unread !== undefined
}

export function handVotersOf({ handVoters }: Pick<DecisionRow, 'handVoters'>): PeoplePerSide {
  return fromJson<PeoplePerSide>(handVoters)
}
