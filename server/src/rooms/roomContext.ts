import type { RoomLimits } from './connection.ts'
import type { DocumentStore } from './documentStore.ts'
import type { Fanout } from './fanout.ts'
import type { GroupCommit } from './groupCommit.ts'
import type { MergeStored } from './mergeStored.ts'
import type { PresencePace } from './presencePace.ts'
import type { RoomLog } from './roomErrors.ts'

/** What all rooms of a process share. */
export interface RoomContext {
  store: DocumentStore
  merge: MergeStored
  commits: GroupCommit
  limits: RoomLimits
  log: RoomLog
  now: () => number
  pace: PresencePace
  /** The line to other nodes; null on a machine alone. */
  cluster: { nodeId: string; fanout: Fanout } | null
  /** Of the data as a whole; null: not told. */
  generation: () => string | null
  /** The set of connected people changed. */
  onPeopleChange: (name: string) => void
  /** It is of no more use: forget it. */
  onClosed: (room: object, name: string) => void
}
