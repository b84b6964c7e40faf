import type { Worker } from 'node:worker_threads'
import { afterEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { mergeStoredUpdates } from '../../rooms/mergeStored.ts'
import { createMergeWorker, type MergeWorker } from './mergeWorker.ts'

let opened: MergeWorker[] = []
let threads: Worker[] = []
const onThread = (thread: Worker) => threads.push(thread)
process.on('worker', onThread)

function create(options?: { idleMs: number }): MergeWorker {
  const worker = createMergeWorker(options)
  opened.push(worker)
  return worker
}

afterEach(async () => {
  for (const worker of opened) await worker.close()
  opened = []
  threads = []
})

/** The updates of a document that wrote and threw away `rounds` texts of 1000 letters, and kept the last. */
function writeMuch(rounds: number): Uint8Array[] {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  const texts = doc.getMap<string>('texts')
  for (let round = 0; round < rounds; round += 1) texts.set('only', `${round} `.padEnd(1_000, 'abc'))
  return updates
}

function read(merged: Uint8Array): unknown {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, merged)
  return doc.getMap('texts').toJSON()
}

const total = (updates: readonly Uint8Array[]) => updates.reduce((sum, update) => sum + update.length, 0)

it('M1: merges to what a document of the same content takes, small at once and large in another thread', async () => {
  const { merge } = create()
  for (const [rounds, threadsUsed] of [
    [10, 0],
    [500, 1],
  ] as const) {
    const updates = writeMuch(rounds)
    const merged = await merge(updates)
    expect(read(merged)).toEqual({ only: `${rounds - 1} `.padEnd(1_000, 'abc') })
    expect(merged.length).toBeLessThan(1_200)
    expect(merged).toEqual(mergeStoredUpdates(updates))
    expect(threads.length).toBe(threadsUsed)
    expect(total(updates)).toBeGreaterThan(rounds * 1_000)
  }
  expect(read(await merge([]))).toEqual({})
})

it('M2: damaged bytes reject their own merge, and no other', async () => {
  const { merge } = create()
  const updates = writeMuch(200)
  const damaged = [...updates.slice(0, 100), Uint8Array.of(1, 1, 255, 255, 7), ...updates.slice(100)]
  const outcomes = await Promise.allSettled([merge(updates), merge(damaged), merge(updates)])
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  await expect(merge([Uint8Array.of(1, 1, 255, 255, 7)])).rejects.toThrow()
  expect(threads.length).toBe(1)
})

it('M3: the thread goes when nothing was asked for a while, and comes back', async () => {
  const { merge } = create({ idleMs: 1 })
  const updates = writeMuch(200)
  await merge(updates)
  await expect.poll(() => threads.map((thread) => thread.threadId)).toEqual([-1])
  expect(read(await merge(updates))).toEqual({ only: '199 '.padEnd(1_000, 'abc') })
  expect(threads.length).toBe(2)
})

it('M4: a thread that dies rejects the merge in hand; those after it get a new one', async () => {
  const { merge } = create()
  const updates = writeMuch(200)
  const started = new Promise<Worker>((resolve) => process.once('worker', resolve))
  const outcomes = Promise.allSettled([merge(updates), merge(updates)])
  await (await started).terminate()
  const [first, second] = await outcomes
  expect(first).toMatchObject({ status: 'rejected', reason: { code: 'mergeStopped' } })
  expect(second).toMatchObject({ status: 'fulfilled' })
})

it('M5: closing rejects what is not ready, and what comes after', async () => {
  const worker = create()
  const updates = writeMuch(200)
  const outcomes = Promise.allSettled([worker.merge(updates), worker.merge(updates)])
  await worker.close()
  for (const outcome of await outcomes) {
    expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'mergeStopped' } })
  }
  await expect(worker.merge(updates)).rejects.toMatchObject({ code: 'mergeStopped' })
})
