import { expect, test } from 'vitest'
import { isTimeUp } from './timeUp.ts'

const timer = { endsAt: 10_000, remainingMs: null, totalMs: 5_000 }

test('once, when the end is passed', () => {
  expect(isTimeUp(timer, 9_750, 9_999)).toBe(false)
  expect(isTimeUp(timer, 9_999, 10_000)).toBe(true)
  expect(isTimeUp(timer, 10_000, 10_250)).toBe(false)
})

test('never of a timer that stands still, or that is not there', () => {
  expect(isTimeUp({ endsAt: null, remainingMs: 0, totalMs: 5_000 }, 9_000, 11_000)).toBe(false)
  expect(isTimeUp(null, 9_000, 11_000)).toBe(false)
})

test('not after a laptop slept through it', () => {
  expect(isTimeUp(timer, 9_000, 15_000)).toBe(true)
  expect(isTimeUp(timer, 9_000, 15_001)).toBe(false)
})

test('more time was given meanwhile: it rings at the new end', () => {
  expect(isTimeUp({ ...timer, endsAt: 20_000 }, 9_990, 10_240)).toBe(false)
  expect(isTimeUp({ ...timer, endsAt: 20_000 }, 19_990, 20_240)).toBe(true)
})
