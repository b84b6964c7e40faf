import { Worker } from 'node:worker_threads'
import { type MergeStored, mergeStoredUpdates } from '../../rooms/mergeStored.ts'
import type { MergeAnswer } from './mergeWorkerThread.ts'
import { packBytes } from './packedBytes.ts'
import { decodeThreadError } from './threadErrors.ts'

/** Together: smaller than this, the way to another thread takes longer than the work. */
const AT_ONCE_BYTES = 64 * 1024
/** Then the thread, and its memory, goes. The next one starts within a tenth of a second. */
const IDLE_MS = 30_000
/** Enough for the largest document allowed, with all its structs; a damaged one must not take the machine's memory. */
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 1_024, maxYoungGenerationSizeMb: 64 }

/** The thread ended in the middle of a merge: too large, or the process is shutting down. */
export class MergeStoppedError extends Error {
  readonly code = 'mergeStopped'

  constructor(cause?: unknown) {
    super('The thread that merges documents has stopped', { cause })
    this.name = 'MergeStoppedError'
  }
}

export interface MergeWorker {
  /** Rejects on damaged bytes, and with MergeStoppedError. One failure has no effect on the next merge. */
  merge: MergeStored
  /** What is not ready is rejected. */
  close(): Promise<void>
}

interface Job {
  updates: readonly Uint8Array[]
  resolve(merged: Uint8Array): void
  reject(error: Error): void
}

/** Merges large documents in a thread that lives only while there is work, one after another. */
export function createMergeWorker({ idleMs = IDLE_MS } = {}): MergeWorker {
  const jobs: Job[] = []
  let thread: Worker | null = null
  let running: Job | null = null
  let idleTimer: NodeJS.Timeout | undefined
  let isClosed = false

  function startNext(): void {
    if (running) return
    clearTimeout(idleTimer)
    running = jobs.shift() ?? null
    if (!running) {
      idleTimer = setTimeout(endThread, idleMs)
      idleTimer.unref()
      return
    }
    thread ??= startThread()
    const packed = packBytes(running.updates)
    thread.postMessage(packed, [packed.buffer])
  }

  function startThread(): Worker {
    const started = new Worker(new URL('./mergeWorkerThread.ts', import.meta.url), {
      resourceLimits: RESOURCE_LIMITS,
    })
    started.on('message', (answer: MergeAnswer) => {
      if ('merged' in answer) settle((job) => job.resolve(answer.merged))
      else settle((job) => job.reject(decodeThreadError(answer.error)))
    })
    let cause: unknown
    started.on('error', (error) => {
      cause = error
    })
    started.on('exit', () => {
      if (thread !== started) return
      thread = null
      settle((job) => job.reject(new MergeStoppedError(cause)))
    })
    return started
  }

  function settle(how: (job: Job) => void): void {
    const job = running
    running = null
    if (job) how(job)
    if (!isClosed) startNext()
  }

  async function endThread(): Promise<void> {
    const ending = thread
    thread = null
    await ending?.terminate()
  }

  return {
    async merge(updates) {
      if (isClosed) throw new MergeStoppedError()
      const bytes = updates.reduce((sum, update) => sum + update.length, 0)
      if (bytes < AT_ONCE_BYTES) return mergeStoredUpdates(updates)
      return new Promise((resolve, reject) => {
        jobs.push({ updates, resolve, reject })
        startNext()
      })
    },
    async close() {
      isClosed = true
      clearTimeout(idleTimer)
      for (const job of jobs.splice(0)) job.reject(new MergeStoppedError())
      settle((job) => job.reject(new MergeStoppedError()))
      await endThread()
    },
  }
}
