import type { Pool } from 'pg'
import { inPostgresTransaction } from './inPostgresTransaction.ts'

export interface PostgresSteps {
  /** The table, with one row, that counts the steps that were run. */
  versionTable: string
  steps: readonly string[]
}

/** Any number, as long as nothing else in this database locks it. */
const STEPS_LOCK = 2_003_461_231

/** Runs the steps that are missing, each once, however many nodes start at the same time. Throws when a newer version ran before. */
export async function runPostgresSteps(pool: Pool, { versionTable, steps }: PostgresSteps): Promise<void> {
  await inPostgresTransaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [STEPS_LOCK])
    await client.query(`create table if not exists ${versionTable} (version integer not null)`)
    const { rows } = await client.query(`select version from ${versionTable}`)
    const had = Number(rows[0]?.version ?? 0)
    if (had > steps.length)
      throw new Error(`${versionTable} is ${had} in this database, this program knows ${steps.length}`)
    if (had === steps.length) return
    for (const step of steps.slice(had)) await client.query(step)
    await client.query(`delete from ${versionTable}`)
    await client.query(`insert into ${versionTable} (version) values ($1)`, [steps.length])
  })
}
