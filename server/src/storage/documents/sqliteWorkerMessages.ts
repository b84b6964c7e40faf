import type { PackedBytes } from './packedBytes.ts'
import type { ThreadError } from './threadErrors.ts'

/** What the store's thread is asked. One request, one reply, each with its own buffer. */
export type StoreQuestion =
  | { kind: 'load'; name: string; after: number }
  | { kind: 'append'; names: string[]; updates: PackedBytes }
  | { kind: 'compact'; name: string; seq: number; update: PackedBytes }
  | { kind: 'erase'; names: string[] }
  | { kind: 'heads'; names: string[] }
  | { kind: 'list'; prefix: string }
  | { kind: 'checkpoint' }

/** To close: after everything that was asked before it was answered, the file is closed and the thread ends. */
export type StoreRequest = StoreQuestion | { kind: 'close' }

export type StoreAnswer =
  | { kind: 'loaded'; seq: number; updates: PackedBytes }
  | { kind: 'appended'; seqs: number[]; tookMs: number }
  | { kind: 'heads'; heads: Map<string, number | null> }
  | { kind: 'names'; names: string[] }
  | { kind: 'done' }
  | { kind: 'failed'; error: ThreadError }

export interface NumberedRequest {
  id: number
  request: StoreRequest
}

export interface NumberedAnswer {
  id: number
  answer: StoreAnswer
}

/** The number of the answer that says whether the file could be opened. */
export const OPENED_ID = 0
