import { useSyncExternalStore } from 'react'

/** Whether the window is at least so wide that panels stand beside the board. */
export function useWide(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const media = window.matchMedia(query)
      media.addEventListener('change', onChange)
      return () => media.removeEventListener('change', onChange)
    },
    () => window.matchMedia(query).matches,
  )
}
