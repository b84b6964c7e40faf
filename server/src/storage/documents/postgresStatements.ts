/**
 * $1 names, $2 sizes, $3 all updates end to end: one statement, so one round trip and one commit.
 * Heads are locked in the order of their names: two nodes never wait for one another. An erased name has no number, which
 * the table of updates refuses (NOT_NULL_VIOLATION): then nothing at all is stored. Gives each name's new head.
 */
export const APPEND_SQL = `
  with piece as (
    select name collate "C" as name, size, place,
      sum(size) over (order by place) - size as start,
      row_number() over (partition by name order by place) as rank,
      count(*) over (partition by name) as added
    from unnest($1::text[], $2::int[]) with ordinality as given (name, size, place)
  ), head as (
    insert into document_head as known (name, seq)
    select name, count(*) from piece group by name order by name
    on conflict (name) do update set seq = known.seq + excluded.seq where not known.erased
    returning name, seq
  ), stored as (
    insert into document_update (name, seq, data)
    select piece.name, head.seq - piece.added + piece.rank,
      substring($3::bytea from piece.start::int + 1 for piece.size)
    from piece left join head on head.name = piece.name
  )
  select name, seq from head
`
export const NOT_NULL_VIOLATION = '23502'

export const ERASED_SQL = 'select name from document_head where name = any($1) and erased order by name'

/** $1 name, $2 after. The head first, then the snapshot if it is newer, then the updates after both: all as of one moment. */
export const LOAD_SQL = `
  with snapshot as (select seq, data from document_snapshot where name = $1)
  select 0 as part, seq, erased, null::bytea as data from document_head where name = $1
  union all
  select 1, seq, false, data from snapshot where seq > $2
  union all
  select 2, seq, false, data from document_update
    where name = $1 and seq > greatest($2, coalesce((select seq from snapshot), 0))
  order by part, seq
`

/** Compacting and erasing a document wait for one another here; whoever appends does not. Held until the transaction ends. */
const LAYING_LOCK = 2_003_461_232

/** Each statement of a transaction sees what was committed while the one before it waited. $1 name, $2 seq, $3 data. */
export const LOCK_TO_COMPACT_SQL = `select pg_advisory_xact_lock(${LAYING_LOCK}, hashtext($1))`
/** Updates go only when the snapshot was taken. */
export const COMPACT_SQL = `
  with taken as (
    insert into document_snapshot as known (name, seq, data)
    select name, $2::bigint, $3::bytea from document_head where name = $1 and not erased
    on conflict (name) do update set seq = excluded.seq, data = excluded.data where excluded.seq > known.seq
    returning name
  )
  delete from document_update where seq <= $2 and name = (select name from taken)
`

/** The statements that erase the names $1, in one transaction. */
export const ERASE_STEPS: readonly string[] = [
  `
  select pg_advisory_xact_lock(${LAYING_LOCK}, lock)
  from (select distinct hashtext(name) as lock from unnest($1::text[]) as given (name) order by lock) as locks
  `,
  // Waits for whoever appends; from then on nobody can.
  `
  insert into document_head as known (name, seq, erased)
  select distinct name collate "C" as name, 0, true from unnest($1::text[]) as given (name) order by name
  on conflict (name) do update set seq = 0, erased = true
  `,
  'delete from document_update where name = any($1)',
  'delete from document_snapshot where name = any($1)',
]

export const HEADS_SQL = 'select name, seq, erased from document_head where name = any($1)'

export const LIST_SQL = `
  select name from document_head where not erased and starts_with(name, $1) order by name
`
