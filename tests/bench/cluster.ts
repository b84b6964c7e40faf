import { availableParallelism } from 'node:os'
import { type Failover, measureFailover } from './cluster/failover.ts'
import { type Machine, startMachine } from './cluster/machine.ts'
import { measureThroughput, type Throughput } from './cluster/throughput.ts'
import { killBenchServers } from './servers/benchServer.ts'

const ROOMS = 100
const CLIENTS = 3
/** The load balancer of compose.yaml may keep a room together or not: both are measured. */
const LAYOUTS = {
  one: { nodes: 1, layout: 'byRoom', title: '1 node' },
  byRoom: { nodes: 3, layout: 'byRoom', title: '3, by room' },
  spread: { nodes: 3, layout: 'spread', title: '3, spread' },
} as const
type LayoutName = keyof typeof LAYOUTS
const NAMES = Object.keys(LAYOUTS) as LayoutName[]
const CALM_HERTZ = 5

interface Measured {
  full: Throughput
  calm: Throughput
}

/**
 * Several nodes of ours over one PostgreSQL and one Redis: what they carry, what it costs, and a node that dies.
 * `pnpm bench cluster [--rounds 3]`
 */
export async function run(args: readonly string[]): Promise<void> {
  const at = args.indexOf('--rounds')
  const rounds = Number(at < 0 ? 3 : args[at + 1])
  if (!(rounds >= 1)) throw new Error('Use: pnpm bench cluster [--rounds 3]')
  const results: Record<LayoutName, Measured[]> = { one: [], byRoom: [], spread: [] }
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const name of NAMES) results[name].push(await measure(name))
    }
    process.stdout.write('a node killed, a node added\n')
    const failover = await withMachine(3, measureFailover)
    const { one, byRoom, spread } = results
    print({ one: middle(one), byRoom: middle(byRoom), spread: middle(spread) }, failover)
  } finally {
    killBenchServers()
  }
}

/** The run in the middle: its figures belong together. */
function middle(runs: readonly Measured[]): Measured {
  const sorted = runs.toSorted((a, b) => a.full.delivered - b.full.delivered)
  const run = sorted[sorted.length >> 1]
  if (!run) throw new Error('nothing was measured')
  return run
}

function measure(name: LayoutName): Promise<Measured> {
  const { nodes, layout, title } = LAYOUTS[name]
  process.stdout.write(`${title}\n`)
  const spec = { rooms: ROOMS, clients: CLIENTS, layout, measureMs: 4_000 }
  return withMachine(nodes, async (machine) => {
    const calm = await measureThroughput(machine, { ...spec, writers: 1, hertz: CALM_HERTZ })
    return { calm, full: await measureThroughput(machine, { ...spec, writers: CLIENTS, hertz: null }) }
  })
}

async function withMachine<T>(nodes: number, work: (machine: Machine) => Promise<T>): Promise<T> {
  const machine = await startMachine(nodes)
  try {
    return await work(machine)
  } finally {
    await machine.stop()
  }
}

function print(measured: Record<LayoutName, Measured>, failover: Failover): void {
  const cores = availableParallelism()
  process.stdout.write(
    `\n${ROOMS} rooms of ${CLIENTS}, on ${cores} cores that generator, nodes, PostgreSQL and Redis share:\n` +
      'what three nodes cost can be seen here, what they gain only where each has its own machine.\n\n',
  )
  row(['', ...NAMES.map((name) => LAYOUTS[name].title)])
  for (const [what, pick] of ROWS) row([what, ...NAMES.map((name) => pick(measured[name]))])
  const { p50, p95, max, moved, onNewNode, seenEdits, lostVisibleEdits, converged } = failover
  process.stdout.write('\nOne of three nodes killed, one added, rooms spread over all\n')
  row(['clients that lost their node', moved])
  row(['edits flow again, p50 ms', p50])
  row(['edits flow again, p95 ms', p95])
  row(['edits flow again, at most ms', max])
  row(['clients on the added node', onNewNode])
  row(['edits that others saw', seenEdits])
  row(['of these lost', lostVisibleEdits])
  if (!converged) process.stdout.write('! not everybody had the same in the end\n')
  const ratio = (name: LayoutName) => round(measured[name].full.delivered / measured.one.full.delivered)
  const byName = <T>(pick: (one: Measured) => T) =>
    Object.fromEntries(NAMES.map((name) => [name, pick(measured[name])]))
  const last = {
    lost_visible_edits: lostVisibleEdits,
    failover_p95_ms: round(p95),
    throughput_ratio_3_vs_1: ratio('byRoom'),
    throughput_ratio_3_vs_1_spread: ratio('spread'),
    failover_p50_ms: round(p50),
    converged,
    delivered_per_second: byName(({ full }) => round(full.delivered)),
    cost_ms_per_delivered_edit: byName(costs),
    cores,
  }
  process.stdout.write(`\n${JSON.stringify(last)}\n`)
}

const ROWS: readonly (readonly [string, (measured: Measured) => number])[] = [
  ['delivered a second, as many as can be', ({ full }) => full.delivered],
  ['  nodes, ms of a core an edit', ({ full }) => full.cost.nodes],
  ['  PostgreSQL', ({ full }) => full.cost.postgres],
  ['  Redis', ({ full }) => full.cost.redis],
  [`delivered a second, ${CALM_HERTZ} Hz a writer`, ({ calm }) => calm.delivered],
  ['  nodes, ms of a core an edit', ({ calm }) => calm.cost.nodes],
  ['  PostgreSQL', ({ calm }) => calm.cost.postgres],
  ['  Redis', ({ calm }) => calm.cost.redis],
  ['cores of the generator, as many as can be', ({ full }) => full.generatorCpu],
]

const costs = ({ full, calm }: Measured) => {
  const rounded = ({ cost }: Throughput) =>
    Object.fromEntries(Object.entries(cost).map(([part, ms]) => [part, round(ms)]))
  return { full: rounded(full), calm: rounded(calm) }
}

const round = (value: number) => (Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(3)))

const row = ([first, ...cells]: readonly (string | number)[]) => {
  const shown = cells.map((cell) => String(typeof cell === 'number' ? round(cell) : cell).padStart(12))
  process.stdout.write(`  ${String(first).padEnd(44)}${shown.join('')}\n`)
}
