import { expect, it } from 'vitest'
import { fitWithin } from './drawPhoto.ts'

it('fits a photo within the longest side, and never makes it larger', () => {
  expect(fitWithin({ width: 4000, height: 3000 }, 1600)).toEqual({ width: 1600, height: 1200 })
  expect(fitWithin({ width: 3000, height: 4000 }, 1600)).toEqual({ width: 1200, height: 1600 })
  expect(fitWithin({ width: 320, height: 200 }, 1600)).toEqual({ width: 320, height: 200 })
  expect(fitWithin({ width: 10_000, height: 1 }, 1600)).toEqual({ width: 1600, height: 1 })
})
