import { LIMITS } from '@wijktafel/shared/limits'
import { describe, expect, it } from 'vitest'
import { fileName } from '../../ui/saveFile.ts'
import { scaleFor } from './rasterize.ts'

describe('scaleFor', () => {
  it('is what was asked for as long as there is room', () => {
    expect(scaleFor({ width: 1400, height: 700 }, { scale: 2 })).toBe(2)
  })

  it('makes a board of 5,000 cards smaller, within what a browser can hold', () => {
    for (const [width, height] of [
      [14_000, 14_000],
      [60_000, 900],
      [900, 60_000],
    ] as const) {
      const scale = scaleFor({ width, height }, { scale: 2 })
      expect(scale).toBeLessThan(2)
      expect(width * scale * height * scale).toBeLessThanOrEqual(LIMITS.OUT_PICTURE_PIXELS + 1)
      expect(Math.max(width, height) * scale).toBeLessThanOrEqual(LIMITS.OUT_PICTURE_SIDE + 0.001)
    }
  })

  it('keeps to the side that the report takes', () => {
    const scale = scaleFor(
      { width: 4000, height: 2000 },
      { scale: 2, longestSide: LIMITS.REPORT_PICTURE_SIDE },
    )
    expect(4000 * scale).toBeCloseTo(LIMITS.REPORT_PICTURE_SIDE)
  })
})

describe('fileName', () => {
  it.each([
    ['Waar krijg jij stress van?.png', 'waar-krijg-jij-stress-van.png'],
    ['../../etc/passwd.svg', 'etc-passwd.svg'],
    ['???.pdf', 'bord.pdf'],
    [`${'a'.repeat(200)}.csv`, `${'a'.repeat(60)}.csv`],
  ])('makes of %j', (title, name) => {
    expect(fileName(title)).toBe(name)
  })
})
