import type { ActivityPlan } from '@wijktafel/shared/api/session'
import type { StageTimer } from '@wijktafel/shared/stage'

interface Step {
  id: string
  minutes: number
  plan: ActivityPlan
}

export interface MeetingTimes {
  /** When each step that is still to come begins, by its id; in milliseconds. */
  startsAt: ReadonlyMap<string, number>
  endsAt: number
}

const MINUTE_MS = 60_000

/** From here on, if each step takes as long as it has: who is late moves all that comes after. */
export function timesFromHere(
  steps: readonly Step[],
  { currentId, timer, now }: { currentId: string | null; timer: StageTimer | null; now: number },
): MeetingTimes {
  const startsAt = new Map<string, number>()
  let at = Math.max(now, timer?.endsAt ?? now + (timer?.remainingMs ?? 0))
  for (const { id, minutes, plan } of steps.slice(steps.findIndex((step) => step.id === currentId) + 1)) {
    if (plan === 'skipped') continue
    startsAt.set(id, at)
    at += minutes * MINUTE_MS
  }
  return { startsAt, endsAt: at }
}

/** Who opens long before or after the planned hour holds another meeting than was planned. */
const SAME_MEETING_MS = 3 * 60 * MINUTE_MS

/** When it was to end, with all of its steps; null for a meeting that has neither begun nor a time. */
export function plannedEnd(
  steps: readonly Step[],
  { plannedAt, openedAt }: { plannedAt: number | null; openedAt: number | null },
): number | null {
  const isOther = plannedAt === null || Math.abs((openedAt ?? plannedAt) - plannedAt) > SAME_MEETING_MS
  const start = isOther ? openedAt : plannedAt
  if (start === null) return null
  return start + steps.reduce((sum, { minutes }) => sum + minutes, 0) * MINUTE_MS
}

/** Below this nobody calls it late. */
const LATE_FROM_MINUTES = 5

/** Whole minutes; 0 while one is on time. */
export function minutesLate(endsAt: number, planned: number | null): number {
  const late = planned === null ? 0 : Math.round((endsAt - planned) / MINUTE_MS)
  return late < LATE_FROM_MINUTES ? 0 : late
}
