import { useSyncExternalStore } from 'react'

/** Wide enough to lie between people, touched with a finger; a phone on its side is too low for that. */
const TABLET = '(pointer: coarse) and (min-width: 600px) and (min-height: 520px)'

/** Whether this device could lie in the middle of a table. Follows a screen that is turned. */
export function useIsTablet(): boolean {
  return useSyncExternalStore(onChange, () => window.matchMedia(TABLET).matches)
}

function onChange(tell: () => void): () => void {
  const query = window.matchMedia(TABLET)
  query.addEventListener('change', tell)
  return () => query.removeEventListener('change', tell)
}
