import type { TLShapeId } from 'tldraw'
import { describe, expect, test } from 'vitest'
import { isOtherHand, type Touch } from './secondHand.ts'

const card = (name: string) => `shape:${name}` as TLShapeId
const touch = (x: number, at: number, shapeId: TLShapeId | null): Touch => ({ x, y: 0, at, shapeId })
const large = { screenWidth: 1600, isDragging: false }

describe('a second finger', () => {
  test('on a thing of its own is somebody else, far away or later', () => {
    expect(isOtherHand(touch(0, 0, card('a')), touch(600, 20, card('b')), large)).toBe(true)
    expect(isOtherHand(touch(0, 0, card('a')), touch(100, 400, card('b')), large)).toBe(true)
    const dragging = { ...large, isDragging: true }
    expect(isOtherHand(touch(0, 0, card('a')), touch(100, 20, card('b')), dragging)).toBe(true)
  })

  test('close by and at once pinches, on cards too', () => {
    expect(isOtherHand(touch(0, 0, card('a')), touch(200, 60, card('b')), large)).toBe(false)
  })

  test('pinches on paper, on the same thing, and on a small screen', () => {
    expect(isOtherHand(touch(0, 0, null), touch(600, 400, card('b')), large)).toBe(false)
    expect(isOtherHand(touch(0, 0, card('a')), touch(600, 400, null), large)).toBe(false)
    expect(isOtherHand(touch(0, 0, card('a')), touch(600, 400, card('a')), large)).toBe(false)
    const phone = { screenWidth: 740, isDragging: true }
    expect(isOtherHand(touch(0, 0, card('a')), touch(600, 400, card('b')), phone)).toBe(false)
  })
})
