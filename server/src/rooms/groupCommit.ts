import { createCommitGap } from './commitGap.ts'
import { type DocumentAppend, DocumentErasedError, type DocumentStore } from './documentStore.ts'
import type { RoomLog } from './roomErrors.ts'

export type CommitOutcome =
  /** `seq` is null when there was nothing to store. */
  { ok: true; seq: number | null } | { ok: false; error: unknown }

/** One room's part in a commit. Between the two calls nothing of the room may be shown. */
export interface Committer {
  /** Takes in what has arrived; the bytes to store, or null. */
  prepare(): DocumentAppend | null
  settle(outcome: CommitOutcome): void
}

/**
 * One transaction for all that arrived in one turn of the event loop, over all rooms.
 * 1. At most one commit is under way. 2. Each `prepare` is followed by exactly one `settle`. 3. A failure fails all of the batch.
 */
export interface GroupCommit {
  enlist(committer: Committer): void
  /** Once the commit under way, if any, has been settled. */
  settled(): Promise<void>
  /** Once nothing is waiting. */
  idle(): Promise<void>
}

export interface GroupCommitOptions {
  store: DocumentStore
  now: () => number
  log: RoomLog
}

export function createGroupCommit({ store, now, log }: GroupCommitOptions): GroupCommit {
  const enlisted = new Set<Committer>()
  const gap = createCommitGap(now)
  let isScheduled = false
  let running: Promise<void> | null = null
  let endedAt = Number.NEGATIVE_INFINITY
  let onIdle: (() => void)[] = []

  function schedule(): void {
    if (isScheduled || running) return
    isScheduled = true
    const wait = endedAt + gap.gapMs - now()
    if (wait > 0) setTimeout(start, wait)
    else setImmediate(start)
  }

  function start(): void {
    isScheduled = false
    running = run().finally(() => {
      running = null
      endedAt = now()
      if (enlisted.size > 0) schedule()
      else {
        for (const resolve of onIdle) resolve()
        onIdle = []
      }
    })
  }

  async function run(): Promise<void> {
    const committers = [...enlisted]
    enlisted.clear()
    gap.note(committers.length)
    const batch: DocumentAppend[] = []
    const prepared = committers.map((committer) => {
      const entry = guarded(() => committer.prepare()) ?? null
      return { committer, place: entry ? batch.push(entry) - 1 : null }
    })
    const result = await append(store, batch)
    for (const { committer, place } of prepared) {
      guarded(() => committer.settle(outcomeOf(result, place)))
    }
  }

  /** One room's fault must not keep the others from their commit, or from hearing how it ended. */
  function guarded<T>(work: () => T): T | undefined {
    try {
      return work()
    } catch (error) {
      log({ code: 'roomFault', error })
      return undefined
    }
  }

  return {
    enlist(committer) {
      enlisted.add(committer)
      schedule()
    },
    async settled() {
      await running
    },
    idle() {
      if (!isScheduled && !running) return Promise.resolve()
      return new Promise((resolve) => onIdle.push(resolve))
    },
  }
}

/** By place in the batch: its number, or why it was not stored. */
type AppendResult = (number | { error: unknown })[]

function outcomeOf(result: AppendResult, place: number | null): CommitOutcome {
  if (place === null) return { ok: true, seq: null }
  const entry = result[place]
  return typeof entry === 'number' ? { ok: true, seq: entry } : { ok: false, error: entry?.error }
}

/** One that was erased meanwhile, by another node, must not keep the others from their commit. */
async function append(store: DocumentStore, batch: readonly DocumentAppend[]): Promise<AppendResult> {
  if (batch.length === 0) return []
  try {
    return await store.append(batch)
  } catch (error) {
    if (!(error instanceof DocumentErasedError)) return batch.map(() => ({ error }))
    const { names } = error
    const alive = batch.filter(({ name }) => !names.includes(name))
    const stored = alive.length < batch.length ? await append(store, alive) : alive.map(() => ({ error }))
    return batch.map(({ name }) => (names.includes(name) ? { error } : (stored.shift() ?? { error })))
  }
}
