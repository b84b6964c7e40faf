import { expect, it } from 'vitest'
import { findTimeLeft } from './timeLeft.ts'

const running = { endsAt: 600_000, remainingMs: null, totalMs: 600_000 }

it('counts in minutes, then says that it is nearly over, then that it is', () => {
  expect(findTimeLeft(running, 0)).toEqual({ kind: 'minutes', minutes: 10 })
  expect(findTimeLeft(running, 1)).toEqual({ kind: 'minutes', minutes: 10 })
  expect(findTimeLeft(running, 540_000)).toEqual({ kind: 'minutes', minutes: 1 })
  expect(findTimeLeft(running, 540_001)).toEqual({ kind: 'last' })
  expect(findTimeLeft(running, 600_000)).toEqual({ kind: 'over' })
})

it('stands still when paused, and is absent without a timer', () => {
  expect(findTimeLeft({ endsAt: null, remainingMs: 60_000, totalMs: 600_000 }, 0)).toEqual({ kind: 'paused' })
  expect(findTimeLeft(null, 0)).toBeNull()
})
