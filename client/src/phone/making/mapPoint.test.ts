import { describe, expect, it } from 'vitest'
import { movePoint, pointOf } from './mapPoint.ts'

const map = { left: 100, top: 50, width: 400, height: 200 }

describe('a point on the map', () => {
  it('is a part of its width and height, however large it is drawn', () => {
    expect(pointOf({ clientX: 200, clientY: 100 }, map)).toEqual({ x: 0.25, y: 0.25 })
    const zoomed = { left: -300, top: -150, width: 1600, height: 800 }
    expect(pointOf({ clientX: 100, clientY: 50 }, zoomed)).toEqual({ x: 0.25, y: 0.25 })
  })

  it('never lies outside', () => {
    expect(pointOf({ clientX: 99, clientY: 251 }, map)).toEqual({ x: 0, y: 1 })
  })

  it('moves with the arrow keys, and stays on the map', () => {
    expect(movePoint({ x: 0.5, y: 0.5 }, 'ArrowUp', 0.02)).toEqual({ x: 0.5, y: 0.48 })
    expect(movePoint({ x: 0.99, y: 0.5 }, 'ArrowRight', 0.02)).toEqual({ x: 1, y: 0.5 })
    expect(movePoint({ x: 0.5, y: 0.5 }, 'Tab', 0.02)).toBeNull()
  })
})
