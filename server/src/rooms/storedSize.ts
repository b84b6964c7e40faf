import type { LiveDocument } from './liveDocument.ts'

const LOG_UPDATES = 400
const LOG_BYTES = 512 * 1024

/** Keeps count of what a document takes in the store, and says when its log is worth a snapshot. */
export interface StoredSize {
  /** As just loaded, or as just compacted. */
  reset(stored: readonly Uint8Array[]): void
  add(bytes: number): void
  /** Counts the log as it is; only when that is too much is the document itself measured. */
  hasRoomFor(bytes: number, limit: number, document: LiveDocument): boolean
  /** The log is long, in number or against the size of the whole. */
  readonly wantsCompaction: boolean
  /** There is any log at all. */
  readonly isWorthCompacting: boolean
}

export function createStoredSize(): StoredSize {
  let total = 0
  let snapshotBytes = 0
  let logUpdates = 0
  return {
    reset(stored) {
      total = stored.reduce((sum, update) => sum + update.length, 0)
      snapshotBytes = stored[0]?.length ?? 0
      logUpdates = Math.max(0, stored.length - 1)
    },
    add(bytes) {
      total += bytes
      logUpdates += 1
    },
    hasRoomFor(bytes, limit, document) {
      if (total + bytes <= limit) return true
      total = document.encode().length
      return total + bytes <= limit
    },
    get wantsCompaction() {
      return logUpdates >= LOG_UPDATES || total - snapshotBytes >= Math.max(LOG_BYTES, snapshotBytes)
    },
    get isWorthCompacting() {
      return logUpdates > 0
    },
  }
}
