import type { CloseCode } from '@wijktafel/shared/codes'
import { Connection, type ConnectionHandle, type ConnectOptions } from './connection.ts'
import { encodeGeneration } from './messages.ts'
import { createPresence, type Presence } from './presence.ts'
import { createReception } from './reception.ts'
import { createRoomConnections, type RoomConnections } from './roomConnections.ts'
import type { RoomContext } from './roomContext.ts'
import { createRoomPeers, NO_PEERS, type RoomPeers } from './roomPeers.ts'
import type { InboxEntry } from './turn.ts'

export interface AttendanceOptions {
  name: string
  context: RoomContext
  /** Where what people send ends up, and what other nodes have stored. */
  enter: (entry: InboxEntry) => void
  /** Somebody left. */
  onLeave: () => void
}

/** Who is in a room: connections to this node, everyone's cursors, and the same room on other nodes. */
export interface Attendance {
  readonly connections: RoomConnections
  readonly presence: Presence
  readonly peers: RoomPeers
  /** Everyone who is connected, on whichever node. */
  readonly people: ReadonlySet<string>
  connect(options: ConnectOptions): ConnectionHandle
  /** Takes nothing new from connections. */
  stopReceiving(): void
  close(code: CloseCode, why: string): void
}

export function createAttendance({ name, context, enter, onLeave }: AttendanceOptions): Attendance {
  const { limits, now, pace, cluster } = context
  let isStopping = false
  const connections = createRoomConnections({
    limits,
    onPeopleChange() {
      peers.sharePeople()
      context.onPeopleChange(name)
    },
  })
  const presence = createPresence({
    ...{ connections, maxStateBytes: limits.AWARENESS_BYTES, now, pace },
    share: (cursors) => peers.shareCursors(cursors),
  })
  const peers: RoomPeers = cluster
    ? createRoomPeers({
        ...{ name, presence, ...cluster },
        ownPeople: () => connections.people,
        onUpdate: (seq, update) => enter({ kind: 'stored', after: seq - 1, seq, updates: [update] }),
        onPeopleFound: () => context.onPeopleChange(name),
      })
    : NO_PEERS
  const receive = createReception({ limits, presence, enter })

  function handleEnd(connection: Connection): void {
    if (!connections.remove(connection)) return
    presence.leave(connection)
    const { state, person } = connection
    if (state.status === 'cut') {
      context.log({ code: 'connectionCut', name, personId: person.id, detail: String(state.code) })
    }
    onLeave()
  }

  return {
    connections,
    presence,
    peers,
    get people() {
      return new Set([...connections.people, ...peers.people])
    },
    connect(options) {
      const connection = new Connection(options, { limits, now, onEnd: handleEnd })
      const generation = context.generation()
      if (connections.admit(connection) && generation !== null) connection.send(encodeGeneration(generation))
      return {
        receive: (bytes) => {
          if (!isStopping) receive(connection, bytes)
        },
        closed: () => connection.leave(),
      }
    },
    stopReceiving() {
      isStopping = true
    },
    close(code, why) {
      connections.cut(code, why)
      presence.destroy()
      peers.close()
    },
  }
}
