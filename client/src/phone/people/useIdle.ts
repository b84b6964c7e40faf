import { LIMITS } from '@wijktafel/shared/limits'
import { useEffect, useEffectEvent } from 'react'

const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'input', 'scroll'] as const

/** Calls when nobody touched the screen for a while, as long as `isOn`. */
export function useIdle(isOn: boolean, onIdle: () => Promise<void>): void {
  const tell = useEffectEvent(onIdle)
  useEffect(() => {
    if (!isOn) return
    const start = () => setTimeout(() => void tell(), LIMITS.TABLE_IDLE_MS)
    let timer = start()
    const wake = () => {
      clearTimeout(timer)
      timer = start()
    }
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, wake, { capture: true, passive: true })
    return () => {
      clearTimeout(timer)
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, wake, { capture: true })
    }
  }, [isOn])
}
