import { expect, it } from 'vitest'
import { createPresencePace } from './presencePace.ts'

it('gathers cursors for longer while many frames are sent, within bounds, and is quick again afterwards', () => {
  let time = 0
  const pace = createPresencePace(() => time)
  expect(pace.batchMs).toBe(25)
  pace.note(1_250)
  time += 1_000
  expect(pace.batchMs).toBe(50)
  pace.note(50_000)
  time += 1_000
  expect(pace.batchMs).toBe(100)
  time += 1_000
  expect(pace.batchMs).toBe(25)
})
