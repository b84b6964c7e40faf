import type { StageTimer } from '@wijktafel/shared/stage'
import { useEffect, useState } from 'react'

const TICK_MS = 250

/** Milliseconds that are left, never below zero; null without a timer. Renders again as the seconds pass. */
export function useRemaining(timer: StageTimer | null, clockOffsetMs: number): number | null {
  const [now, setNow] = useState(() => Date.now())
  const isRunning = timer?.endsAt != null
  useEffect(() => {
    if (!isRunning) return
    setNow(Date.now())
    const interval = setInterval(() => setNow(Date.now()), TICK_MS)
    return () => clearInterval(interval)
  }, [isRunning])
  if (!timer) return null
  if (timer.endsAt === null) return timer.remainingMs ?? 0
  return Math.max(0, timer.endsAt - (now + clockOffsetMs))
}

/** Milliseconds since an instant of the server's clock. Renders again as the seconds pass. */
export function useSince(since: number, clockOffsetMs: number): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const interval = setInterval(() => setNow(Date.now()), TICK_MS)
    return () => clearInterval(interval)
  }, [])
  return Math.max(0, now + clockOffsetMs - since)
}

/** `08:24`; an hour or more as `1:08:24`. */
export function formatRemaining(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  const two = (value: number) => String(value).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const rest = `${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`
  return hours > 0 ? `${hours}:${rest}` : rest
}
