import { useEffect, useRef } from 'react'
import { create } from 'zustand'
import { createChime } from './chime.ts'
import { useMeeting } from './meetingContext.ts'
import { isTimeUp } from './timeUp.ts'

const KEY = 'wijktafel.chime'
const LOOK_MS = 250

interface ChimeChoice {
  isOn: boolean
  choose: (isOn: boolean) => void
}

/** Whether this browser makes a sound when the time is up. */
export const useChimeChoice = create<ChimeChoice>((set) => {
  // Chosen in another window, such as the one beside the big screen.
  window.addEventListener('storage', ({ key }) => {
    if (key === KEY) set({ isOn: remembered() })
  })
  return {
    isOn: remembered(),
    choose(isOn) {
      try {
        localStorage.setItem(KEY, isOn ? 'on' : 'off')
      } catch {
        // For this time only, then.
      }
      set({ isOn })
    },
  }
})

function remembered(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off'
  } catch {
    return true
  }
}

/** A soft sound when the time is up: on the screen of who leads, and on the big one. */
export function useChime(isHeard: boolean): void {
  const { stage, clockOffsetMs } = useMeeting()
  const isOn = useChimeChoice((choice) => choice.isOn) && isHeard
  const latest = useRef({ timer: stage.timer, clockOffsetMs })
  useEffect(() => {
    latest.current = { timer: stage.timer, clockOffsetMs }
  })
  useEffect(() => {
    if (!isOn) return
    const chime = createChime()
    const serverNow = () => Date.now() + latest.current.clockOffsetMs
    let before = serverNow()
    const timer = setInterval(() => {
      const now = serverNow()
      if (isTimeUp(latest.current.timer, before, now)) void chime.ring()
      before = now
    }, LOOK_MS)
    const touches = ['pointerdown', 'keydown'] as const
    for (const touch of touches) window.addEventListener(touch, chime.unlock, { capture: true })
    return () => {
      clearInterval(timer)
      for (const touch of touches) window.removeEventListener(touch, chime.unlock, { capture: true })
      chime.close()
    }
  }, [isOn])
}
