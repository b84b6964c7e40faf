import { type Kysely, sql } from 'kysely'

/** The database itself refuses to change an entry of a decision book, or to take one out while its project exists. */
const REFUSAL = 'the decision book is only added to'

// biome-ignore lint/suspicious/noExplicitAny: databases of every shape are welcome, also those of migrations.
type AnyDatabase = Kysely<any>

/** Stands where it stood already, too. */
export async function guardBookOnSqlite(db: AnyDatabase): Promise<void> {
  const refuse = sql.raw(`select raise(abort, '${REFUSAL}')`)
  await sql`
    create trigger if not exists "decisionBookKept" before update on "decisionBook" begin ${refuse}; end
  `.execute(db)
  await sql`
    create trigger if not exists "decisionBookWhole" before delete on "decisionBook"
    when exists (select 1 from "project" where "id" = old."projectId") begin ${refuse}; end
  `.execute(db)
}

export async function guardBookOnPostgres(db: AnyDatabase): Promise<void> {
  await sql`
    create function "keepDecisionBook"() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' or exists (select 1 from "project" where "id" = old."projectId") then
        raise exception ${sql.lit(REFUSAL)};
      end if;
      return old;
    end $$
  `.execute(db)
  await sql`
    create trigger "decisionBookKept" before update or delete on "decisionBook"
    for each row execute function "keepDecisionBook"()
  `.execute(db)
}
