import { useEffect, useRef } from 'react'

interface GuardState {
  wijktafelGuard?: boolean
}

/**
 * Makes the phone's own back button do what the arrow at the top does, instead of leaving the meeting by accident.
 * Without `onBack` it leaves the page, as anywhere else.
 */
export function useBackButton(onBack: (() => void) | undefined): void {
  const latest = useRef(onBack)
  useEffect(() => {
    latest.current = onBack
  })
  useEffect(() => {
    const guard = () => window.history.pushState({ wijktafelGuard: true } satisfies GuardState, '')
    if (latest.current && !(window.history.state as GuardState | null)?.wijktafelGuard) guard()
    const handleBack = () => {
      if (!latest.current) return
      guard()
      latest.current()
    }
    window.addEventListener('popstate', handleBack)
    return () => window.removeEventListener('popstate', handleBack)
  }, [])
}
