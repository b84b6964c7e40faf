import { useEffect } from 'react'

/** Codes that were not printed are gone with the page. */
export function useWarnBeforeLeaving(hasCodes: boolean): void {
  useEffect(() => {
    if (!hasCodes) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    const stop = () => window.removeEventListener('beforeunload', warn)
    window.addEventListener('beforeunload', warn)
    window.addEventListener('afterprint', stop)
    return () => {
      stop()
      window.removeEventListener('afterprint', stop)
    }
  }, [hasCodes])
}
