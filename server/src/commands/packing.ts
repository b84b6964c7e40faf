import type { PackedItem } from '@wijktafel/shared/api/agenda'
import type { SessionId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { isKnownMaterial } from '@wijktafel/shared/method/materials'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { requireSession } from './access.ts'
import type { Actor } from './actor.ts'

/** What is packed for a meeting, and what people put on the list themselves. */
export async function readPacking(deps: Deps, actor: Actor, sessionId: SessionId): Promise<PackedItem[]> {
  await requireSession(deps, actor, { sessionId, capability: 'session.prepare', kind: 'meeting' })
  const rows = await deps.db
    .selectFrom('packing')
    .select(['item', 'words', 'packed'])
    .where('sessionId', '=', sessionId)
    .orderBy('item')
    .execute()
  return rows.map(({ item, words, packed }) => ({ item, words, packed: packed === 1 }))
}

/** One thing at a time, so that two who pack do not undo each other's ticks. */
export async function changePacking(
  deps: Deps,
  actor: Actor,
  input: { sessionId: SessionId; item: string; words: string | null; packed: boolean; isGone: boolean },
): Promise<PackedItem[]> {
  const { sessionId, item, words, isGone } = input
  await requireSession(deps, actor, { sessionId, capability: 'session.prepare', kind: 'meeting' })
  const packed = input.packed ? 1 : 0
  await inTransaction(deps.db, sessionId, async (trx) => {
    if (isGone) {
      await trx.deleteFrom('packing').where('sessionId', '=', sessionId).where('item', '=', item).execute()
      return
    }
    const known = await trx
      .selectFrom('packing')
      .select('words')
      .where('sessionId', '=', sessionId)
      .where('item', '=', item)
      .executeTakeFirst()
    if (known) {
      await trx
        .updateTable('packing')
        .set({ packed, ...(words !== null && { words }) })
        .where('sessionId', '=', sessionId)
        .where('item', '=', item)
        .execute()
      return
    }
    if (words === null && !isKnownMaterial(item)) throw new Refusal('badRequest', 'item')
    if (words !== null) {
      const { count } = await trx
        .selectFrom('packing')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('sessionId', '=', sessionId)
        .where('words', 'is not', null)
        .executeTakeFirstOrThrow()
      if (Number(count) >= LIMITS.OWN_MATERIALS_PER_SESSION) throw new Refusal('tooManyMaterials')
    }
    await trx.insertInto('packing').values({ sessionId, item, words, packed }).execute()
  })
  return readPacking(deps, actor, sessionId)
}
