import { expect, it } from 'vitest'
import { createCommitPace } from './commitPace.ts'

it('leaves commits to the other thread until the disk has shown that it is quick, and again once it is slow', () => {
  const pace = createCommitPace()
  expect(pace.isQuick).toBe(false)
  for (let commit = 0; commit < 30; commit += 1) pace.note(0.7)
  expect(pace.isQuick).toBe(true)
  pace.note(3)
  expect(pace.isQuick).toBe(true)
  for (let commit = 0; commit < 6; commit += 1) pace.note(20)
  expect(pace.isQuick).toBe(false)
})
