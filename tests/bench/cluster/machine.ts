import { readdirSync, readFileSync } from 'node:fs'
import { Redis } from 'ioredis'
import { Client } from 'pg'
import { startPostgres } from '../../support/services/postgres.ts'
import { startRedis } from '../../support/services/redis.ts'
import { cpuSeconds } from '../generator/usage.ts'
import { type BenchServer, startBenchServer } from '../servers/benchServer.ts'

/** Processor seconds so far. */
export interface Cost {
  nodes: number
  postgres: number
  redis: number
}

/** Nodes of ours over one PostgreSQL that waits for its disk, and one Redis; all on this machine. */
export interface Machine {
  nodes: BenchServer[]
  addNode(): Promise<BenchServer>
  cost(): Cost
  stop(): Promise<void>
}

export async function startMachine(nodes: number): Promise<Machine> {
  const postgres = await startPostgres({ fsync: true })
  const redis = await startRedis()
  const [postmaster, redisPid] = await Promise.all([findPostmaster(postgres.url), findRedis(redis.url)])
  const started: BenchServer[] = []
  const addNode = async () => {
    const node = await startBenchServer('ourNode', postgres.url, redis.url)
    started.push(node)
    return node
  }
  for (let count = 0; count < nodes; count += 1) await addNode()
  return {
    nodes: started,
    addNode,
    cost() {
      const nodes = started.reduce((sum, { pid }) => sum + cpuOf(pid), 0)
      return { nodes, postgres: cpuOfFamily(postmaster), redis: cpuOf(redisPid) }
    },
    async stop() {
      await Promise.all(started.map((node) => node.stop('kill')))
      await redis.stop()
      await postgres.stop()
    },
  }
}

/** A process that is gone counts as nothing. */
function cpuOf(pid: number): number {
  try {
    return cpuSeconds(pid)
  } catch {
    return 0
  }
}

/** PostgreSQL has a process for each connection, all children of the first. */
export function cpuOfFamily(parent: number): number {
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === parent)
  return children.reduce((sum, pid) => sum + cpuOf(Number(pid)), cpuOf(parent))
}

function parentOf(pid: string): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    // It ended meanwhile.
    return 0
  }
}

export async function findPostmaster(connectionString: string): Promise<number> {
  const client = new Client({ connectionString })
  await client.connect()
  const { rows } = await client.query('select pg_backend_pid() as pid')
  const parent = parentOf(String(rows[0].pid))
  await client.end()
  return parent
}

async function findRedis(url: string): Promise<number> {
  const client = new Redis(url)
  const [, pid = '0'] = /process_id:(\d+)/.exec(await client.info('server')) ?? []
  client.disconnect()
  return Number(pid)
}
