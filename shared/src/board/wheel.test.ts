import { describe, expect, it } from 'vitest'
import { sectorAtTop, turnOn } from './wheel.ts'

/** Numbers from 0 up to 1, the same each time (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

describe('the talk wheel', () => {
  it('has its first words at the top before anybody turned it, and the one before it after a sector', () => {
    expect(sectorAtTop(0, 6)).toBe(0)
    expect(sectorAtTop(60, 6)).toBe(5)
    expect(sectorAtTop(720 + 300, 6)).toBe(1)
    expect(sectorAtTop(-60, 6)).toBe(1)
  })

  it('always turns on, at least four whole times, and stops clearly in a sector', () => {
    const random = randomOf(7)
    let angle = 0
    for (let turn = 0; turn < 500; turn += 1) {
      const count = 1 + (turn % 12)
      const next = turnOn(angle, count, random)
      expect(next - angle).toBeGreaterThanOrEqual(4 * 360)
      expect(sectorAtTop(next + 360 / count / 8, count)).toBe(sectorAtTop(next - 360 / count / 8, count))
      angle = next % 5000
    }
  })

  it('gives every sector the same chance', () => {
    const random = randomOf(11)
    const counts = [0, 0, 0, 0, 0]
    for (let turn = 0; turn < 5000; turn += 1) {
      const sector = sectorAtTop(turnOn(turn, 5, random), 5) ?? 0
      counts[sector] = (counts[sector] ?? 0) + 1
    }
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120)
  })

  it('bears a wheel without words and an angle that is none', () => {
    expect(sectorAtTop(0, 0)).toBeNull()
    expect(sectorAtTop(Number.NaN, 4)).toBeNull()
    expect(turnOn(Number.NaN, 0, () => 0)).toBeGreaterThan(0)
  })
})
