import { writeFileSync } from 'node:fs'
import { setPriority, tmpdir } from 'node:os'
import { killGenerators } from './generator/runJob.ts'
import { diskSyncMs } from './generator/usage.ts'
import { killBenchServers } from './servers/benchServer.ts'
import { installPeers } from './servers/installPeers.ts'
import { CASE_NAMES, CASES, type CaseName, CONTENDERS, type Contender, type Measured } from './sync/cases.ts'
import { type Results, report } from './sync/report.ts'
import { selfTest } from './sync/selfTest.ts'

const PRIORITY = -10

interface Options {
  cases: readonly CaseName[]
  rounds: number
}

/**
 * Our server beside its peers, all under the same load: `pnpm bench sync [--case a,b] [--rounds 3]`.
 * Ours puts every edit on the disk before anybody sees it; the peers do not.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { cases, rounds } = parseOptions(args)
  installPeers()
  const results: Results = new Map()
  stepForward()
  try {
    await selfTest()
    for (let round = 0; round < rounds; round += 1) {
      for (const name of cases) await measureRound(results, name, round)
    }
  } finally {
    killGenerators()
    killBenchServers()
  }
  report(results)
}

/** What else runs on this machine must not be measured. All processes of the bench inherit it. */
function stepForward(): void {
  try {
    setPriority(PRIORITY)
    // Linux weighs whole terminals against one another first.
    writeFileSync('/proc/self/autogroup', String(PRIORITY))
  } catch {
    // Only some may; then the table says how much others used meanwhile.
  }
}

/** One after the other, never two at once; who is first changes with the round. */
async function measureRound(results: Results, name: CaseName, round: number): Promise<void> {
  process.stdout.write(`round ${round + 1}, ${name}\n`)
  const byContender = results.get(name) ?? new Map<Contender, Measured[]>()
  results.set(name, byContender)
  const measure = async (contender: Contender) => {
    const diskMs = diskSyncMs(tmpdir())
    const measured = await twice(() => CASES[name].measure(contender))
    byContender.set(contender, [...(byContender.get(contender) ?? []), { ...measured, diskMs }])
  }
  if ('isQuiet' in CASES[name]) {
    await Promise.all(CONTENDERS.map(measure))
    return
  }
  const first = round % CONTENDERS.length
  for (const contender of [...CONTENDERS.slice(first), ...CONTENDERS.slice(0, first)])
    await measure(contender)
}

/** A server may fall over under its load: once is told and forgiven. */
async function twice<T>(measure: () => Promise<T>): Promise<T> {
  try {
    return await measure()
  } catch (error) {
    process.stdout.write(`! again, because: ${error instanceof Error ? error.message : error}\n`)
    return measure()
  }
}

function parseOptions(args: readonly string[]): Options {
  const optionOf = (name: string) => {
    const at = args.indexOf(name)
    return at < 0 ? undefined : args[at + 1]
  }
  const wanted = optionOf('--case')?.split(',') ?? CASE_NAMES
  const cases = CASE_NAMES.filter((name) => wanted.includes(name))
  const rounds = Number(optionOf('--rounds') ?? 3)
  if (cases.length !== wanted.length || !(rounds >= 1)) {
    throw new Error(`Use: pnpm bench sync [--case ${CASE_NAMES.join(',')}] [--rounds 3]`)
  }
  return { cases, rounds }
}
