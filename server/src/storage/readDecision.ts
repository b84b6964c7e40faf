import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import type { TeachBack } from '@wijktafel/shared/api/teachBack'
import type { Marks } from '@wijktafel/shared/decisions/marks'
import { DEFAULT_RULES, type DecisionRules } from '@wijktafel/shared/decisions/rules'
import type { DecisionId, PictureId, SessionId } from '@wijktafel/shared/ids'
import { can, type Side } from '@wijktafel/shared/roles'
import type { DecisionOption, DecisionResult } from '@wijktafel/shared/stage'
import type { Kysely } from 'kysely'
import type { DecisionRow } from './decisionTables.ts'
import { fromJson } from './json.ts'
import { picturesOf } from './presentCard.ts'
import type { Database } from './schema.ts'

/** Decisions of a meeting in the order in which they were made. Drafts only where asked for. */
export async function readDecisions(
  db: Kysely<Database>,
  { sessionId, states }: { sessionId: SessionId; states: readonly DecisionRow['state'][] },
): Promise<DecisionDetail[]> {
  const rows = await db
    .selectFrom('decision')
    .selectAll()
    .where('sessionId', '=', sessionId)
    .where('state', 'in', states)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
  return Promise.all(rows.map((row) => presentDecision(db, row)))
}

export async function readDecision(db: Kysely<Database>, id: DecisionId): Promise<DecisionDetail> {
  const row = await db.selectFrom('decision').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  return presentDecision(db, row)
}

async function presentDecision(db: Kysely<Database>, row: DecisionRow): Promise<DecisionDetail> {
  const { id, sessionId, activityId, proposal, influence, format, state, openedAt, closedAt } = row
  const { decidedBy, whatHappens, reviewOn, step, round, followsId, words } = row
  const result = row.result === null ? null : fromJson<DecisionResult & DecisionDetail['result']>(row.result)
  return {
    ...{ id, sessionId, activityId, proposal, influence, format, state, openedAt, closedAt },
    ...{ decidedBy, whatHappens, reviewOn, step, round: Number(round), followsId, words },
    followedBy: result ? await findFollowing(db, id) : null,
    wordPictures: fromJson<PictureId[]>(row.wordPictures),
    rules: rulesOfRow(row),
    pictures: picturesOf(row),
    options: fromJson<(DecisionOption & DecisionDetail['options'][number])[]>(row.options),
    wouldVote: state === 'draft' ? await countWouldVote(db, row) : null,
    result,
    teachBacks: result ? await readTeachBacks(db, id) : [],
    ballots: result && (await readSealedBallots(db, { id, showsSides: result.bySide !== null })),
  }
}

/** A draft is not told: it can be taken away as if it never was. */
async function findFollowing(db: Kysely<Database>, id: DecisionId): Promise<DecisionDetail['followedBy']> {
  const row = await db
    .selectFrom('decision')
    .select(['id', 'state'])
    .where('followsId', '=', id)
    .where('state', '!=', 'draft')
    .orderBy('createdAt')
    .limit(1)
    .executeTakeFirst()
  return row ? { id: row.id, isClosed: row.state === 'closed' } : null
}

/** What was not set, or did not exist when it was set, is as it always was. */
export function rulesOfRow({ rules }: Pick<DecisionRow, 'rules'>): DecisionRules {
  return { ...DEFAULT_RULES, ...fromJson<Partial<DecisionRules>>(rules) }
}

/** Who would be in the electorate now: everyone in the meeting who may vote. */
export async function findVoters(
  db: Kysely<Database>,
  sessionId: SessionId,
): Promise<{ participantId: Database['electorate']['participantId']; side: Side }[]> {
  const seats = await db
    .selectFrom('participant')
    .select(['id', 'side', 'role'])
    .where('sessionId', '=', sessionId)
    .where('leftAt', 'is', null)
    .execute()
  return seats
    .filter(({ role }) => can(role, 'ballot.cast'))
    .map(({ id, side }) => ({ participantId: id, side }))
}

/** Whichever way: on a device, on paper or by hand. */
async function countWouldVote(db: Kysely<Database>, row: DecisionRow): Promise<Record<Side, number>> {
  const hands = fromJson<Record<Side, number>>(row.handVoters)
  const counts = await countPaper(db, row.id)
  const cards = await countFreeCards(db, row.id)
  for (const { side } of await findVoters(db, row.sessionId)) counts[side] += 1
  return {
    resident: counts.resident + hands.resident + cards.resident,
    professional: counts.professional + hands.professional + cards.professional,
  }
}

/** Codes on paper, a side: how many may vote so, never how many did. */
export async function countPaper(
  db: Kysely<Database>,
  decisionId: DecisionId,
): Promise<Record<Side, number>> {
  const rows = await db
    .selectFrom('paperVoter')
    .select(['side', ({ fn }) => fn.countAll<number>().as('n')])
    .where('decisionId', '=', decisionId)
    .groupBy('side')
    .execute()
  return { resident: 0, professional: 0, ...Object.fromEntries(rows.map(({ side, n }) => [side, Number(n)])) }
}

/** Cards that vote for nobody of the meeting: each is a voter of its own, a side. */
export async function countFreeCards(
  db: Kysely<Database>,
  decisionId: DecisionId,
): Promise<Record<Side, number>> {
  const rows = await db
    .selectFrom('turnCard')
    .select('side')
    .where('decisionId', '=', decisionId)
    .where('participantId', 'is', null)
    .execute()
  const counts = { resident: 0, professional: 0 }
  for (const { side } of rows) counts[side] += 1
  return counts
}

/** Of a closed decision, in the order of their random ids: whoever wants can count again. Reasons are not among them. */
async function readSealedBallots(
  db: Kysely<Database>,
  { id, showsSides }: { id: DecisionId; showsSides: boolean },
) {
  const ballots = await db
    .selectFrom('ballot')
    .select(['id', 'side', 'marks'])
    .where('decisionId', '=', id)
    .orderBy('id')
    .execute()
  return ballots.map(({ id, side, marks }) => ({
    ...{ id, side: showsSides && side !== '' ? side : null, marks: fromJson<Marks>(marks) },
  }))
}

/** Everyone who could vote, whichever way. */
export async function countVoters(
  db: Kysely<Database>,
  { id, handVoters }: Pick<DecisionRow, 'id' | 'handVoters'>,
): Promise<number> {
  const countRows = async (table: 'electorate' | 'paperVoter') => {
    const { n } = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .where('decisionId', '=', id)
      .executeTakeFirstOrThrow()
    return Number(n)
  }
  const byHand = Object.values(fromJson<Record<Side, number>>(handVoters)).reduce((sum, n) => sum + n, 0)
  const { resident, professional } = await countFreeCards(db, id)
  const byCard = resident + professional
  return byHand + byCard + (await countRows('electorate')) + (await countRows('paperVoter'))
}

async function readTeachBacks(db: Kysely<Database>, id: DecisionId): Promise<TeachBack[]> {
  const rows = await db
    .selectFrom('teachBack')
    .leftJoin('media', 'media.id', 'teachBack.voiceId')
    .select(['teachBack.id', 'text', 'pictures', 'voiceId', 'verdict', 'media.seconds'])
    .where('decisionId', '=', id)
    .orderBy('teachBack.createdAt')
    .orderBy('teachBack.id')
    .execute()
  return rows.map(({ voiceId, seconds, ...row }) => ({
    ...{ id: row.id, text: row.text, verdict: row.verdict, pictures: picturesOf(row) },
    voice: voiceId && { id: voiceId, seconds: seconds ?? 0 },
  }))
}
