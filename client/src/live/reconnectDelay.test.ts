import { CLOSE_CODE } from '@wijktafel/shared/codes'
import { describe, expect, it } from 'vitest'
import { isFinal, reconnectDelayMs } from './reconnectDelay.ts'

const least = () => 0
const most = () => 0.999

describe('when a connection is made again', () => {
  it('comes back at once after a goodbye, spread over 300 ms', () => {
    const end = { code: CLOSE_CODE.GOING_AWAY, attempt: 1 }
    expect(reconnectDelayMs(end, least)).toBe(0)
    expect(reconnectDelayMs(end, most)).toBeLessThanOrEqual(300)
    expect(reconnectDelayMs(end, most)).toBeGreaterThan(250)
  })

  it('waits longer each time, never above four seconds, and never all at the same moment', () => {
    const pauses = [2, 3, 4, 5, 6, 7, 20].map((attempt) => ({ code: 1006, attempt }))
    const shortest = pauses.map((end) => reconnectDelayMs(end, least))
    const longest = pauses.map((end) => reconnectDelayMs(end, most))
    expect(shortest).toEqual(shortest.toSorted((a, b) => a - b))
    expect(shortest[0]).toBeGreaterThan(0)
    expect(Math.max(...longest)).toBeLessThanOrEqual(4_000)
    for (const [index, pause] of longest.entries()) expect(pause).toBeGreaterThan(shortest[index] ?? 0)
  })

  it('waits when the server asks for it', () => {
    for (const code of [CLOSE_CODE.TOO_FAST, CLOSE_CODE.TOO_SLOW, CLOSE_CODE.ROOM_FULL]) {
      expect(reconnectDelayMs({ code, attempt: 1 }, least)).toBeGreaterThanOrEqual(2_000)
    }
  })

  it('stays away after a final word, what is too big for the protocol itself included', () => {
    expect([CLOSE_CODE.FORBIDDEN, CLOSE_CODE.FRAME_TOO_LARGE, 1009].map(isFinal)).toEqual([true, true, true])
    const others = [1000, 1001, 1006, 1012, CLOSE_CODE.STORE_FAILED, CLOSE_CODE.ACCESS_CHANGED]
    expect(others.filter(isFinal)).toEqual([])
  })
})
