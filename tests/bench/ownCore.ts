import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'

/** The generator has one core, the server under measurement another, with all of its threads: the same for all servers. */
export const GENERATOR_CORE = 0
export const SERVER_CORE = 1

const canChoose = availableParallelism() > SERVER_CORE && spawnSync('taskset', ['--version']).status === 0

/**
 * How to start Node on one core; null: wherever there is room. Left to itself Linux puts two processes that talk to each other, and have little to do, on the
 * same core, where the one waits until the other has finished; people's phones do not run on the server either.
 */
export function onCore(core: number | null, execArgv: readonly string[] = []) {
  if (core === null || !canChoose) return { execPath: process.execPath, execArgv: [...execArgv] }
  return { execPath: 'taskset', execArgv: ['-c', String(core), process.execPath, ...execArgv] }
}
