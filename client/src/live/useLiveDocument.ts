import type { DocumentName } from '@wijktafel/shared/documentName'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { type LiveOptions, openLiveDocument } from './liveDocument.ts'
import type { LiveSnapshot } from './liveSnapshot.ts'
import { openRooms } from './openRooms.ts'

const subscribeToNothing = () => () => undefined
const nothing = () => null
const roomOf = (name: DocumentName | null) => (name === null ? undefined : openRooms.get(name)?.room)

/** The live document of this name while the component stands; null without a name and, unless it is open already, in the first moment. */
export function useLiveDocument(name: DocumentName | null, options: LiveOptions = {}): LiveSnapshot | null {
  const persist = options.persist ?? false
  // Only a room that was not open yet is worth drawing the screen again for.
  const [, setRoom] = useState(() => roomOf(name))
  useEffect(() => {
    if (name === null) return
    const opened = openLiveDocument(name, { persist })
    setRoom(roomOf(name))
    return () => opened.destroy()
  }, [name, persist])
  const room = roomOf(name)
  return useSyncExternalStore<LiveSnapshot | null>(
    room?.subscribe ?? subscribeToNothing,
    room?.getSnapshot ?? nothing,
  )
}
