const LOG_UPDATES = 400
const LOG_BYTES = 512 * 1024

/** Keeps count of what a document takes in the store, and says when its log is worth a snapshot. */
export interface StoredSize {
  readonly bytes: number
  /** As just loaded. */
  reset(stored: readonly Uint8Array[]): void
  add(bytes: number): void
  /** Counts the log as it is; only when that is too much is the document itself measured. */
  hasRoomFor(bytes: number, limit: number, measure: () => number): boolean
  /** A snapshot of so many bytes is about to stand for everything so far. Call what it returns once it is stored. */
  startSnapshot(): (bytes: number) => void
  /** The log is long, in number or against the size of the whole. */
  readonly wantsCompaction: boolean
  /** There is any log at all. */
  readonly isWorthCompacting: boolean
}

export function createStoredSize(): StoredSize {
  let snapshotBytes = 0
  let logBytes = 0
  let logUpdates = 0
  /** As measured, where the log says more than the document holds. */
  let saving = 0
  return {
    get bytes() {
      return snapshotBytes + logBytes - saving
    },
    reset(stored) {
      snapshotBytes = stored[0]?.length ?? 0
      logBytes = stored.slice(1).reduce((sum, update) => sum + update.length, 0)
      logUpdates = Math.max(0, stored.length - 1)
      saving = 0
    },
    add(bytes) {
      logBytes += bytes
      logUpdates += 1
    },
    hasRoomFor(bytes, limit, measure) {
      if (snapshotBytes + logBytes - saving + bytes <= limit) return true
      saving = snapshotBytes + logBytes - measure()
      return snapshotBytes + logBytes - saving + bytes <= limit
    },
    startSnapshot() {
      const covered = { logBytes, logUpdates }
      return (bytes) => {
        snapshotBytes = bytes
        logBytes -= covered.logBytes
        logUpdates -= covered.logUpdates
        saving = 0
      }
    },
    get wantsCompaction() {
      return logUpdates >= LOG_UPDATES || logBytes >= Math.max(LOG_BYTES, snapshotBytes)
    },
    get isWorthCompacting() {
      return logUpdates > 0
    },
  }
}
