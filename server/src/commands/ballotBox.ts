import { checkMarks, type Marks } from '@wijktafel/shared/decisions/marks'
import type { DecisionId, ParticipantId } from '@wijktafel/shared/ids'
import type { Kysely, Transaction } from 'kysely'
import { Refusal } from '../errors.ts'
import { lockDecision, paperOf, requireBallotOpen, sealBallot } from '../storage/ballots.ts'
import type { DecisionRow } from '../storage/decisionTables.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { layVotesAnew } from '../storage/layVotesAnew.ts'
import type { Database, SessionRow } from '../storage/schema.ts'
import { requireOpen } from './access.ts'

/** A ballot on its way into the box, of somebody who was found to be who they say. */
export interface Vote {
  decisionId: DecisionId
  session: SessionRow
  participantId: ParticipantId
  marks: Marks
  reason: string
}

interface Waiting {
  vote: Vote
  taken: () => void
  refused: (error: unknown) => void
}

/** So few that whoever closes the ballot in a rush does not wait long. */
const VOTES_AT_ONCE = 100

const boxes = new WeakMap<Kysely<Database>, Map<DecisionId, Waiting[]>>()

/**
 * Puts one ballot in the box. Those that come while others are being stored share the next transaction: on PostgreSQL all
 * votes are laid anew at its end (layVotesAnew), which for each ballot of a rush apart would cost as much as there are voters.
 * Resolves once it is kept for good. Rejects with its own Refusal: what is wrong with one ballot is nothing to the others.
 */
export function putInBox(db: Kysely<Database>, vote: Vote): Promise<void> {
  const ofNode = boxes.get(db) ?? new Map<DecisionId, Waiting[]>()
  boxes.set(db, ofNode)
  return new Promise((taken, refused) => {
    const waiting = ofNode.get(vote.decisionId)
    if (waiting) {
      waiting.push({ vote, taken, refused })
      return
    }
    ofNode.set(vote.decisionId, [{ vote, taken, refused }])
    void emptyBox(db, ofNode, vote.decisionId)
  })
}

/** Until nobody waits any more. Never rejects: each who waits hears it. */
async function emptyBox(
  db: Kysely<Database>,
  ofNode: Map<DecisionId, Waiting[]>,
  id: DecisionId,
): Promise<void> {
  const waiting = ofNode.get(id) ?? []
  while (waiting.length > 0) await storeTogether(db, waiting.splice(0, VOTES_AT_ONCE))
  // In the same breath as the look that found it empty: nobody can come between.
  ofNode.delete(id)
}

async function storeTogether(db: Kysely<Database>, votes: readonly Waiting[]): Promise<void> {
  const [first] = votes
  if (!first) return
  const { decisionId, session } = first.vote
  try {
    const refusals = await inTransaction(db, session.id, async (trx) => {
      const decision = await lockDecision(trx, decisionId)
      requireBallotOpen(decision)
      const found: (Refusal | null)[] = []
      for (const { vote } of votes) found.push(await storeVote(trx, decision, vote))
      await layVotesAnew(trx, decisionId)
      return found
    })
    for (const [index, { taken, refused }] of votes.entries()) {
      const refusal = refusals[index]
      if (refusal) refused(refusal)
      else taken()
    }
  } catch (error) {
    await refuseAll(db, votes, error)
  }
}

/** A refusal is about the decision, so it is for all. Of a fault nobody knows whose it is: each is tried alone. */
async function refuseAll(db: Kysely<Database>, votes: readonly Waiting[], error: unknown): Promise<void> {
  if (error instanceof Refusal || votes.length === 1) {
    for (const { refused } of votes) refused(error)
    return
  }
  for (const vote of votes) await storeTogether(db, [vote])
}

/** Stores ballot and mark, or neither: then what is wrong. */
async function storeVote(
  trx: Transaction<Database>,
  decision: DecisionRow,
  vote: Vote,
): Promise<Refusal | null> {
  try {
    requireOpen(vote.session)
    const side = await requireUnused(trx, vote)
    const problem = checkMarks(paperOf(decision), vote.marks)
    if (problem) throw new Refusal('ballotInvalid', problem)
    await markVoted(trx, vote)
    await sealBallot(trx, { decisionId: decision.id, side, marks: vote.marks, reason: vote.reason })
    return null
  } catch (error) {
    // Nothing was written of it: `markVoted` comes first, and refuses only when it wrote nothing.
    if (error instanceof Refusal) return error
    throw error
  }
}

/** The side under which this person may still vote. */
async function requireUnused(trx: Transaction<Database>, { decisionId, participantId }: Vote) {
  const voter = await trx
    .selectFrom('electorate')
    .select(['side', 'voted'])
    .where('decisionId', '=', decisionId)
    .where('participantId', '=', participantId)
    .executeTakeFirst()
  if (!voter) throw new Refusal('notInElectorate')
  if (voter.voted === 1) throw new Refusal('alreadyVoted')
  return voter.side
}

async function markVoted(trx: Transaction<Database>, { decisionId, participantId }: Vote): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('electorate')
    .set({ voted: 1 })
    .where('decisionId', '=', decisionId)
    .where('participantId', '=', participantId)
    .where('voted', '=', 0)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) throw new Refusal('alreadyVoted')
}
