import { createMemoryNoticeStore } from '@wijktafel/server/cluster/memoryNoticeStore'
import { openPostgresNoticeStore } from '@wijktafel/server/cluster/postgresNoticeStore'
import { createDocumentPool } from '@wijktafel/server/storage/documents/documentPool'
import { expect, it } from 'vitest'
import { createTestDatabase } from '../support/services/createTestDatabase.ts'
import { describeNoticeStore } from './noticeStore.ts'

async function openTwoNodes() {
  const database = await createTestDatabase()
  // Dropping a database cuts connections that are just being ended.
  const open = () => createDocumentPool(database.url, { onError: () => undefined })
  const pools = [open(), open()] as const
  const close = async () => {
    await Promise.all(pools.map((pool) => pool.end()))
    await database.drop()
  }
  const [here, there] = await Promise.all([
    openPostgresNoticeStore(pools[0]),
    openPostgresNoticeStore(pools[1]),
  ])
  return { stores: [here, there] as [typeof here, typeof there], pool: pools[0], close }
}

describeNoticeStore('memory', async () => {
  const store = createMemoryNoticeStore()
  return { stores: [store, store], close: () => undefined }
})
describeNoticeStore('PostgreSQL', openTwoNodes)

it('N4: PostgreSQL forgets what is older than an hour, and never the last number', async () => {
  const { stores, pool, close } = await openTwoNodes()
  const [here, there] = stores
  for (let count = 0; count < 3; count += 1) await here.add({ kind: 'restored' })
  const old = await there.last()
  await pool.query(`update cluster_notice set at = now() - interval '61 minutes'`)
  expect(await there.last()).toBe(old)
  const ids = await Promise.all([here.add({ kind: 'restoring' }), there.add({ kind: 'restored' })])
  expect((await here.since(0)).map(({ id }) => id)).toEqual(ids.sort((a, b) => a - b))
  expect(await here.last()).toBeGreaterThan(old)
  await close()
})
