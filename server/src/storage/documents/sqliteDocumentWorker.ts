import { DatabaseSync } from 'node:sqlite'
import { type MessagePort, parentPort, type Transferable, workerData } from 'node:worker_threads'
import { packBytes, unpackBytes } from './packedBytes.ts'
import { createSqliteDocumentStore, type SqliteDocumentStore } from './sqliteDocumentStore.ts'
import {
  type NumberedRequest,
  OPENED_ID,
  type StoreAnswer,
  type StoreQuestion,
} from './sqliteWorkerMessages.ts'
import { encodeThreadError } from './threadErrors.ts'

/** The thread that owns documents.db: what waits for the disk waits here. Started by openSqliteDocumentStore. */
function serve(port: MessagePort, path: string): void {
  const send = (id: number, answer: StoreAnswer, moved: readonly Transferable[] = []) =>
    port.postMessage({ id, answer }, moved)
  const underWay = new Set<Promise<void>>()

  async function execute(store: SqliteDocumentStore, id: number, question: StoreQuestion): Promise<void> {
    try {
      const answer = await ask(store, question)
      send(id, answer, answer.kind === 'loaded' ? [answer.updates.buffer] : [])
    } catch (error) {
      send(id, { kind: 'failed', error: encodeThreadError(error) })
    }
  }

  try {
    const database = new DatabaseSync(path)
    const store = createSqliteDocumentStore(database)
    port.on('message', async ({ id, request }: NumberedRequest) => {
      if (request.kind === 'close') {
        await Promise.all(underWay)
        database.close()
        port.close()
        return
      }
      const work = execute(store, id, request).finally(() => underWay.delete(work))
      underWay.add(work)
    })
    send(OPENED_ID, { kind: 'done' })
  } catch (error) {
    send(OPENED_ID, { kind: 'failed', error: encodeThreadError(error) })
  }
}

async function ask(store: SqliteDocumentStore, question: StoreQuestion): Promise<StoreAnswer> {
  switch (question.kind) {
    case 'load': {
      const { seq, updates } = await store.load(question.name, question.after)
      return { kind: 'loaded', seq, updates: packBytes(updates) }
    }
    case 'append': {
      const updates = unpackBytes(question.updates)
      const batch = updates.map((update, index) => ({ name: question.names[index] ?? '', update }))
      const startedAt = performance.now()
      const seqs = await store.append(batch)
      return { kind: 'appended', seqs, tookMs: performance.now() - startedAt }
    }
    case 'compact': {
      const [update = new Uint8Array()] = unpackBytes(question.update)
      await store.compact(question.name, { seq: question.seq, update })
      return { kind: 'done' }
    }
    case 'erase':
      await store.erase(question.names)
      return { kind: 'done' }
    case 'checkpoint':
      await store.checkpoint()
      return { kind: 'done' }
    case 'heads':
      return { kind: 'heads', heads: await store.heads(question.names) }
    case 'list':
      return { kind: 'names', names: await store.list(question.prefix) }
  }
}

if (!parentPort) throw new Error('This file is the inside of a thread')
serve(parentPort, workerData.path)
