/** What rooms tell the log. `code` is stable. */
export interface RoomLogEntry {
  code:
    | 'commitFailed'
    | 'loadFailed'
    | 'compactionFailed'
    | 'updateFailed'
    | 'roomFault'
    | 'sweepFailed'
    | 'connectionCut'
  name?: string
  personId?: string
  detail?: string
  error?: unknown
}

export type RoomLog = (entry: RoomLogEntry) => void

export type RoomErrorCode = 'documentErased' | 'storeFailed' | 'shuttingDown'

/** Why a server-authored change or read did not happen. Nothing of it was shown or kept. */
export class RoomError extends Error {
  readonly code: RoomErrorCode

  constructor(code: RoomErrorCode, name: string, options?: ErrorOptions) {
    super(`${code}: ${name}`, options)
    this.code = code
  }
}
