import type { DocumentStore } from './documentStore.ts'
import type { MergeStored } from './mergeStored.ts'
import type { RoomLog } from './roomErrors.ts'
import type { StoredSize } from './storedSize.ts'

/** A burst of edits gets one snapshot, at its end. */
const DELAY_MS = 400
/** After one that failed: a full disk is not asked again and again. */
const RETRY_MS = 30_000

export interface CompactionOptions {
  name: string
  store: DocumentStore
  merge: MergeStored
  size: StoredSize
  log: RoomLog
  /** Keeps sight of work under way. */
  track: (work: Promise<void>) => void
  onDone: () => void
}

/**
 * Makes a snapshot of what is stored when the log has grown long. It works on stored bytes, in another thread: edits go on
 * meanwhile, and what comes after the snapshot began stays in the log.
 */
export interface Compaction {
  readonly isUnderWay: boolean
  /** The last one failed, not long ago. */
  readonly hasFailed: boolean
  /** Soon, if the log is long. */
  consider(): void
  start(): void
  stop(): void
}

export function createCompaction(options: CompactionOptions): Compaction {
  const { name, store, merge, size, log } = options
  let timer: NodeJS.Timeout | null = null
  let isUnderWay = false
  let retryTimer: NodeJS.Timeout | null = null

  async function compact(): Promise<void> {
    const finish = size.startSnapshot()
    try {
      const { seq, updates } = await store.load(name)
      const update = await merge(updates)
      await store.compact(name, { update, seq })
      finish(update.length)
    } catch (error) {
      // The log stays as long as it is: nothing is lost.
      log({ code: 'compactionFailed', name, error })
      retryTimer = setTimeout(() => {
        retryTimer = null
      }, RETRY_MS).unref()
    }
    isUnderWay = false
    options.onDone()
  }

  function start(): void {
    if (isUnderWay) return
    isUnderWay = true
    options.track(compact())
  }

  return {
    get isUnderWay() {
      return isUnderWay
    },
    get hasFailed() {
      return retryTimer !== null
    },
    consider() {
      if (!size.wantsCompaction || isUnderWay || retryTimer) return
      timer ??= setTimeout(() => {
        timer = null
        start()
      }, DELAY_MS).unref()
    },
    start,
    stop() {
      for (const pending of [timer, retryTimer]) if (pending) clearTimeout(pending)
    },
  }
}
