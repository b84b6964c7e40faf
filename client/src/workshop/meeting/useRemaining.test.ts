import { describe, expect, it } from 'vitest'
import { formatRemaining } from './useRemaining.ts'

describe('formatRemaining', () => {
  it.each([
    [0, '00:00'],
    [1, '00:01'],
    [504_000, '08:24'],
    [3_600_000, '1:00:00'],
    [4_104_000, '1:08:24'],
  ])('%i ms reads %s', (ms, words) => {
    expect(formatRemaining(ms)).toBe(words)
  })
})
