import { describe, expect, it } from 'vitest'
import { minutesLate, plannedEnd, timesFromHere } from './meetingTimes.ts'

const MINUTE = 60_000
const steps = [
  { id: 'a', minutes: 10, plan: 'needed' },
  { id: 'b', minutes: 20, plan: 'spare' },
  { id: 'c', minutes: 5, plan: 'needed' },
] as const
const running = (minutes: number) => ({ endsAt: minutes * MINUTE, remainingMs: null, totalMs: 10 * MINUTE })
const inMinutes = ({ startsAt, endsAt }: ReturnType<typeof timesFromHere>) => [
  ...[...startsAt].map(([id, at]) => `${id} ${at / MINUTE}`),
  endsAt / MINUTE,
]

describe('the times of what is still to come', () => {
  it('follow the clock of the step that is under way', () => {
    const at = (now: number) =>
      inMinutes(timesFromHere(steps, { currentId: 'a', timer: running(10), now: now * MINUTE }))
    expect(at(3)).toEqual(['b 10', 'c 30', 35])
    expect(at(9)).toEqual(['b 10', 'c 30', 35])
    // Its time is up, and they go on.
    expect(at(14)).toEqual(['b 14', 'c 34', 39])
  })

  it('wait with a clock that waits', () => {
    const timer = { endsAt: null, remainingMs: 4 * MINUTE, totalMs: 10 * MINUTE }
    expect(inMinutes(timesFromHere(steps, { currentId: 'b', timer, now: 20 * MINUTE }))).toEqual(['c 24', 29])
  })

  it('come sooner without a step that is left out', () => {
    const shorter = steps.map((step) => (step.id === 'b' ? { ...step, plan: 'skipped' as const } : step))
    const moment = { currentId: 'a', timer: running(10), now: 0 }
    expect(inMinutes(timesFromHere(shorter, moment))).toEqual(['c 10', 15])
    expect(plannedEnd(shorter, { plannedAt: null, openedAt: 0 })).toBe(35 * MINUTE)
  })

  it('begin now before the first step, and are over after the last', () => {
    expect(inMinutes(timesFromHere(steps, { currentId: null, timer: null, now: 0 }))).toEqual([
      ...['a 0', 'b 10', 'c 30'],
      35,
    ])
    expect(inMinutes(timesFromHere(steps, { currentId: 'c', timer: null, now: 50 * MINUTE }))).toEqual([50])
  })
})

describe('when it was to end', () => {
  const HOUR = 60 * MINUTE
  it.each([
    ['by its plan, opened late', HOUR, HOUR + 10 * MINUTE, HOUR + 35 * MINUTE],
    ['by when it was opened, without a plan', null, HOUR, HOUR + 35 * MINUTE],
    ['by when it was opened, on another day', 100 * HOUR, HOUR, HOUR + 35 * MINUTE],
    ['not known', null, null, null],
  ])('%s', (_, plannedAt, openedAt, end) => {
    expect(plannedEnd(steps, { plannedAt, openedAt })).toBe(end)
  })

  it('is late from five minutes on', () => {
    expect([34, 39, 40, 62].map((minutes) => minutesLate(minutes * MINUTE, 35 * MINUTE))).toEqual([
      0, 0, 5, 27,
    ])
    expect(minutesLate(99 * MINUTE, null)).toBe(0)
  })
})
