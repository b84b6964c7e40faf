import { DatabaseSync } from 'node:sqlite'
import { Worker } from 'node:worker_threads'
import type { DocumentAppend, DocumentStore } from '../../rooms/documentStore.ts'
import { createCommitPace } from './commitPace.ts'
import { packBytes, unpackBytes } from './packedBytes.ts'
import { createSqliteDocumentStore } from './sqliteDocumentStore.ts'
import {
  type NumberedAnswer,
  OPENED_ID,
  type StoreAnswer,
  type StoreQuestion,
  type StoreRequest,
} from './sqliteWorkerMessages.ts'
import { decodeThreadError } from './threadErrors.ts'

/** The store's thread is gone: whatever was not answered may or may not be stored, and nothing more can be. */
export class DocumentStoreStoppedError extends Error {
  readonly code = 'documentStoreStopped'

  constructor(cause?: unknown) {
    super('The thread that keeps the documents has stopped', { cause })
    this.name = 'DocumentStoreStoppedError'
  }
}

export interface ClosableDocumentStore extends DocumentStore {
  /** Once everything that was asked before has been answered, and the file is closed. */
  close(): Promise<void>
}

/** Larger batches always go to the other thread. */
const ON_THE_SPOT_BYTES = 128 * 1024
/**
 * After so many commits made here the other thread is asked to move them from the log into the file: in a moment when nothing
 * is committed, because the disk is slow meanwhile, or at the latest after so many.
 */
const CHECKPOINT_AFTER = 400
const CHECKPOINT_AT_LATEST = 2_000
const QUIET_MS = 300

/**
 * Documents in a SQLite file, kept by a thread of its own: a slow disk keeps nobody waiting but those who asked. While the disk
 * is quick, small appends are committed on the calling thread, over a connection of its own; they never checkpoint.
 * Makes the file or brings it up to date; throws when it cannot be opened. `:memory:` stays on this thread.
 * When the thread dies, everything that waits and everything after it is rejected with DocumentStoreStoppedError.
 */
export async function openSqliteDocumentStore(path: string): Promise<ClosableDocumentStore> {
  if (path === ':memory:') {
    const database = new DatabaseSync(path)
    return { ...createSqliteDocumentStore(database), close: async () => database.close() }
  }
  const thread = startThread(path)
  await thread.opened
  const append = createAppend(path, thread)
  return {
    async load(name, after = 0) {
      const { seq, updates } = await thread.ask({ kind: 'load', name, after }, 'loaded')
      return { seq, updates: unpackBytes(updates) }
    },
    append: append.append,
    async compact(name, snapshot) {
      const update = packBytes([snapshot.update])
      await thread.ask({ kind: 'compact', name, seq: snapshot.seq, update }, 'done')
    },
    async erase(names) {
      await thread.ask({ kind: 'erase', names: [...names] }, 'done')
    },
    heads: async (names) => (await thread.ask({ kind: 'heads', names: [...names] }, 'heads')).heads,
    list: async (prefix = '') => (await thread.ask({ kind: 'list', prefix }, 'names')).names,
    async close() {
      append.close()
      await thread.close()
    },
  }
}

