import type { Pool, PoolClient } from 'pg'

/** One transaction on one connection of the pool. A connection whose end is unknown is thrown away. */
export async function inPostgresTransaction<T>(
  pool: Pool,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  let isWhole = false
  try {
    await client.query('begin')
    const result = await work(client)
    await client.query('commit')
    isWhole = true
    return result
  } catch (error) {
    isWhole = await rollBack(client)
    throw error
  } finally {
    client.release(!isWhole)
  }
}

/** False when the connection is of no use any more: then the database rolls back by itself. */
async function rollBack(client: PoolClient): Promise<boolean> {
  try {
    await client.query('rollback')
    return true
  } catch {
    return false
  }
}
