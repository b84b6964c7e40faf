import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import type { DecisionId, SessionId } from '@wijktafel/shared/ids'
import type { DecisionOption } from '@wijktafel/shared/stage'
import type { Transaction } from 'kysely'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { audit } from '../storage/audit.ts'
import { lockDecision } from '../storage/ballots.ts'
import type { DecisionRow } from '../storage/decisionTables.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { fromJson, toJson } from '../storage/json.ts'
import { readDecision } from '../storage/readDecision.ts'
import type { Database } from '../storage/schema.ts'
import { requireSession } from './access.ts'
import type { Actor } from './actor.ts'
import { NO_HANDS } from './createDecision.ts'
import { requireDecision } from './requireDecision.ts'

interface Reopening {
  /** What was decided before. It stays as it was. */
  decisionId: DecisionId
  id: DecisionId
  /** The meeting in which it is decided again, of the same project. */
  sessionId: SessionId
}

/**
 * Prepares a new decision about what was decided: a draft that points to the old one and carries its question, options and
 * rules along. The same id twice is the same draft; a second one beside it is refused. Taking the draft away undoes it.
 */
export async function reopenDecision(
  deps: Deps,
  actor: Actor,
  { decisionId, id, sessionId }: Reopening,
): Promise<DecisionDetail> {
  const old = await requireDecision(deps, actor, { decisionId, capability: 'session.prepare' })
  const { session } = await requireSession(deps, actor, { sessionId, capability: 'session.prepare' })
  if (session.projectId !== old.decision.projectId) throw new Refusal('notFound')
  const isNew = await inTransaction(deps.db, sessionId, async (trx) => {
    const before = await lockDecision(trx, decisionId)
    if (before.state !== 'closed') throw new Refusal('decisionNotClosed')
    if (await isKnown(trx, { id, decisionId })) return false
    if (session.state === 'closed') throw new Refusal('sessionClosed')
    await trx
      .insertInto('decision')
      .values({ ...draftOf(before, { id, sessionId, at: deps.now() }), createdAt: deps.now() })
      .execute()
    return true
  })
  if (isNew) {
    const actorId = actor.account?.id ?? null
    await audit(deps.db, { at: deps.now(), actor: actorId, action: 'decision.reopen', target: id })
  }
  return readDecision(deps.db, id)
}

async function isKnown(
  trx: Transaction<Database>,
  { id, decisionId }: Pick<Reopening, 'id' | 'decisionId'>,
): Promise<boolean> {
  const rows = await trx
    .selectFrom('decision')
    .select(['id', 'followsId'])
    .where((where) => where.or([where('id', '=', id), where('followsId', '=', decisionId)]))
    .execute()
  const known = rows.find((row) => row.id === id)
  if (known && known.followsId !== decisionId) throw new Refusal('badRequest', 'id')
  if (!known && rows.length > 0) throw new Refusal('activityChanged')
  return known !== undefined
}

function draftOf(
  before: DecisionRow,
  { id, sessionId, at }: { id: DecisionId; sessionId: SessionId; at: number },
): Omit<DecisionRow, 'createdAt'> {
  const isSameMeeting = before.sessionId === sessionId
  const today = new Date(at).toISOString().slice(0, 10)
  const options = fromJson<DecisionOption[]>(before.options)
  return {
    ...before,
    ...{ id, sessionId, followsId: before.id, round: 1 },
    activityId: isSameMeeting ? before.activityId : null,
    options: toJson(isSameMeeting ? options : options.map(withoutCard)),
    reviewOn: before.reviewOn !== null && before.reviewOn >= today ? before.reviewOn : null,
    ...{ state: 'draft', step: before.step === null ? null : 'proposal', handVoters: toJson(NO_HANDS) },
    ...{ openedAt: null, closedAt: null, result: null, words: '', wordPictures: toJson([]) },
  }
}

/** In another meeting its card, photo and recording are not on the table; the words and pictures are. */
function withoutCard({ id, label, pictures }: DecisionOption): DecisionOption {
  return { id, label, pictures, recordId: null }
}
