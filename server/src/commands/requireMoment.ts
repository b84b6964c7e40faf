import { type BoardMoment, withoutCards } from '@wijktafel/shared/board/moment'
import type { MomentId, SessionId } from '@wijktafel/shared/ids'
import type { Capability } from '@wijktafel/shared/roles'
import type { Kysely } from 'kysely'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { findHiddenCards, findMoment } from '../storage/moments.ts'
import { unpackMoment } from '../storage/packMoment.ts'
import type { Database } from '../storage/schema.ts'
import type { Actor } from './actor.ts'
import { requireBoard } from './readBoard.ts'

/** A moment with the access of the one who asks to its board. */
export async function requireMoment(
  deps: Deps,
  actor: Actor,
  { momentId, capability }: { momentId: MomentId; capability: Capability },
) {
  const moment = await findMoment(deps.db, momentId)
  if (!moment) throw new Refusal('notFound')
  const access = await requireBoard(deps, actor, { boardId: moment.boardId, capability })
  return { ...access, moment }
}

/** What a moment holds, without the cards that nobody may see any more. Refuses one that is gone. */
export async function readMomentBody(
  db: Kysely<Database>,
  { momentId, sessionId }: { momentId: MomentId; sessionId: SessionId },
): Promise<BoardMoment> {
  const row = await db.selectFrom('moment').select('body').where('id', '=', momentId).executeTakeFirst()
  if (!row) throw new Refusal('notFound')
  const moment = await unpackMoment(row.body)
  return withoutCards(moment, await findHiddenCards(db, { sessionId, records: moment.records }))
}
