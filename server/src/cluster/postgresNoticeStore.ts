import type { Pool } from 'pg'
import type { NoticeStore } from '../rooms/notices.ts'
import { runPostgresSteps } from '../storage/documents/runPostgresSteps.ts'

const TABLE_SQL = `
  create table cluster_notice (
    id bigserial primary key,
    notice jsonb not null,
    at timestamptz not null default now()
  )
`
/** Whoever was out of reach for longer has lost its connections anyway. The newest always stays: its number is the last. */
const ADD_SQL = `
  with old as (
    select id from cluster_notice where at < now() - interval '1 hour' for update skip locked
  ), pruned as (
    delete from cluster_notice where id in (select id from old)
  )
  insert into cluster_notice (notice) values ($1) returning id
`
const SINCE_SQL = 'select id, notice from cluster_notice where id > $1 order by id'
const LAST_SQL = 'select coalesce(max(id), 0) as id from cluster_notice'

/** Notices that all nodes on one PostgreSQL database share. Wants the pool of createDocumentPool; the caller ends it. */
export async function openPostgresNoticeStore(pool: Pool): Promise<NoticeStore> {
  await runPostgresSteps(pool, { versionTable: 'cluster_version', steps: [TABLE_SQL] })
  return {
    async add(notice) {
      const { rows } = await pool.query(ADD_SQL, [JSON.stringify(notice)])
      return Number(rows[0].id)
    },
    async since(id) {
      const { rows } = await pool.query(SINCE_SQL, [id])
      return rows.map(({ id, notice }) => ({ id: Number(id), notice }))
    },
    async last() {
      const { rows } = await pool.query(LAST_SQL)
      return Number(rows[0].id)
    },
  }
}
