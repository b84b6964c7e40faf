import type { DecisionId } from '@wijktafel/shared/ids'
import { sql, type Transaction } from 'kysely'
import { isPostgres } from './dialect.ts'
import type { Database } from './schema.ts'

/**
 * PostgreSQL remembers of each row which transaction wrote it (`xmin`) and where it lies (`ctid`): that would join a ballot
 * to the voter who was marked with it, and tell in which order people voted. So at the end of each transaction that takes
 * a ballot, all rows of the decision are written anew, in the order of their random ids: they all have the same writer, and
 * lie in an order that says nothing. SQLite keeps neither, and its rows lie in the order of their key.
 */
export async function layVotesAnew(trx: Transaction<Database>, decisionId: DecisionId): Promise<void> {
  if (!isPostgres(trx)) return
  await sql`
    with taken as (delete from "electorate" where "decisionId" = ${decisionId} returning *)
    insert into "electorate" select * from taken order by "participantId"
  `.execute(trx)
  await sql`
    with taken as (delete from "paperVoter" where "decisionId" = ${decisionId} returning *)
    insert into "paperVoter" select * from taken order by "codeHash"
  `.execute(trx)
  await sql`
    with taken as (delete from "turnCard" where "decisionId" = ${decisionId} returning *)
    insert into "turnCard" select * from taken order by "codeHash"
  `.execute(trx)
  await sql`
    with taken as (delete from "ballot" where "decisionId" = ${decisionId} returning *)
    insert into "ballot" select * from taken order by "id"
  `.execute(trx)
}
