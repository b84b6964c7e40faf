import { useEffect, useState, useSyncExternalStore } from 'react'
import type { ConnectionState } from '../../live/connectionState.ts'
import { usePageConnection } from '../../live/usePageConnection.ts'
import type { OutboxState } from '../outbox/outbox.ts'

/** A short gap, such as a server that restarts, is not worth a word. */
const SHORT_GAP_MS = 3_000
const SAY_REPLACED_MS = 30_000

export type PhoneConnection =
  | Extract<
      ConnectionState,
      | 'together'
      | 'connecting'
      | 'restarting'
      | 'crowded'
      | 'offline'
      | 'notSaved'
      | 'forbidden'
      | 'deleted'
      | 'broken'
    >
  /** All is well again, with the data of a backup. */
  | 'replaced'

/** Whether what is made now can go to the server. */
export function isReachable(connection: PhoneConnection): boolean {
  return connection !== 'offline' && connection !== 'restarting'
}

/** How it stands: with the meeting, and with what this phone has to send. Short gaps are left out. */
export function usePhoneConnection({ offline, cannotStore }: OutboxState): PhoneConnection {
  const { state, replacements } = usePageConnection()
  const deviceOnline = useSyncExternalStore(subscribeToNetwork, () => navigator.onLine)
  const isAway = state === 'offline' || state === 'restarting' || offline
  const isLongAway = useLongAway(isAway)
  const isReplaced = useJustReplaced(replacements)
  // Without its cookies a phone is of no meeting: for its owner that is as good as gone.
  if (state === 'signedOut') return 'deleted'
  if (state === 'forbidden' || state === 'deleted' || state === 'broken') return state
  if (!deviceOnline) return 'offline'
  if (isAway && isLongAway) return state === 'restarting' ? 'restarting' : 'offline'
  if (state === 'crowded') return state
  if (cannotStore) return 'notSaved'
  if (isReplaced) return 'replaced'
  return state === 'connecting' || state === null ? 'connecting' : 'together'
}

function useLongAway(isAway: boolean): boolean {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    if (!isAway) return setLong(false)
    const timer = setTimeout(() => setLong(true), SHORT_GAP_MS)
    return () => clearTimeout(timer)
  }, [isAway])
  return isLong
}

function useJustReplaced(count: number): boolean {
  const [said, setSaid] = useState(0)
  useEffect(() => {
    const timer = setTimeout(() => setSaid(count), SAY_REPLACED_MS)
    return () => clearTimeout(timer)
  }, [count])
  return count > said
}

function subscribeToNetwork(onChange: () => void): () => void {
  window.addEventListener('online', onChange)
  window.addEventListener('offline', onChange)
  return () => {
    window.removeEventListener('online', onChange)
    window.removeEventListener('offline', onChange)
  }
}
