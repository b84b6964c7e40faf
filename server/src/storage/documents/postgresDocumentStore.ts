import type { Pool } from 'pg'
import {
  type DocumentAppend,
  DocumentErasedError,
  type DocumentStore,
  type StoredDocument,
} from '../../rooms/documentStore.ts'
import { inPostgresTransaction } from './inPostgresTransaction.ts'
import { packBytes } from './packedBytes.ts'
import { migratePostgresDocuments } from './postgresDocumentTables.ts'
import {
  APPEND_SQL,
  COMPACT_SQL,
  ERASE_STEPS,
  ERASED_SQL,
  HEADS_SQL,
  LIST_SQL,
  LOAD_SQL,
  LOCK_TO_COMPACT_SQL,
  NOT_NULL_VIOLATION,
} from './postgresStatements.ts'

/**
 * Documents in PostgreSQL, for any number of nodes at once. Makes its tables or brings them up to date.
 * Wants the pool of createDocumentPool, whose commits wait for the disk; the caller ends it.
 */
export async function openPostgresDocumentStore(pool: Pool): Promise<DocumentStore> {
  await migratePostgresDocuments(pool)
  return {
    load: (name, after = 0) => load(pool, name, after),
    append: (batch) => append(pool, batch),
    async compact(name, { seq, update }) {
      const bytes = Buffer.from(packBytes([update]).buffer)
      await inPostgresTransaction(pool, async (client) => {
        await client.query(LOCK_TO_COMPACT_SQL, [name])
        await client.query(COMPACT_SQL, [name, seq, bytes])
      })
    },
    async erase(names) {
      await inPostgresTransaction(pool, async (client) => {
        for (const step of ERASE_STEPS) await client.query(step, [names])
      })
    },
    async heads(names) {
      const { rows } = await pool.query({ name: 'document heads', text: HEADS_SQL, values: [names] })
      return new Map(rows.map(({ name, seq, erased }) => [name, erased ? null : Number(seq)]))
    },
    async list(prefix = '') {
      const { rows } = await pool.query(LIST_SQL, [prefix])
      return rows.map(({ name }) => name)
    },
  }
}

async function load(pool: Pool, name: string, after: number): Promise<StoredDocument> {
  const { rows } = await pool.query({ name: 'document load', text: LOAD_SQL, values: [name, after] })
  const [head, ...parts] = rows
  if (head?.erased) throw new DocumentErasedError([name])
  return { seq: Number(head?.seq ?? 0), updates: parts.map(({ data }) => plainBytes(data)) }
}

async function append(pool: Pool, batch: readonly DocumentAppend[]): Promise<number[]> {
  if (batch.length === 0) return []
  const names = batch.map(({ name }) => name)
  const { buffer, sizes } = packBytes(batch.map(({ update }) => update))
  try {
    const { rows } = await pool.query({
      name: 'document append',
      text: APPEND_SQL,
      values: [names, sizes, Buffer.from(buffer)],
    })
    return numbersOf(names, new Map(rows.map(({ name, seq }) => [name, Number(seq)])))
  } catch (error) {
    throw (await erasedAmong(pool, names, error)) ?? error
  }
}

/** The last entry of a name has its head's number, the one before it one less. */
function numbersOf(names: readonly string[], heads: ReadonlyMap<string, number>): number[] {
  const next = new Map(heads)
  const backwards = names.toReversed().map((name) => {
    const seq = next.get(name)
    if (seq === undefined) throw new Error('PostgreSQL returned no number for an update')
    next.set(name, seq - 1)
    return seq
  })
  return backwards.reverse()
}

async function erasedAmong(
  pool: Pool,
  names: readonly string[],
  error: unknown,
): Promise<DocumentErasedError | null> {
  if (!(error instanceof Error && 'code' in error && error.code === NOT_NULL_VIOLATION)) return null
  const { rows } = await pool.query(ERASED_SQL, [names])
  return rows.length > 0 ? new DocumentErasedError(rows.map(({ name }) => name)) : null
}

/** A Buffer is a Uint8Array whose `slice` does something else. */
function plainBytes({ buffer, byteOffset, byteLength }: Uint8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}
