import type { MomentCard } from '@wijktafel/shared/api/moment'
import { cardIdOf } from '@wijktafel/shared/board/moment'
import type { BoardId, CardId, MomentId, SessionId } from '@wijktafel/shared/ids'
import { type Kysely, sql } from 'kysely'
import { cardsInHead, HEAD_BYTES } from './packMoment.ts'
import type { Database } from './schema.ts'

/** Moments without their bodies, which may be large. */
export function selectMoments(db: Kysely<Database>) {
  return db
    .selectFrom('moment')
    .select(['id', 'boardId', 'kind', 'name', 'activityId', 'createdAt', 'hash'])
    .select(sql<Uint8Array>`substr(${sql.ref('moment.body')}, 1, ${sql.lit(HEAD_BYTES)})`.as('head'))
}

export type MomentHead = Omit<MomentCard, 'cards'> & { hash: string; head: Uint8Array }

export function presentMoment({ hash: _, head, ...moment }: MomentHead): MomentCard {
  return { ...moment, cards: cardsInHead(head) }
}

/** Newest first. */
export function readMoments(db: Kysely<Database>, boardId: BoardId): Promise<MomentHead[]> {
  return selectMoments(db)
    .where('boardId', '=', boardId)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

export async function findMoment(db: Kysely<Database>, id: MomentId): Promise<MomentHead | undefined> {
  return selectMoments(db).where('id', '=', id).executeTakeFirst()
}

const IDS_PER_STATEMENT = 500

/**
 * Of the cards among these records, those that nobody may see (any more): hidden, taken back by their maker, erased, or of
 * another meeting.
 */
export async function findHiddenCards(
  db: Kysely<Database>,
  { sessionId, records }: { sessionId: SessionId; records: readonly { id: string }[] },
): Promise<Set<string>> {
  const hidden = new Set(records.flatMap(({ id }) => cardIdOf(id) ?? []))
  const ids = [...hidden] as CardId[]
  for (let at = 0; at < ids.length; at += IDS_PER_STATEMENT) {
    const shown = await db
      .selectFrom('card')
      .select('id')
      .where('id', 'in', ids.slice(at, at + IDS_PER_STATEMENT))
      .where('sessionId', '=', sessionId)
      .where('revealedAt', 'is not', null)
      .where('withdrawnAt', 'is', null)
      .where('hiddenReason', 'is', null)
      .execute()
    for (const { id } of shown) hidden.delete(id)
  }
  return hidden
}
