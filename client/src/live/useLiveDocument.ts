import type { DocumentName } from '@wijktafel/shared/documentName'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { type LiveDocument, type LiveOptions, openLiveDocument } from './liveDocument.ts'
import type { LiveSnapshot } from './liveSnapshot.ts'
import { openRooms } from './openRooms.ts'

const subscribeToNothing = () => () => undefined
const nothing = () => null

/** The live document of this name while the component stands; null without a name and, unless it is open already, in the first moment. */
export function useLiveDocument(name: DocumentName | null, options: LiveOptions = {}): LiveSnapshot | null {
  const persist = options.persist ?? false
  const [live, setLive] = useState<LiveDocument | null>(null)
  useEffect(() => {
    if (name === null) return
    const opened = openLiveDocument(name, { persist })
    setLive(opened)
    return () => {
      setLive(null)
      opened.destroy()
    }
  }, [name, persist])
  const source = live ?? (name === null ? undefined : openRooms.get(name)?.room)
  return useSyncExternalStore<LiveSnapshot | null>(
    source?.subscribe ?? subscribeToNothing,
    source?.getSnapshot ?? nothing,
  )
}
