import type { Connection } from './connection.ts'
import { mergeUpdates } from './liveDocument.ts'
import { encodeSaved, encodeUpdate } from './messages.ts'
import type { CursorRide } from './presenceBatch.ts'

/** New bytes and who brought them; null: the server. */
export interface AuthoredUpdate {
  author: Connection | null
  update: Uint8Array
}

export interface BroadcastOptions {
  updates: readonly AuthoredUpdate[]
  connections: Iterable<Connection>
  /** All updates in one, if known. */
  merged?: Uint8Array | null
  /** Whose edits are safe now: they are told so. */
  saved?: ReadonlySet<Connection>
  /** Cursors that go along. */
  ride?: CursorRide | null
}

/** Above so many authors in one turn, merging for each of them costs more than the echo that it saves. */
const ECHO_FROM_AUTHORS = 64

/** One frame, encoded once, for all who only listen; each author gets what the others wrote. One write to each socket. */
export function broadcast(options: BroadcastOptions): void {
  const { updates, connections, merged = null, saved, ride } = options
  const updateFor = createUpdateFrames(updates, merged)
  for (const connection of connections) {
    const messages: Uint8Array[] = []
    const update = connection.state.status === 'live' ? updateFor(connection) : null
    if (update) messages.push(update)
    if (saved?.has(connection)) messages.push(encodeSaved(connection.taken))
    const cursors = messages.length > 0 && ride?.frameFor(connection)
    if (cursors) messages.push(cursors)
    connection.send(...messages)
  }
  ride?.end()
}

function createUpdateFrames(
  updates: readonly AuthoredUpdate[],
  merged: Uint8Array | null,
): (connection: Connection) => Uint8Array | null {
  if (updates.length === 0) return () => null
  const authors = new Set(updates.map(({ author }) => author))
  const all = encodeUpdate(merged ?? mergeUpdates(updates.map(({ update }) => update)))
  return (connection) => {
    if (!authors.has(connection) || authors.size > ECHO_FROM_AUTHORS) return all
    const others = updates.filter(({ author }) => author !== connection)
    return others.length > 0 ? encodeUpdate(mergeUpdates(others.map(({ update }) => update))) : null
  }
}