/** Where each batch is committed. */
function createAppend(path: string, thread: StoreThread) {
  const database = new DatabaseSync(path)
  const here = createSqliteDocumentStore(database)
  database.exec('PRAGMA wal_autocheckpoint = 0')
  const pace = createCommitPace()
  let sinceCheckpoint = 0
  let quietTimer: NodeJS.Timeout | null = null

  async function appendElsewhere(batch: readonly DocumentAppend[]): Promise<number[]> {
    const names = batch.map(({ name }) => name)
    const updates = packBytes(batch.map(({ update }) => update))
    const { seqs, tookMs } = await thread.ask({ kind: 'append', names, updates }, 'appended')
    pace.note(tookMs)
    return seqs
  }

  async function appendHere(batch: readonly DocumentAppend[]): Promise<number[]> {
    thread.assertAlive()
    const startedAt = performance.now()
    const seqs = await here.append(batch)
    pace.note(performance.now() - startedAt)
    sinceCheckpoint += 1
    if (sinceCheckpoint >= CHECKPOINT_AT_LATEST) checkpoint()
    else if (sinceCheckpoint >= CHECKPOINT_AFTER) considerCheckpoint()
    return seqs
  }

  function considerCheckpoint(): void {
    if (quietTimer) quietTimer.refresh()
    else quietTimer = setTimeout(checkpoint, QUIET_MS).unref()
  }

  function checkpoint(): void {
    if (quietTimer) clearTimeout(quietTimer)
    quietTimer = null
    sinceCheckpoint = 0
    thread.ask({ kind: 'checkpoint' }, 'done').catch(ignore)
  }

  return {
    append(batch: readonly DocumentAppend[]): Promise<number[]> {
      const bytes = batch.reduce((sum, { update }) => sum + update.length, 0)
      return pace.isQuick && bytes <= ON_THE_SPOT_BYTES ? appendHere(batch) : appendElsewhere(batch)
    },
    close() {
      if (quietTimer) clearTimeout(quietTimer)
      if (database.isOpen) database.close()
    },
  }
}

function ignore(): void {
  // The log stays as long as it is until the next time; a thread that died is heard of by the next append.
}

type Answer<Kind extends StoreAnswer['kind']> = Extract<StoreAnswer, { kind: Kind }>

interface Waiting {
  resolve(answer: StoreAnswer): void
  reject(error: Error): void
}

type StoreThread = ReturnType<typeof startThread>

function startThread(path: string) {
  const worker = new Worker(new URL('./sqliteDocumentWorker.ts', import.meta.url), {
    workerData: { path },
    resourceLimits: { maxYoungGenerationSizeMb: 2 },
  })
  const waiting = new Map<number, Waiting>()
  let lastId = OPENED_ID
  let stopped: DocumentStoreStoppedError | null = null

  function stop(cause?: unknown): void {
    stopped ??= new DocumentStoreStoppedError(cause)
    for (const { reject } of waiting.values()) reject(stopped)
    waiting.clear()
  }
  const answerTo = (id: number) =>
    new Promise<StoreAnswer>((resolve, reject) => waiting.set(id, { resolve, reject }))

  worker.on('message', ({ id, answer }: NumberedAnswer) => {
    const asked = waiting.get(id)
    waiting.delete(id)
    if (answer.kind === 'failed') asked?.reject(decodeThreadError(answer.error))
    else asked?.resolve(answer)
  })
  worker.on('error', stop)
  worker.on('messageerror', stop)
  const exited = new Promise<void>((resolve) => {
    worker.on('exit', () => {
      stop()
      resolve()
    })
  })

  return {
    opened: answerTo(OPENED_ID),
    /** Throws once the thread is gone. */
    assertAlive() {
      if (stopped) throw stopped
    },
    async ask<Kind extends StoreAnswer['kind']>(request: StoreQuestion, kind: Kind): Promise<Answer<Kind>> {
      if (stopped) throw stopped
      lastId += 1
      const answered = answerTo(lastId)
      worker.postMessage({ id: lastId, request }, buffersOf(request))
      const answer = await answered
      if (!isKind(answer, kind)) throw new Error(`The store answered ${answer.kind} to ${request.kind}`)
      return answer
    },
    async close(): Promise<void> {
      if (!stopped) worker.postMessage({ id: 0, request: { kind: 'close' } satisfies StoreRequest })
      await exited
    },
  }
}

function isKind<Kind extends StoreAnswer['kind']>(answer: StoreAnswer, kind: Kind): answer is Answer<Kind> {
  return answer.kind === kind
}

/** What is moved instead of copied. */
function buffersOf(request: StoreQuestion): ArrayBuffer[] {
  if (request.kind === 'append') return [request.updates.buffer]
  return request.kind === 'compact' ? [request.update.buffer] : []
}
