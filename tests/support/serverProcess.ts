import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const MAIN = resolve(import.meta.dirname, '../../server/src/main.ts')
const START_MS = 30_000

export interface Exit {
  code: number | null
  signal: NodeJS.Signals | null
  /** What a host reads in the terminal. */
  words: string
}

export interface ServerProcess {
  port: number
  pid: number
  origin: string
  /** What it wrote to stderr so far: the log, a line of JSON an event. */
  log(): string
  /** Sends the signal and waits until the process is gone. */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<Exit>
}

export interface ServerOptions {
  dataFolder: string
  /** 0 takes a free one. */
  port?: number
  env?: Record<string, string>
  /** A program, with its first arguments, that runs the server's command in the place that a test needs. */
  within?: readonly string[]
}

interface Started {
  child: ChildProcess
  output: { out: string; error: string }
  exit: Promise<Exit>
}

const running = new Set<ChildProcess>()

/** Starts the real server in a process of its own. Throws with its words when it stops before it listens. */
export async function startServerProcess(options: ServerOptions): Promise<ServerProcess> {
  const { child, output, exit } = spawnServer(options)
  const port = await readPort(child, output, exit)
  return {
    port,
    pid: child.pid ?? 0,
    origin: `http://localhost:${port}`,
    log: () => output.error,
    stop(signal = 'SIGTERM') {
      child.kill(signal)
      return exit
    },
  }
}

/** For servers that must refuse to start: what they said, and their exit code. */
export function startInVain(options: ServerOptions): Promise<Exit> {
  return spawnServer(options).exit
}

/** A new empty folder of this test, and what throws it away. */
export function createDataFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'wijktafel-test-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Ends what a failed test left running. */
export function killServers(): void {
  for (const child of running) child.kill('SIGKILL')
}

function spawnServer({ dataFolder, port = 0, env = {}, within = [] }: ServerOptions): Started {
  const [program = process.execPath, ...args] = [...within, process.execPath, MAIN]
  const child = spawn(program, args, {
    env: { ...process.env, DATA_FOLDER: dataFolder, PORT: String(port), HOST: '127.0.0.1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  const output = { out: '', error: '' }
  child.stdout.on('data', (chunk: Buffer) => {
    output.out += chunk
  })
  child.stderr.on('data', (chunk: Buffer) => {
    output.error += chunk
  })
  const exit = new Promise<Exit>((done) => {
    child.once('close', (code, signal) => {
      running.delete(child)
      done({ code, signal, words: output.out + output.error })
    })
  })
  return { child, output, exit }
}

function readPort(child: ChildProcess, output: Started['output'], exit: Promise<Exit>): Promise<number> {
  return new Promise((resolvePort, reject) => {
    const fail = (why: string) => reject(new Error(`${why}:\n${output.out}${output.error}`))
    const timer = setTimeout(() => fail('the server does not say that it listens'), START_MS)
    child.stdout?.on('data', () => {
      const port = /http:\/\/localhost:(\d+)/.exec(output.out)?.[1]
      if (!port) return
      clearTimeout(timer)
      resolvePort(Number(port))
    })
    exit.then(({ code }) => {
      clearTimeout(timer)
      fail(`the server stopped with ${code}`)
    }, reject)
  })
}
