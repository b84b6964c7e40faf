import { closeSync, fdatasyncSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'

/** Linux counts processor time in hundredths of a second, whatever its own clock does. */
const TICKS_PER_SECOND = 100

/** Processor seconds that a process used so far, with all its threads. */
export function cpuSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
  // The name of the program stands in brackets and may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
}

export function residentBytes(pid: number): number {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'latin1')) ?? []
  return Number(kilobytes) * 1024
}

/** Processor seconds that the whole machine used so far, whoever used them. */
function machineSeconds(): number {
  const [line = ''] = readFileSync('/proc/stat', 'latin1').split('\n')
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0] = line.split(/\s+/).slice(1).map(Number)
  return (user + nice + system + irq + softirq) / TICKS_PER_SECOND
}

/** What else may have spoilt a measurement. In cores. */
export interface Surroundings {
  generatorCpu: number
  /** How late the generator itself was, at worst but for one in a hundred samples. */
  generatorLagMs: number
  /** What neither the server nor the generator used. */
  othersCpu: number
}

/** Watches the generator, which measures itself when it is busy all the time, and the rest of the machine. */
export function watchSurroundings(serverPid: number): () => Surroundings {
  const resolution = 5
  const delay = monitorEventLoopDelay({ resolution })
  delay.enable()
  const look = () => ({
    at: performance.now() / 1000,
    own: cpuSeconds(process.pid),
    server: cpuSeconds(serverPid),
    machine: machineSeconds(),
  })
  const was = look()
  return () => {
    delay.disable()
    const is = look()
    const seconds = is.at - was.at
    const others = is.machine - was.machine - (is.own - was.own) - (is.server - was.server)
    return {
      generatorCpu: (is.own - was.own) / seconds,
      generatorLagMs: Math.max(0, delay.percentile(99) / 1e6 - resolution),
      othersCpu: Math.max(0, others / seconds),
    }
  }
}

export const percentile = (sorted: ArrayLike<number>, share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

/** What the disk takes to keep a little for good, at this moment: the median of some tries, in milliseconds. */
export function diskSyncMs(folder: string): number {
  const path = join(folder, `wijktafel-disk-probe-${process.pid}`)
  const file = openSync(path, 'w')
  const page = Buffer.alloc(4096, 1)
  const times = Array.from({ length: 25 }, () => {
    const startedAt = performance.now()
    writeSync(file, page)
    fdatasyncSync(file)
    return performance.now() - startedAt
  })
  closeSync(file)
  rmSync(path)
  return percentile(
    times.sort((a, b) => a - b),
    0.5,
  )
}
