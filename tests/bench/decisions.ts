import { createDataFolder, killServers, startServerProcess } from '../support/serverProcess.ts'
import { startPostgres } from '../support/services/postgres.ts'
import { cpuOfFamily, findPostmaster } from './cluster/machine.ts'
import { type Meeting, openMeeting, setUpHost } from './decisions/meeting.ts'
import { type Rush, rush } from './decisions/rush.ts'
import { cpuSeconds } from './generator/usage.ts'
import { onCore, SERVER_CORE } from './ownCore.ts'
import { median } from './sync/bars.ts'

const FEW = 50
const MANY = 500
/** As many ballots of either size in a round, so that what is measured takes as long. */
const RUSHES_OF_FEW = MANY / FEW

/** What was measured on one database. */
interface Measured {
  /** A round each. */
  few: Rush[]
  many: Rush[]
  /** Everybody taps twice. */
  taps: Rush[]
}

/**
 * Everybody votes at once, on a real server: is each ballot taken exactly once, and what does one cost when there are many?
 * `pnpm bench decisions [--rounds 5]`
 */
export async function run(args: readonly string[]): Promise<void> {
  const at = args.indexOf('--rounds')
  const rounds = Number(at < 0 ? 5 : args[at + 1])
  if (!(rounds >= 1)) throw new Error('Use: pnpm bench decisions [--rounds 5]')
  try {
    const sqlite = await measureOnSqlite(rounds)
    const postgres = await measureOnPostgres(rounds)
    print({ SQLite: sqlite, PostgreSQL: postgres })
    const figures = figuresOf(sqlite)
    const other = figuresOf(postgres)
    const last = { ...figures, lost: figures.lost + other.lost, double: figures.double + other.double }
    process.stdout.write(`\n${JSON.stringify({ ...last, postgres: other })}\n`)
  } finally {
    killServers()
  }
}

async function measureOnSqlite(rounds: number): Promise<Measured> {
  return measure({ rounds, name: 'SQLite', env: {}, databaseSeconds: () => 0 })
}

async function measureOnPostgres(rounds: number): Promise<Measured> {
  const postgres = await startPostgres({ fsync: true })
  try {
    const postmaster = await findPostmaster(postgres.url)
    const env = { DATABASE_URL: postgres.url }
    const databaseSeconds = () => cpuOfFamily(postmaster)
    return await measure({ rounds, name: 'PostgreSQL', env, databaseSeconds })
  } finally {
    await postgres.stop()
  }
}

interface Contender {
  rounds: number
  name: string
  env: Record<string, string>
  /** Of a database that runs beside the server. */
  databaseSeconds: () => number
}

async function measure({ rounds, name, env, databaseSeconds }: Contender): Promise<Measured> {
  const data = createDataFolder()
  const { execPath, execArgv } = onCore(SERVER_CORE)
  const within = execPath === process.execPath ? [] : [execPath, ...execArgv.slice(0, 2)]
  const server = await startServerProcess({ dataFolder: data.path, env, within })
  try {
    const host = await setUpHost(server.origin)
    const seat = (people: number) => openMeeting(server.origin, { ...host, people })
    const [few, many] = [await seat(FEW), await seat(MANY)]
    const processorSeconds = () => cpuSeconds(server.pid) + databaseSeconds()
    const vote = (meeting: Meeting, times = 1) => rush(meeting, { times, processorSeconds })
    // What runs for the first time is slower, whoever comes first.
    await vote(few)
    await vote(many)
    const measured: Measured = { few: [], many: [], taps: [] }
    for (let round = 1; round <= rounds; round++) {
      process.stdout.write(`${name}, round ${round} of ${rounds}\n`)
      measured.many.push(await vote(many))
      const rushes: Rush[] = []
      while (rushes.length < RUSHES_OF_FEW) rushes.push(await vote(few))
      measured.few.push(addUp(rushes))
    }
    measured.taps.push(await vote(few, 2), await vote(many, 2))
    for (const { voter } of [...few.seats, ...many.seats]) voter.leave()
    return measured
  } finally {
    await server.stop()
    data.remove()
  }
}

function addUp(rushes: readonly Rush[]): Rush {
  const sum = (pick: (each: Rush) => number) => rushes.reduce((total, each) => total + pick(each), 0)
  return {
    ballots: sum(({ ballots }) => ballots),
    ms: sum(({ ms }) => ms),
    processorMs: sum(({ processorMs }) => processorMs),
    lost: sum(({ lost }) => lost),
    double: sum(({ double }) => double),
  }
}

const costOf = (rushes: readonly Rush[]) =>
  median(rushes.map(({ processorMs, ballots }) => processorMs / ballots))
const waitOf = (rushes: readonly Rush[]) => median(rushes.map(({ ms, ballots }) => ms / ballots))

/** Cost is processor time; time also holds what the disk takes to keep a ballot for good. */
function figuresOf({ few, many, taps }: Measured) {
  const { lost, double } = addUp([...few, ...many, ...taps])
  return {
    ...{ lost, double },
    cost_ratio_500_vs_50: round(costOf(many) / costOf(few)),
    time_ratio_500_vs_50: round(waitOf(many) / waitOf(few)),
    cost_ms_per_ballot: { 50: round(costOf(few)), 500: round(costOf(many)) },
    time_ms_per_ballot: { 50: round(waitOf(few)), 500: round(waitOf(many)) },
  }
}

function print(all: Readonly<Record<string, Measured>>): void {
  process.stdout.write('\nBallots handed in at once; of each the middle round, a ballot\n')
  row('', ['processor, ms', 'in all, ms', 'lost', 'double'])
  for (const [name, measured] of Object.entries(all)) {
    const { few, many, taps } = measured
    for (const [people, rushes] of Object.entries({ [FEW]: few, [MANY]: many })) {
      const { lost, double } = addUp(rushes)
      row(`${name}, ${people} people`, [costOf(rushes), waitOf(rushes), lost, double])
    }
    const { lost, double } = addUp(taps)
    row(`${name}, both, everybody taps twice`, ['', '', lost, double])
    const { cost_ratio_500_vs_50: cost, time_ratio_500_vs_50: time } = figuresOf(measured)
    row(`${name}, ${MANY} against ${FEW}`, [cost, time, '', ''])
  }
}

const round = (value: number) => Number(value.toPrecision(3))

function row(first: string, cells: readonly (string | number)[]): void {
  const shown = cells.map((cell) => `${typeof cell === 'number' ? round(cell) : cell}`.padStart(15))
  process.stdout.write(`  ${first.padEnd(42)}${shown.join('')}\n`)
}
