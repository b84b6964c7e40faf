import { type MessagePort, parentPort } from 'node:worker_threads'
import { mergeStoredUpdates } from '../../rooms/mergeStored.ts'
import { type PackedBytes, unpackBytes } from './packedBytes.ts'
import { encodeThreadError, type ThreadError } from './threadErrors.ts'

/** One for each PackedBytes that was sent, in order. */
export type MergeAnswer = { merged: Uint8Array<ArrayBuffer> } | { error: ThreadError }

/** The thread behind createMergeWorker. */
function serve(port: MessagePort): void {
  port.on('message', (updates: PackedBytes) => {
    try {
      // A copy of its own size: what Yjs gives may be a window on something larger.
      const merged = new Uint8Array(mergeStoredUpdates(unpackBytes(updates)))
      port.postMessage({ merged } satisfies MergeAnswer, [merged.buffer])
    } catch (error) {
      port.postMessage({ error: encodeThreadError(error) } satisfies MergeAnswer)
    }
  })
}

if (!parentPort) throw new Error('This file is the inside of a thread')
serve(parentPort)
