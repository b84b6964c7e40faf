import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { whenQuiet } from './quietMoment.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  vi.stubGlobal('window', target)
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

// One for all: it is listened to once.
const target = new EventTarget()
const touch = () => target.dispatchEvent(new Event('pointerdown'))

test('work ahead waits until the device was left alone for a moment', () => {
  const act = vi.fn()
  whenQuiet(() => undefined)
  touch()
  whenQuiet(act)
  vi.advanceTimersByTime(1_000)
  touch()
  vi.advanceTimersByTime(1_000)
  expect(act).not.toHaveBeenCalled()
  vi.advanceTimersByTime(600)
  expect(act).toHaveBeenCalledOnce()
})

test('who never stops typing gets it after ten seconds', () => {
  const act = vi.fn()
  touch()
  whenQuiet(act)
  for (let second = 0; second < 9; second++) {
    touch()
    vi.advanceTimersByTime(1_000)
  }
  expect(act).not.toHaveBeenCalled()
  for (let second = 0; second < 2; second++) {
    touch()
    vi.advanceTimersByTime(1_000)
  }
  expect(act).toHaveBeenCalledOnce()
})

test('what was stopped does not come', () => {
  const act = vi.fn()
  touch()
  const stop = whenQuiet(act)
  stop()
  vi.advanceTimersByTime(20_000)
  expect(act).not.toHaveBeenCalled()
})
