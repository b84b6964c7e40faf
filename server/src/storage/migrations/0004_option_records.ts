import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

type Option = Readonly<Record<string, unknown>>

/** Options of a decision may stand for something on the board. Those that were made before stand for nothing. */
export const optionRecords: Migration = {
  async up(db: Kysely<unknown>) {
    const { rows } = await sql<{
      id: string
      options: string
    }>`select "id", "options" from "decision"`.execute(db)
    for (const { id, options } of rows) {
      const before: readonly Option[] = JSON.parse(options)
      const after = JSON.stringify(before.map((option) => ({ ...option, recordId: option.recordId ?? null })))
      if (after !== options)
        await sql`update "decision" set "options" = ${after} where "id" = ${id}`.execute(db)
    }
  },
}
