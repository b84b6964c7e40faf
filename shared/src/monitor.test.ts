import { expect, it } from 'vitest'
import { isMeasuringDue, linePoints } from './monitor.ts'

it('asks to measure twice a year', () => {
  const now = Date.parse('2026-11-24')
  expect(isMeasuringDue(null, now)).toBe(true)
  expect(isMeasuringDue('2026-07-01', now)).toBe(false)
  expect(isMeasuringDue('2026-05-20', now)).toBe(true)
})

it('draws a line by time, not by number', () => {
  const values = [
    { day: '2026-01-01', value: 1 },
    { day: '2026-01-02', value: 5 },
    { day: '2026-01-11', value: 3 },
  ]
  expect(linePoints(values, { min: 1, max: 5 })).toEqual([
    { x: 0, y: 0 },
    { x: 0.1, y: 1 },
    { x: 1, y: 0.5 },
  ])
  expect(linePoints(values.slice(0, 1), { min: 1, max: 1 })).toEqual([{ x: 0.5, y: 0.5 }])
  expect(linePoints([], { min: 0, max: 1 })).toEqual([])
})
