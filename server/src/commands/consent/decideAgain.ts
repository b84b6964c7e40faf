import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import type { DecisionId, PictureId } from '@wijktafel/shared/ids'
import type { DecisionOption, DecisionResult } from '@wijktafel/shared/stage'
import type { Transaction } from 'kysely'
import type { Deps } from '../../deps.ts'
import { Refusal } from '../../errors.ts'
import { audit } from '../../storage/audit.ts'
import { lockDecision } from '../../storage/ballots.ts'
import type { DecisionRow } from '../../storage/decisionTables.ts'
import { inTransaction } from '../../storage/inTransaction.ts'
import { fromJson, toJson } from '../../storage/json.ts'
import { readDecision, rulesOfRow } from '../../storage/readDecision.ts'
import type { Database } from '../../storage/schema.ts'
import { requireOpen } from '../access.ts'
import type { Actor } from '../actor.ts'
import { openInTurn } from '../openDecision.ts'
import { refreshStage } from '../refreshStage.ts'
import { requireDecision } from '../requireDecision.ts'

interface Again {
  /** What was decided before. */
  decisionId: DecisionId
  id: DecisionId
  proposal?: string | undefined
  pictures?: readonly PictureId[] | undefined
}

/**
 * Opens the next attempt of a decision that was not settled: a new one, that points to the old and carries its rules,
 * influence and options along. The old one stays as it was. The same id twice is the same attempt; a second attempt beside
 * it is refused.
 */
export async function decideAgain(deps: Deps, actor: Actor, input: Again): Promise<DecisionDetail> {
  const { decisionId, id } = input
  const { session } = await requireDecision(deps, actor, { decisionId, capability: 'session.lead' })
  const isNew = await inTransaction(deps.db, session.id, async (trx) => {
    const before = await lockDecision(trx, decisionId)
    if (await isKnown(trx, input)) return false
    requireOpen(session)
    const next = nextAttempt(before, input)
    await trx
      .insertInto('decision')
      .values({ ...next, createdAt: deps.now() })
      .execute()
    return openInTurn(trx, { decisionId: id, sessionId: session.id, at: deps.now() })
  })
  await refreshStage(deps, session.id)
  if (isNew) {
    const actorId = actor.account?.id ?? null
    await audit(deps.db, { at: deps.now(), actor: actorId, action: 'decision.open', target: id })
  }
  return readDecision(deps.db, id)
}

async function isKnown(trx: Transaction<Database>, { id, decisionId }: Again): Promise<boolean> {
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

function nextAttempt(before: DecisionRow, { id, proposal, pictures }: Again): Omit<DecisionRow, 'createdAt'> {
  return {
    ...before,
    id,
    followsId: before.id,
    round: Number(before.round) + 1,
    options: toJson(optionsAgain(before)),
    proposal: proposal ?? before.proposal,
    pictures: pictures ? toJson(pictures) : before.pictures,
    ...{ state: 'draft', step: before.step === null ? null : 'proposal' },
    ...{ openedAt: null, closedAt: null, result: null, words: '', wordPictures: toJson([]) },
  }
}

/** What people choose between once more. Refuses where there is nothing to choose any more. */
function optionsAgain(row: DecisionRow): DecisionOption[] {
  if (row.state !== 'closed' || row.result === null) throw new Refusal('decisionNotClosed')
  const { verdict, tied } = fromJson<DecisionResult>(row.result)
  const options = fromJson<DecisionOption[]>(row.options)
  if (verdict === 'objections') return options
  if (verdict !== 'tie' || rulesOfRow(row).onTie !== 'again') throw new Refusal('decisionSettled')
  return tied ? options.filter(({ id }) => tied.includes(id)) : options
}
