import type { ActivityId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import type { Transaction } from 'kysely'
import { Refusal } from '../errors.ts'
import { fromJson } from '../storage/json.ts'
import type { Database, ParticipantRow, SessionRow } from '../storage/schema.ts'

export interface PaperInput {
  activityId: ActivityId
  session: Pick<SessionRow, 'kind'>
  /** Of the printed cards; empty for what was written by hand. */
  serials: readonly string[]
  /** All seats of the device, or of the account: many seats do not give many times as much. */
  ownSeats: readonly ParticipantRow[]
}

/**
 * A printed card counts once in a step, whoever photographs it; taken back, it may be laid again.
 * Whoever holds the camera brings cards of others, so these do not count for that person's own, but not without end.
 */
export async function checkPaper(
  trx: Transaction<Database>,
  { activityId, session, serials, ownSeats }: PaperInput,
): Promise<void> {
  // Between meetings there is no table: people answer for themselves, and their own limit holds.
  if (session.kind === 'question') throw new Refusal('badRequest', 'paper')
  const laid = await trx
    .selectFrom('card')
    .select(['paper', 'participantId'])
    .where('activityId', '=', activityId)
    .where('paper', 'is not', null)
    .where('withdrawnAt', 'is', null)
    .execute()
  const known = new Set(laid.flatMap(({ paper }) => fromJson<string[]>(paper ?? '[]')))
  if (serials.some((serial) => known.has(serial))) throw new Refusal('paperKnown')
  const mine = laid.filter(({ participantId }) => ownSeats.some(({ id }) => id === participantId))
  if (mine.length >= LIMITS.PAPER_CARDS_PER_PERSON_PER_ACTIVITY) throw new Refusal('tooManyCards')
}
