import { LIMITS } from './limits.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** When a question between meetings can be answered. `opensAt` null: from now on. */
export interface QuestionTimes {
  opensAt: number | null
  closesAt: number
}

/** Codes of refused requests, so that a form says the same before anything is sent. */
export type QuestionTimesProblem =
  | 'questionStartPast'
  | 'questionEndPast'
  | 'questionStartLate'
  | 'questionTooFar'

/** What is wrong with a beginning and an end that somebody chooses at `now`; null where nothing is. */
export function findTimesProblem(
  { opensAt, closesAt }: QuestionTimes,
  now: number,
): QuestionTimesProblem | null {
  const latest = now + LIMITS.QUESTION_MAX_DAYS * DAY_MS
  if (opensAt !== null && opensAt <= now) return 'questionStartPast'
  if (closesAt <= now) return 'questionEndPast'
  if (closesAt > latest || (opensAt ?? now) > latest) return 'questionTooFar'
  if (opensAt !== null && opensAt >= closesAt) return 'questionStartLate'
  return null
}
