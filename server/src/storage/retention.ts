import type { SessionCard } from '@wijktafel/shared/api/project'
import type { ProjectRow } from './schema.ts'

/** Whether the time to keep a project is over. It counts from the last meeting that was held, else from the start. */
export function isPastRetention(
  project: Pick<ProjectRow, 'retentionMonths' | 'createdAt'>,
  sessions: readonly Pick<SessionCard, 'openedAt' | 'plannedAt' | 'state'>[],
  now: number,
): boolean {
  if (project.retentionMonths === null) return false
  // A meeting that is still to come, or runs now, keeps the project alive.
  if (sessions.some(({ state, plannedAt }) => state === 'open' || (plannedAt ?? 0) > now)) return false
  const last = Math.max(project.createdAt, ...sessions.map(({ openedAt }) => openedAt ?? 0))
  const end = new Date(last)
  end.setUTCMonth(end.getUTCMonth() + project.retentionMonths)
  return end.getTime() < now
}
