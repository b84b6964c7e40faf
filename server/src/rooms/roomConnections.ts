import { CLOSE_CODE, type CloseCode } from '@wijktafel/shared/codes'
import type { Connection, RoomLimits } from './connection.ts'
import { KEEP_ALIVE_FRAME } from './messages.ts'

export interface RoomConnectionsOptions {
  limits: RoomLimits
  /** Somebody's first connection came, or their last one went. */
  onPeopleChange: () => void
}

/** Who is in a room right now. Iterates over open connections only. */
export interface RoomConnections extends Iterable<Connection> {
  readonly size: number
  readonly people: ReadonlySet<string>
  /** False, and the connection is cut, when the room or the person has too many. */
  admit(connection: Connection): boolean
  /** False when it was not there (any more). */
  remove(connection: Connection): boolean
  cut(code: CloseCode, reason: string, which?: (connection: Connection) => boolean): void
  /** Says something to every connection that has heard nothing since `before`. */
  keepAlive(before: number): void
}

export function createRoomConnections({ limits, onPeopleChange }: RoomConnectionsOptions): RoomConnections {
  const open = new Set<Connection>()
  const countOf = new Map<string, number>()
  return {
    [Symbol.iterator]: () => open.values(),
    get size() {
      return open.size
    },
    get people() {
      return new Set(countOf.keys())
    },
    admit(connection) {
      const { id } = connection.person
      const ofPerson = countOf.get(id) ?? 0
      if (open.size >= limits.CONNECTIONS_PER_ROOM || ofPerson >= limits.CONNECTIONS_PER_PERSON_PER_ROOM) {
        connection.cut(CLOSE_CODE.ROOM_FULL, 'room full')
        return false
      }
      open.add(connection)
      countOf.set(id, ofPerson + 1)
      if (ofPerson === 0) onPeopleChange()
      return true
    },
    remove(connection) {
      if (!open.delete(connection)) return false
      const { id } = connection.person
      const ofPerson = (countOf.get(id) ?? 1) - 1
      if (ofPerson > 0) countOf.set(id, ofPerson)
      else {
        countOf.delete(id)
        onPeopleChange()
      }
      return true
    },
    cut(code, reason, which = () => true) {
      for (const connection of [...open]) if (which(connection)) connection.cut(code, reason)
    },
    keepAlive(before) {
      for (const connection of open) {
        if (connection.state.status === 'live') connection.keepAlive(before, KEEP_ALIVE_FRAME)
      }
    },
  }
}
