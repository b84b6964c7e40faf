import type { RefusedReason } from '@wijktafel/shared/syncMessages'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'

/** How the connection of one document is. */
export type LiveStatus =
  /**
   * `restarting`: the server said goodbye in good order and will be back soon. `crowded`: as many people are in as fit; it
   * goes on trying.
   */
  | { readonly state: 'connecting' | 'online' | 'offline' | 'restarting' | 'crowded' | 'deleted' }
  /** The server closed for good: see CLOSE_CODE. */
  | { readonly state: 'refused'; readonly code: number }

export interface LiveSnapshot {
  readonly doc: Y.Doc
  readonly awareness: Awareness
  readonly status: LiveStatus
  /** True once there is something to show: from this device's own copy or from the server. */
  readonly loaded: boolean
  /** Whether the server has stored for good all that was written here, on this page or before it was opened. */
  readonly saved: boolean
  /** Something was written on this page that the server has not stored. */
  readonly isEdited: boolean
  /** Whether a copy on this device holds all that is written. */
  readonly isKept: boolean
  /** How often the server refused an update of ours. */
  readonly refusals: number
  /** Why, the last time; null when that is not known. */
  readonly refusedFor: RefusedReason | null
  /** How often the document was thrown away because a backup was put back. */
  readonly replacements: number
  /** The server cannot store anything just now. What was written is kept here, and sent again. */
  readonly isNotSaved: boolean
}
