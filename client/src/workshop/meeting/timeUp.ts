import type { StageTimer } from '@wijktafel/shared/stage'

/** Who wakes a laptop later than this hears nothing: the room knows by then. */
const LATE_MS = 5_000

/** Whether the time of a timer ran out between two looks at the clock, in epoch ms of the server. */
export function isTimeUp(timer: StageTimer | null, before: number, now: number): boolean {
  if (timer?.endsAt == null) return false
  return before < timer.endsAt && timer.endsAt <= now && now - timer.endsAt <= LATE_MS
}
