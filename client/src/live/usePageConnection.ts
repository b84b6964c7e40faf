import { useSyncExternalStore } from 'react'
import { type PageConnection, summarize } from './connectionState.ts'
import { openRooms } from './openRooms.ts'

let last: PageConnection = summarize([])

/** The same object as long as nothing changed: a room speaks up more often than its state changes. */
function read(): PageConnection {
  const now = summarize(openRooms.list().map(([name, room]) => [name, room.getSnapshot()]))
  if (JSON.stringify(now) !== JSON.stringify(last)) last = now
  return last
}

/** How it stands with all the live documents of this page together. */
export function usePageConnection(): PageConnection {
  return useSyncExternalStore(openRooms.subscribe, read)
}
