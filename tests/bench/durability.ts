import { killAgainAndAgain, type Losses } from './durability/killing.ts'
import { killBenchServers, type ServerKind } from './servers/benchServer.ts'
import { installPeers } from './servers/installPeers.ts'
import { median } from './sync/bars.ts'

const KINDS = {
  ours: 'ours',
  'yws-leveldb': 'ywsLeveldb',
  hocuspocus: 'hocuspocus',
} as const satisfies Record<string, ServerKind>

/**
 * What is missing after `kill -9` at any moment under load, of ours and of both peers: `pnpm bench durability [--kills 50]`.
 */
export async function run(args: readonly string[]): Promise<void> {
  const at = args.indexOf('--kills')
  const kills = Number(at < 0 ? 50 : args[at + 1])
  if (!(kills >= 1)) throw new Error('Use: pnpm bench durability [--kills 50]')
  installPeers(['yws', 'leveldb', 'hocuspocus'])
  const summaries = new Map<string, ReturnType<typeof summarize>>()
  try {
    for (const [name, kind] of Object.entries(KINDS)) {
      process.stdout.write(`killing ${name} ${kills} times\n`)
      summaries.set(name, summarize(await killAgainAndAgain(kind, kills), name))
    }
  } finally {
    killBenchServers()
  }
  print(summaries)
  const { ours, ...peers } = Object.fromEntries(summaries)
  process.stdout.write(`\n${JSON.stringify({ ...ours, peers })}\n`)
}

function summarize({ visible, acknowledged, seen }: Losses, name: string) {
  if (seen === 0) throw new Error(`nobody saw anything of ${name}: that proves nothing`)
  return {
    kills: visible.length,
    lost_visible_edits: sum(visible),
    lost_acknowledged_edits: sum(acknowledged),
    seen_edits: seen,
    kills_with_loss: visible.filter((lost) => lost > 0).length,
    median_lost: median(visible),
    most_lost: Math.max(...visible),
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

function print(summaries: ReadonlyMap<string, ReturnType<typeof summarize>>): void {
  const columns = ['kills', 'seen', 'lost', 'lost, acknowledged', 'kills with loss', 'median', 'most']
  const row = (cells: readonly (string | number)[]) =>
    process.stdout.write(
      `${cells.map((cell, index) => (index === 0 ? `${cell}`.padEnd(14) : `${cell}`.padStart(20))).join('')}\n`,
    )
  process.stdout.write('\nEdits that another client had seen, gone after kill -9 and a restart\n')
  row(['', ...columns])
  for (const [name, one] of summaries) {
    row([
      name,
      one.kills,
      one.seen_edits,
      one.lost_visible_edits,
      one.lost_acknowledged_edits,
      one.kills_with_loss,
      one.median_lost,
      one.most_lost,
    ])
  }
}
