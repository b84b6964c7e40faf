import type { Connection } from './connection.ts'
import { mergeUpdates } from './liveDocument.ts'
import { encodeUpdate } from './messages.ts'

/** New bytes and who brought them; null: the server. */
export interface AuthoredUpdate {
  author: Connection | null
  update: Uint8Array
}

/** Above so many authors in one turn, merging for each of them costs more than the echo that it saves. */
const ECHO_FROM_AUTHORS = 64

/** One frame, encoded once, for all who only listen; each author gets what the others wrote. `merged`: all of them, if known. */
export function broadcastUpdates(
  updates: readonly AuthoredUpdate[],
  connections: Iterable<Connection>,
  merged: Uint8Array | null = null,
): void {
  if (updates.length === 0) return
  const authors = new Set(updates.map((entry) => entry.author))
  const all = encodeUpdate(merged ?? mergeUpdates(updates.map((entry) => entry.update)))
  for (const connection of connections) {
    if (connection.state.status !== 'live') continue
    if (!authors.has(connection) || authors.size > ECHO_FROM_AUTHORS) {
      connection.send(all)
      continue
    }
    const others = updates.filter((entry) => entry.author !== connection)
    if (others.length > 0) connection.send(encodeUpdate(mergeUpdates(others.map((entry) => entry.update))))
  }
}
