import { expect, it } from 'vitest'
import { LIMITS } from './limits.ts'
import { findTimesProblem } from './questionTimes.ts'

const NOW = Date.UTC(2026, 10, 23, 12)
const HOUR = 60 * 60 * 1000
const YEAR = LIMITS.QUESTION_MAX_DAYS * 24 * HOUR

it.each([
  ['at once, until tomorrow', null, 24, null],
  ['later today, until tomorrow', 1, 24, null],
  ['as far away as may be', 1, YEAR / HOUR, null],
  ['a beginning that is now, which is past when it arrives', 0, 24, 'questionStartPast'],
  ['a beginning an hour ago', -1, 24, 'questionStartPast'],
  ['an end an hour ago', null, -1, 'questionEndPast'],
  ['an end before the beginning', 3, 2, 'questionStartLate'],
  ['an end at the beginning', 2, 2, 'questionStartLate'],
  ['an end too far away', null, YEAR / HOUR + 1, 'questionTooFar'],
  ['a beginning too far away', YEAR / HOUR + 1, 24, 'questionTooFar'],
])('%s', (_, opens, closes, problem) => {
  const opensAt = opens === null ? null : NOW + opens * HOUR
  expect(findTimesProblem({ opensAt, closesAt: NOW + closes * HOUR }, NOW)).toBe(problem)
})
