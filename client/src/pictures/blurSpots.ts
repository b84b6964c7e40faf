/** A round part of a photo, in its pixels. */
export interface Spot {
  x: number
  y: number
  radius: number
}

interface Pixels {
  data: Uint8ClampedArray
  width: number
  height: number
}

/** So few coarse dots across a spot: of a face nothing is left that could be made sharp again. */
const DOTS_ACROSS = 5

/**
 * Makes each spot unrecognisable, in place. Its pixels are replaced by colours between the averages of a few coarse squares, so that
 * what was there cannot be calculated back. Pixels outside the spots keep their value.
 */
export function blurSpots(pixels: Pixels, spots: readonly Spot[]): void {
  for (const spot of spots) blurSpot(pixels, spot)
}

function blurSpot(pixels: Pixels, { x, y, radius }: Spot): void {
  const { data, width, height } = pixels
  const dots = readDots(pixels, { x, y, radius })
  const box = boundsOf({ x, y, radius }, { width, height })
  for (let row = box.top; row < box.bottom; row += 1) {
    for (let column = box.left; column < box.right; column += 1) {
      if (Math.hypot(column + 0.5 - x, row + 0.5 - y) > radius) continue
      const across = ((column + 0.5 - (x - radius)) / (2 * radius)) * DOTS_ACROSS - 0.5
      const down = ((row + 0.5 - (y - radius)) / (2 * radius)) * DOTS_ACROSS - 0.5
      for (let channel = 0; channel < 3; channel += 1) {
        data[(row * width + column) * 4 + channel] = mix(dots, { across, down, channel })
      }
    }
  }
}

function boundsOf({ x, y, radius }: Spot, { width, height }: { width: number; height: number }) {
  return {
    left: Math.max(0, Math.floor(x - radius)),
    right: Math.min(width, Math.ceil(x + radius)),
    top: Math.max(0, Math.floor(y - radius)),
    bottom: Math.min(height, Math.ceil(y + radius)),
  }
}

/** The average colour of each coarse square; outside of the photo, of the nearest pixels. */
function readDots({ data, width, height }: Pixels, { x, y, radius }: Spot): number[] {
  const dots: number[] = []
  const side = (2 * radius) / DOTS_ACROSS
  const edge = (value: number, size: number) => Math.min(size - 1, Math.max(0, Math.floor(value)))
  for (let dot = 0; dot < DOTS_ACROSS ** 2; dot += 1) {
    const left = x - radius + (dot % DOTS_ACROSS) * side
    const top = y - radius + Math.floor(dot / DOTS_ACROSS) * side
    const sum = [0, 0, 0]
    let count = 0
    for (let row = edge(top, height); row <= edge(top + side, height); row += 1) {
      for (let column = edge(left, width); column <= edge(left + side, width); column += 1) {
        const at = (row * width + column) * 4
        for (let channel = 0; channel < 3; channel += 1)
          sum[channel] = (sum[channel] ?? 0) + (data[at + channel] ?? 0)
        count += 1
      }
    }
    dots.push(...sum.map((each) => each / count))
  }
  return dots
}

/** Between the four nearest dots: soft, as a blur. */
function mix(dots: readonly number[], place: { across: number; down: number; channel: number }): number {
  const { across, down, channel } = place
  const clamp = (value: number) => Math.min(DOTS_ACROSS - 1, Math.max(0, value))
  const [left, top] = [Math.floor(across), Math.floor(down)]
  const [right, low] = [across - left, down - top]
  const dot = (column: number, row: number) =>
    dots[(clamp(row) * DOTS_ACROSS + clamp(column)) * 3 + channel] ?? 0
  const above = dot(left, top) * (1 - right) + dot(left + 1, top) * right
  const below = dot(left, top + 1) * (1 - right) + dot(left + 1, top + 1) * right
  return above * (1 - low) + below * low
}
