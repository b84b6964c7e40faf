import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'

/** A server program that was started for tests. */
export interface Service {
  url: string
  /** Ends the program and throws its data away. */
  stop(): Promise<void>
}

/** The program stopped, or said nothing in time. The message has its last words. */
export class ServiceStartError extends Error {}

const START_MS = 30_000
const KEPT_WORDS = 4_000

interface ServiceOptions {
  program: string
  args: readonly string[]
  spawn?: Pick<SpawnOptions, 'uid' | 'gid' | 'cwd' | 'env'>
  /** What it writes once it listens. */
  ready: RegExp
  /** How it ends at once and in order. */
  endSignal: NodeJS.Signals
  folder: string
}

/** Starts a program and resolves with what ends it once it says that it is ready. It never outlives this process's exit. */
export async function startService(options: ServiceOptions): Promise<() => Promise<void>> {
  const child = spawn(options.program, options.args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options.spawn,
  })
  const exit = new Promise<void>((done) => {
    child.once('close', () => done())
    child.once('error', () => done())
  })
  const endWithUs = () => {
    child.kill('SIGKILL')
    // Its own children may still be writing for a moment.
    rmSync(options.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
  }
  process.once('exit', endWithUs)
  const stop = async () => {
    child.kill(options.endSignal)
    await exit
    process.removeListener('exit', endWithUs)
    rmSync(options.folder, { recursive: true, force: true })
  }
  try {
    await waitUntilReady(child, options.ready)
  } catch (error) {
    await stop()
    throw error
  }
  return stop
}

function waitUntilReady(child: ChildProcess, ready: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    let words = ''
    const fail = (why: string) => {
      clearTimeout(timer)
      reject(new ServiceStartError(`${child.spawnfile} ${why}:\n${words}`))
    }
    const timer = setTimeout(() => fail('does not become ready'), START_MS)
    const read = (chunk: Buffer) => {
      words = (words + chunk).slice(-KEPT_WORDS)
      if (!ready.test(words)) return
      clearTimeout(timer)
      resolve()
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('error', (error) => fail(error.message))
    child.once('close', (code) => fail(`stopped with ${code}`))
  })
}

/** Someone else may take a free port first: then try with another. */
export async function retryStart<T>(start: () => Promise<T>, tries = 3): Promise<T> {
  try {
    return await start()
  } catch (error) {
    if (tries <= 1 || !(error instanceof ServiceStartError)) throw error
    return retryStart(start, tries - 1)
  }
}
