import { newId } from '@wijktafel/shared/ids'
import * as Y from 'yjs'
import { boardUpdates } from './boardContent.ts'
import { RoomClient, type Target } from './roomClient.ts'
import { waitFor } from './waitFor.ts'

const FILL_MS = 30_000

export const newRoom = (): string => `board:${newId()}`

/** Whether the document has everything that `updates` hold. */
export function hasAll(doc: Y.Doc, expected: ReadonlyMap<number, number>): boolean {
  for (const [client, clock] of expected) if (Y.getState(doc.store, client) < clock) return false
  return true
}

export function vectorOf(updates: readonly Uint8Array[]): ReadonlyMap<number, number> {
  return Y.decodeStateVector(Y.encodeStateVectorFromUpdate(Y.mergeUpdates([...updates])))
}

/**
 * Puts content into a room, by a client as any other, until another client sees all of it.
 * Returns that other client, still connected, with its document.
 */
export async function fillRoom(
  target: Target,
  room: string,
  updates: readonly Uint8Array[],
): Promise<{ client: RoomClient; doc: Y.Doc }> {
  const filler = new RoomClient({ target, room })
  await filler.synced
  const doc = new Y.Doc()
  const client = new RoomClient({ target, room, doc })
  await client.synced
  for (const update of updates) filler.sendUpdate(update)
  const expected = vectorOf(updates)
  if (!(await waitFor(() => hasAll(doc, expected), FILL_MS))) {
    throw new Error(`${target.kind} did not pass on the content of a room`)
  }
  filler.close()
  return { client, doc }
}

const cache = new Map<number, Uint8Array[]>()

/** A board of so many cards; made once. */
export function boardOf(cards: number): readonly Uint8Array[] {
  const updates = cache.get(cards) ?? boardUpdates(cards)
  cache.set(cards, updates)
  return updates
}
