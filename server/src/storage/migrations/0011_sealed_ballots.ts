import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Of the tables as they are at this step: later ones do not change what it does. */
interface Then {
  decision: { id: string; state: string; result: string | null }
  ballot: { decisionId: string; side: string; reason: string }
}

/** A ballot that was counted no longer says which reason came with it, nor whose side it was where that is hidden. */
export const sealedBallots: Migration = {
  async up(plain) {
    const db = plain as Kysely<Then>
    const counted = await db
      .selectFrom('decision')
      .select(['id', 'result'])
      .where('state', 'in', ['counted', 'closed'])
      .execute()
    for (const { id, result } of counted) {
      const showsSides = result !== null && (JSON.parse(result) as { bySide?: unknown }).bySide != null
      await db
        .updateTable('ballot')
        .set({ reason: '', ...(!showsSides && { side: '' }) })
        .where('decisionId', '=', id)
        .execute()
    }
  },
}
