import { DocumentErasedError, type DocumentStore } from '@wijktafel/server/rooms/documentStore'
import { createDocumentPool } from '@wijktafel/server/storage/documents/documentPool'
import { openPostgresDocumentStore } from '@wijktafel/server/storage/documents/postgresDocumentStore'
import type { Pool } from 'pg'
import { afterEach, describe, expect, it } from 'vitest'
import { createTestDatabase } from '../support/services/createTestDatabase.ts'
import { describeDocumentStore } from './documentStore.ts'

let closing: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const close of closing.reverse()) await close()
  closing = []
})

/** Dropping a database cuts connections that are just being ended. */
const onError = () => undefined

async function newDatabase(): Promise<string> {
  const database = await createTestDatabase()
  closing.push(database.drop)
  return database.url
}

function openPool(url: string): Pool {
  const pool = createDocumentPool(url, { onError })
  closing.push(() => pool.end())
  return pool
}

const openNode = (url: string) => openPostgresDocumentStore(openPool(url))

const entry = (name: string, ...values: number[]) => ({ name, update: Uint8Array.from(values) })

/** Until so many statements on this database wait for a lock. */
const untilWaiting = (pool: Pool, count: number) =>
  expect
    .poll(
      async () => {
        const { rows } = await pool.query(
          `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        )
        return rows.length
      },
      { timeout: 15_000 },
    )
    .toBe(count)

describeDocumentStore('PostgreSQL', async () => ({
  store: await openNode(await newDatabase()),
  close: () => undefined,
}))

describe('PostgreSQL only', () => {
  it('D22: several nodes that write the same documents at once number them without holes or double numbers', async () => {
    const url = await newDatabase()
    const nodes = await Promise.all([openNode(url), openNode(url), openNode(url)])
    const given = new Map<string, number>()
    const names = ['board:d', 'board:b', 'board:a', 'board:c', 'Board:e']
    const rounds = 60
    // Each node has its own order, and names some documents twice: without an order of locking they would wait in a ring.
    const write = async (store: DocumentStore, node: number) => {
      for (let round = 0; round < rounds; round += 1) {
        const own = [...names.slice((node + round) % 5), ...names.slice(0, (node + round) % 5), 'board:a']
        const batch = own.map((name, place) => entry(name, node, round, place))
        const seqs = await store.append(batch)
        for (const [place, seq] of seqs.entries()) {
          const key = `${own[place]} ${seq}`
          expect(given.has(key)).toBe(false)
          given.set(key, node * 10_000 + round * 100 + place)
        }
      }
    }
    // Two writers a node, as when a commit is slow and the server writes too.
    await Promise.all(nodes.flatMap((store, node) => [write(store, node), write(store, node + 3)]))
    for (const name of names) {
      const count = 6 * rounds * (name === 'board:a' ? 2 : 1)
      const { seq, updates } = await (nodes[1] as DocumentStore).load(name)
      expect([seq, updates.length]).toEqual([count, count])
      for (const [index, [node = 0, round = 0, place = 0]] of updates.entries()) {
        expect(given.get(`${name} ${index + 1}`)).toBe(node * 10_000 + round * 100 + place)
      }
    }
  })

  it('D23: whoever waits while a document is erased finds it erased: nothing comes back', async () => {
    const url = await newDatabase()
    const [one, other] = [await openNode(url), await openNode(url)]
    await one.append([entry('board:a', 1), entry('board:b', 1)])
    const pool = openPool(url)
    const holder = await pool.connect()
    await holder.query(`begin; select from document_head where name = 'board:a' for update`)
    const erased = one.erase(['board:b', 'board:a'])
    await untilWaiting(pool, 1)
    const late = Promise.allSettled([other.append([entry('board:a', 2)]), one.append([entry('board:a', 3)])])
    const compacted = other.compact('board:a', { seq: 1, update: Uint8Array.of(1) })
    await untilWaiting(pool, 4)
    await holder.query('commit')
    holder.release()
    await Promise.all([erased, compacted])
    for (const outcome of await late) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { names: ['board:a'] } })
    }
    const left = 'select name from document_update union all select name from document_snapshot'
    expect((await pool.query(left)).rows).toEqual([])
    await expect(other.load('board:b')).rejects.toThrow(DocumentErasedError)
  })

  it('D23: compacting, appending and erasing at once keep every update or none', async () => {
    const url = await newDatabase()
    const nodes = [await openNode(url), await openNode(url)]
    const names = Array.from({ length: 12 }, (_, index) => `note:${index}`)
    const work = async (store: DocumentStore, node: number) => {
      for (let round = 0; round < 40; round += 1) {
        const name = names[(round * 7 + node) % 12] ?? ''
        try {
          await store.append([entry(name, 1), entry(names[round % 12] ?? '', 1)])
          const { seq, updates } = await store.load(name)
          // A snapshot here is the number of updates that it stands for.
          const sum = updates.reduce((total, [value = 0]) => total + value, 0)
          expect(sum).toBe(seq)
          await store.compact(name, { seq, update: Uint8Array.of(sum) })
          if (round % 10 === 9) await store.erase([name, names[round % 12] ?? ''])
        } catch (error) {
          if (!(error instanceof DocumentErasedError)) throw error
        }
      }
    }
    await Promise.all(nodes.flatMap((store, node) => [work(store, node), work(store, node + 5)]))
    const heads = await (nodes[0] as DocumentStore).heads(names)
    const erased = names.filter((name) => heads.get(name) === null)
    expect(erased.length).toBeGreaterThan(3)
    expect(await (nodes[1] as DocumentStore).list()).toEqual(
      names.filter((name) => typeof heads.get(name) === 'number').sort(),
    )
    const left = 'select name from document_update union select name from document_snapshot order by name'
    const rows = (await openPool(url).query(left)).rows.map(({ name }) => name)
    expect(rows.filter((name) => erased.includes(name))).toEqual([])
  })

  it('D24: nodes that start at once make the tables once; a newer version of them is refused', async () => {
    const url = await newDatabase()
    const nodes = await Promise.all(Array.from({ length: 5 }, () => openNode(url)))
    for (const [index, store] of nodes.entries()) {
      expect(await store.append([entry('board:a', index)])).toEqual([index + 1])
    }
    const pool = openPool(url)
    expect((await pool.query('select version from document_version')).rows).toEqual([{ version: 1 }])
    await pool.query('update document_version set version = 99')
    await expect(openNode(url)).rejects.toThrow('document_version is 99')
  })

  it('D10: a commit waits for the disk, even on a server that is set up not to', async () => {
    const pool = openPool(await newDatabase())
    expect((await pool.query('show synchronous_commit')).rows).toEqual([{ synchronous_commit: 'on' }])
  })

  it('D25: when every connection is cut, what waits is rejected, nothing else breaks, and the next call has a new one', async () => {
    const url = await newDatabase()
    const store = await openNode(url)
    await store.append([entry('board:a', 1)])
    const pool = openPool(url)
    const holder = await pool.connect()
    await holder.query(`begin; select from document_head for update`)
    const waiting = Promise.allSettled([
      store.append([entry('board:a', 2)]),
      store.erase(['board:a']),
      store.append([entry('board:a', 3)]),
    ])
    await untilWaiting(pool, 3)
    await holder.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    )
    const outcomes = await waiting
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    await holder.query('commit')
    holder.release()
    expect(await store.append([entry('board:a', 4)])).toEqual([2])
    expect(await store.load('board:a')).toEqual({ seq: 2, updates: [Uint8Array.of(1), Uint8Array.of(4)] })
  })
})
