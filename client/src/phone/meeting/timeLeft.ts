import type { StageTimer } from '@wijktafel/shared/stage'

export type TimeLeft =
  | { kind: 'minutes'; minutes: number }
  /** Less than a minute: no seconds that chase people. */
  | { kind: 'last' | 'over' | 'paused' }

/** The time of a step in calm words. `now` is the server's clock, epoch milliseconds. */
export function findTimeLeft(timer: StageTimer | null, now: number): TimeLeft | null {
  if (!timer) return null
  if (timer.endsAt === null) return timer.remainingMs === null ? null : { kind: 'paused' }
  const left = timer.endsAt - now
  if (left <= 0) return { kind: 'over' }
  if (left < 60_000) return { kind: 'last' }
  return { kind: 'minutes', minutes: Math.ceil(left / 60_000) }
}
