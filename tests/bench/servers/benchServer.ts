import { type ChildProcess, fork } from 'node:child_process'
import { resolve } from 'node:path'
import { onCore, SERVER_CORE } from '../ownCore.ts'
import type { Question, ServerStats, Told } from './control.ts'

/** Each is a script in this folder. `yws` keeps everything in memory only; `faulty` is for the generator's own test. */
export type ServerKind = 'ours' | 'ourNode' | 'yws' | 'ywsLeveldb' | 'hocuspocus' | 'faulty'

export interface BenchServer {
  kind: ServerKind
  port: number
  pid: number
  ask(question: Exclude<Question, 'stats'>): Promise<void>
  stats(): Promise<ServerStats>
  /** Ends it properly, or not at all properly; resolves when it is gone. */
  stop(how?: 'properly' | 'kill'): Promise<void>
}

const START_MS = 30_000
const STOP_MS = 5_000
const KEPT_WORDS = 2_000
const running = new Set<ChildProcess>()

/** Starts a server in a process of its own. What it is given says where its data is. */
export async function startBenchServer(kind: ServerKind, ...given: string[]): Promise<BenchServer> {
  const { child, gone, expectEnd } = spawnServer(kind, given)
  const { port, answers } = await listen(child, gone)
  let asked = 0
  const ask = (question: Question): Promise<Told> => {
    asked += 1
    const id = asked
    return new Promise((done, fail) => {
      answers.set(id, done)
      gone.then(() => (answers.delete(id) ? fail(new Error(`${kind} stopped`)) : undefined), fail)
      if (child.connected) child.send({ id, question })
    })
  }
  return {
    kind,
    port,
    pid: child.pid ?? 0,
    ask: async (question) => {
      await ask(question)
    },
    async stats() {
      const told = await ask('stats')
      if (!('stats' in told)) throw new Error(`${kind} gave no figures`)
      return told.stats
    },
    async stop(how = 'properly') {
      expectEnd()
      if (how === 'properly') await Promise.race([ask('stop').catch(() => undefined), after(STOP_MS)])
      child.kill('SIGKILL')
      await gone
    },
  }
}

/** What it says is kept for the case that it stops when nobody asked it to. */
function spawnServer(kind: ServerKind, given: readonly string[]) {
  const child = fork(resolve(import.meta.dirname, `${kind}.ts`), given, {
    // Nodes of a cluster share the machine with one another, their database and their load.
    ...onCore(kind === 'ourNode' ? null : SERVER_CORE, [
      '--expose-gc',
      '--disable-warning=ExperimentalWarning',
    ]),
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  running.add(child)
  let words = ''
  let isExpected = false
  child.stderr?.on('data', (chunk: Buffer) => {
    words = (words + chunk).slice(-KEPT_WORDS)
  })
  const gone = new Promise<void>((done) => {
    child.once('exit', () => {
      running.delete(child)
      if (!isExpected) process.stderr.write(`${kind} stopped by itself:\n${words}\n`)
      done()
    })
  })
  const expectEnd = () => {
    isExpected = true
  }
  return { child, gone, expectEnd }
}

/** Ends what a failed bench left running. */
export function killBenchServers(): void {
  for (const child of running) child.kill('SIGKILL')
}

function listen(child: ChildProcess, gone: Promise<void>) {
  const answers = new Map<number, (told: Told) => void>()
  return new Promise<{ port: number; answers: typeof answers }>((done, fail) => {
    const timer = setTimeout(() => fail(new Error('a server does not say that it listens')), START_MS)
    gone.then(() => {
      clearTimeout(timer)
      fail(new Error('a server stopped before it listened'))
    }, fail)
    child.on('message', (told: Told) => {
      if ('port' in told) {
        clearTimeout(timer)
        done({ port: told.port, answers })
        return
      }
      answers.get(told.id)?.(told)
      answers.delete(told.id)
    })
  })
}

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
