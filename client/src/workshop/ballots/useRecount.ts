import { useEffect, useState } from 'react'

/** Slow enough to say each ballot aloud. */
const PACE_MS = 1_800

/** Goes through `total` ballots: one by one by hand or by itself, back, or all at once. */
export function useRecount(total: number) {
  const [shown, setShown] = useState(0)
  const [isRunning, setIsRunning] = useState(false)
  const isDone = shown >= total
  useEffect(() => {
    if (!isRunning || isDone) return
    const timer = setTimeout(() => setShown((now) => Math.min(total, now + 1)), PACE_MS)
    return () => clearTimeout(timer)
  })
  const step = (by: number) => {
    setIsRunning(false)
    setShown((now) => Math.min(total, Math.max(0, now + by)))
  }
  return {
    ...{ shown, isDone },
    isRunning: isRunning && !isDone,
    next: () => step(1),
    back: () => step(-1),
    all: () => step(total),
    /** Starts, or waits. From the end it begins anew. */
    toggle: () => {
      if (isDone) setShown(0)
      setIsRunning(isDone || !isRunning)
    },
  }
}
