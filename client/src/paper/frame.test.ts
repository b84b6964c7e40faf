import { expect, it } from 'vitest'
import { frameOf, moveBy } from './frame.ts'

it('makes a frame of two corners in any order, never off the photo', () => {
  const frame = { x: 0.25, y: 0.5, w: 0.5, h: 0.25 }
  expect(frameOf({ x: 0.25, y: 0.5 }, { x: 0.75, y: 0.75 })).toEqual(frame)
  expect(frameOf({ x: 0.75, y: 0.5 }, { x: 0.25, y: 0.75 })).toEqual(frame)
  expect(frameOf({ x: -1, y: 0.5 }, { x: 0.5, y: 3 })).toEqual({ x: 0, y: 0.5, w: 0.5, h: 0.5 })
})

it('takes twice the same corner for a slip', () => {
  expect(frameOf({ x: 0.5, y: 0.5 }, { x: 0.505, y: 0.9 })).toBeNull()
})

it('moves by arrows, further with shift, and stops at the edge', () => {
  expect(moveBy({ x: 0.5, y: 0.5 }, 'ArrowRight', false)?.x).toBeCloseTo(0.52)
  expect(moveBy({ x: 0.5, y: 0.5 }, 'ArrowUp', true)?.y).toBeCloseTo(0.4)
  expect(moveBy({ x: 0.01, y: 0 }, 'ArrowLeft', true)).toEqual({ x: 0, y: 0 })
  expect(moveBy({ x: 0.5, y: 0.5 }, 'Enter', false)).toBeNull()
})
