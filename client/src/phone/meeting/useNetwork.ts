import { useEffect, useState, useSyncExternalStore } from 'react'
import type { LiveStatus } from '../../live/liveDocument.ts'

/** A short gap, such as a server that restarts, is not worth a word. */
const SHORT_GAP_MS = 3_000

/** False once there is really no connection: the device says so, or the meeting was out of reach for some seconds. */
export function useNetwork(status: LiveStatus, sendingFails: boolean): boolean {
  const deviceOnline = useSyncExternalStore(subscribeToNetwork, () => navigator.onLine)
  const isAway = status.state === 'offline' || sendingFails
  const [isLongAway, setLongAway] = useState(false)
  useEffect(() => {
    if (!isAway) return setLongAway(false)
    const timer = setTimeout(() => setLongAway(true), SHORT_GAP_MS)
    return () => clearTimeout(timer)
  }, [isAway])
  return deviceOnline && !(isAway && isLongAway)
}

function subscribeToNetwork(onChange: () => void): () => void {
  window.addEventListener('online', onChange)
  window.addEventListener('offline', onChange)
  return () => {
    window.removeEventListener('online', onChange)
    window.removeEventListener('offline', onChange)
  }
}
