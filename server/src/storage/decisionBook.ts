import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import type { BookEntry, BookOutcome, BookWords } from '@wijktafel/shared/api/decisionBook'
import { hashBallots, hashEntry, NO_HASH } from '@wijktafel/shared/decisions/bookChain'
import type { DecisionId, ProjectId, UserId } from '@wijktafel/shared/ids'
import type { Kysely, Selectable, Transaction } from 'kysely'
import type { DecisionBookTable } from './decisionTables.ts'
import { toJson } from './json.ts'
import { readDecision } from './readDecision.ts'
import type { Database } from './schema.ts'

interface NewEntry {
  decisionId: DecisionId
  kind: BookEntry['kind']
  at: number
  actorId: UserId | null
  isLate?: boolean
}

/**
 * Writes a decision, as it stands in this transaction, at the end of the book of its project. Call it in the transaction that
 * makes it so: both are stored, or neither. Numbers have no gap: who writes next waits for this one.
 */
export async function enterDecision(trx: Transaction<Database>, entry: NewEntry): Promise<void> {
  const { decisionId, kind, at, actorId, isLate = false } = entry
  const { projectId } = await trx
    .selectFrom('decision')
    .select('projectId')
    .where('id', '=', decisionId)
    .executeTakeFirstOrThrow()
  await lockProject(trx, projectId)
  const last = await trx
    .selectFrom('decisionBook')
    .select(['number', 'hash'])
    .where('projectId', '=', projectId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  const decision = await readDecision(trx, decisionId)
  const unsealed = {
    ...{ number: Number(last?.number ?? 0) + 1, kind, decisionId, at, isLate, actorId },
    ballotsHash: kind === 'words' ? null : hashBallots(decision.ballots ?? []),
    content: toJson(kind === 'words' ? wordsOf(decision) : outcomeOf(decision, kind)),
    previousHash: last?.hash ?? NO_HASH,
  }
  await trx
    .insertInto('decisionBook')
    .values({ ...unsealed, projectId, isLate: isLate ? 1 : 0, hash: hashEntry(projectId, unsealed) })
    .execute()
}

/** Writing a row first holds off whoever writes in the same book at the same moment. */
export async function lockProject(trx: Transaction<Database>, projectId: ProjectId): Promise<void> {
  await trx.updateTable('project').set({ id: projectId }).where('id', '=', projectId).execute()
}

function wordsOf({ proposal, pictures, words, wordPictures }: DecisionDetail): BookWords {
  return { proposal, pictures, words, wordPictures }
}

/** Reasons stay out: they can be erased, and what stands in the book cannot. */
function outcomeOf(decision: DecisionDetail, kind: 'counted' | 'outcome'): BookOutcome {
  const { proposal, pictures, influence, format, rules, decidedBy, whatHappens, reviewOn } = decision
  const { round, followsId, openedAt, closedAt, words, wordPictures, options, result } = decision
  return {
    ...{ proposal, pictures, influence, format },
    options: options.map(({ id, label, pictures }) => ({ id, label, pictures })),
    ...{ rules, decidedBy, whatHappens, reviewOn, round, followsId, openedAt, closedAt },
    ...{ words, wordPictures },
    result: kind === 'counted' || result === null ? null : withoutReasons(result),
  }
}

function withoutReasons({ reasons: _reasons, ...result }: NonNullable<DecisionDetail['result']>) {
  return result
}

/** From the first entry to the last. */
export async function readBook(db: Kysely<Database>, projectId: ProjectId): Promise<BookEntry[]> {
  const rows = await db
    .selectFrom('decisionBook')
    .selectAll()
    .where('projectId', '=', projectId)
    .orderBy('number')
    .execute()
  return rows.map(presentEntry)
}

function presentEntry(row: Selectable<DecisionBookTable>): BookEntry {
  const { kind, decisionId, at, isLate, actorId, ballotsHash, content, previousHash, hash } = row
  return {
    ...{ number: Number(row.number), kind, decisionId, at, isLate: isLate === 1, actorId },
    ...{ ballotsHash, content, previousHash, hash },
  }
}
