import { monitorEventLoopDelay } from 'node:perf_hooks'

/** What a server under measurement can be asked, over its channel to the bench. */
export type Question = 'reset' | 'stats' | 'gc' | 'stop'

export interface ServerStats {
  /** The longest that the event loop was blocked since `reset`. */
  blockedMs: number
  heapBytes: number
  externalBytes: number
}

export interface Asked {
  id: number
  question: Question
}

export type Told = { port: number } | { id: number; stats: ServerStats } | { id: number }

const SAMPLE_MS = 20

/** The same in every server that is measured, so that it costs each of them the same. */
export function answerBench({ port, stop }: { port: number; stop: () => Promise<void> }): void {
  const delay = monitorEventLoopDelay({ resolution: SAMPLE_MS })
  delay.enable()
  const tell = (told: Told) => process.send?.(told)
  const answer = async ({ id, question }: Asked) => {
    switch (question) {
      case 'reset':
        delay.reset()
        return tell({ id })
      case 'stats':
        return tell({ id, stats: readStats(delay.max) })
      case 'gc':
        collectGarbage()
        return tell({ id })
      case 'stop':
        await stop()
        // The bench ends the process: native parts of a peer do not survive an ordinary exit.
        return tell({ id })
    }
  }
  process.on('message', (asked: Asked) => {
    answer(asked).catch((error: unknown) => {
      process.stderr.write(`${String(error)}\n`)
      process.exit(1)
    })
  })
  // A server without its bench is of no use to anybody.
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))
  tell({ port })
}

/** As V8 does when memory is short: pages that hold nothing any more go back to the system. */
function collectGarbage(): void {
  const collect = globalThis.gc as ((options: object) => void) | undefined
  collect?.({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}

function readStats(maxNs: number): ServerStats {
  const { heapUsed, external } = process.memoryUsage()
  return { blockedMs: Math.max(0, maxNs / 1e6 - SAMPLE_MS), heapBytes: heapUsed, externalBytes: external }
}
