import { expect, it } from 'vitest'
import { blurSpots } from './blurSpots.ts'

const WIDTH = 60
const HEIGHT = 40

/** Black and white stripes of one pixel: the sharpest that a photo can be. */
function stripes() {
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4)
  for (let pixel = 0; pixel < WIDTH * HEIGHT; pixel += 1) {
    const colour = pixel % 2 === 0 ? 255 : 0
    data.set([colour, colour, colour, 255], pixel * 4)
  }
  return { data, width: WIDTH, height: HEIGHT }
}

const at = ({ data }: { data: Uint8ClampedArray }, x: number, y: number) => data[(y * WIDTH + x) * 4] ?? -1

it('leaves nothing of what was in a spot, and everything around it', () => {
  const before = stripes()
  const photo = stripes()
  blurSpots(photo, [{ x: 20, y: 20, radius: 10 }])
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) {
      const distance = Math.hypot(x + 0.5 - 20, y + 0.5 - 20)
      if (distance > 10) expect(at(photo, x, y)).toBe(at(before, x, y))
      // A grey between the two: no stripe can be told from the next.
      else expect(Math.abs(at(photo, x, y) - 127)).toBeLessThan(40)
    }
  }
})

it('makes two faces that differ only in what is fine look the same', () => {
  const [one, other] = [stripes(), stripes()]
  for (let pixel = 0; pixel < WIDTH * HEIGHT; pixel += 1) {
    const colour = pixel % 2 === 0 ? 0 : 255
    other.data.set([colour, colour, colour, 255], pixel * 4)
  }
  for (const photo of [one, other]) blurSpots(photo, [{ x: 30, y: 20, radius: 12 }])
  const apart = [24, 27, 30, 33, 36].map((x) => Math.abs(at(one, x, 20) - at(other, x, 20)))
  expect(Math.max(...apart)).toBeLessThan(60)
})

it('blurs a face at the edge of the photo, and several faces', () => {
  const photo = stripes()
  blurSpots(photo, [
    { x: 0, y: 0, radius: 8 },
    { x: 59, y: 39, radius: 8 },
  ])
  for (const [x, y] of [
    [1, 1],
    [58, 38],
  ] as const)
    expect(Math.abs(at(photo, x, y) - 127)).toBeLessThan(60)
  expect(at(photo, 30, 20)).toBe(at(stripes(), 30, 20))
})
