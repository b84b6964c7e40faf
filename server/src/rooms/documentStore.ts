/** One document's new bytes: a Yjs update (version 1 encoding). */
export interface DocumentAppend {
  name: string
  update: Uint8Array
}

/** The snapshot first, if there is one, then every later update in order. `seq` is the last number given out, 0 when there is nothing. */
export interface StoredDocument {
  seq: number
  updates: Uint8Array[]
}

export interface DocumentSnapshot {
  update: Uint8Array
  /** The last update that the snapshot covers. */
  seq: number
}

/** These names were erased: nothing is kept under them any more. What was in the same batch was not stored. */
export class DocumentErasedError extends Error {
  readonly names: readonly string[]

  constructor(names: readonly string[]) {
    super(`erased: ${names.join(', ')}`)
    this.name = 'DocumentErasedError'
    this.names = names
  }
}

/**
 * Keeps live documents between visits. Every implementation passes tests/contract/documentStore.
 * Updates of one document are numbered 1, 2, 3… without holes.
 */
export interface DocumentStore {
  /**
   * With `after`: only what is newer than that number. When the log no longer reaches back so far, the snapshot comes first;
   * what is known already may then be among it. Throws DocumentErasedError for a name that was erased.
   */
  load(name: string, after?: number): Promise<StoredDocument>
  /**
   * All of the batch or nothing, in one transaction. Resolves, with each entry's number, only once
   * the batch would survive a crash of this process and of the machine. Throws DocumentErasedError.
   */
  append(batch: readonly DocumentAppend[]): Promise<number[]>
  /** Replaces the snapshot and drops the updates that it covers. A snapshot older than the stored one is ignored. */
  compact(name: string, snapshot: DocumentSnapshot): Promise<void>
  /** All of them or none, and for good: nothing is ever stored under these names again. A name without a document is fine. */
  erase(names: readonly string[]): Promise<void>
  /** The last number given out for each of these names, `null` for an erased one; without an entry: nothing stored. */
  heads(names: readonly string[]): Promise<Map<string, number | null>>
  /** Names of documents that have anything stored, in order. */
  list(prefix?: string): Promise<string[]>
}
