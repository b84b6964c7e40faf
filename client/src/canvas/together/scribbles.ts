import type { TLScribble, VecModel } from 'tldraw'

/** One state of awareness is 4 KB at most: a tail of two strokes takes a tenth of it. */
const MAX_STROKES = 2
const MAX_POINTS = 40
/** Units of the canvas: farther away nothing lies. */
const FARTHEST = 1e6

/** A stroke of a laser pointer as it goes over the line: x, y, x, y… in whole units of the canvas. */
export type Stroke = readonly number[]

/** The strokes that a person draws in the light now: the newest, thinned out to what fits. */
export function encodeStrokes(scribbles: readonly TLScribble[]): Stroke[] {
  return scribbles
    .filter(({ color, points }) => color === 'laser' && points.length > 0)
    .slice(-MAX_STROKES)
    .map(({ points }) => thin(points).flatMap(({ x, y }) => [Math.round(x), Math.round(y)]))
}

/** Every so many points, always with the last: there the hand is. */
function thin(points: readonly VecModel[]): VecModel[] {
  const step = Math.ceil(points.length / MAX_POINTS)
  return points.filter((_, index) => (points.length - 1 - index) % step === 0)
}

/** Parses what another client says; anything that is not as it should be is left out. */
export function decodeStrokes(value: unknown): TLScribble[] {
  if (!Array.isArray(value)) return []
  return value.slice(0, MAX_STROKES).flatMap((stroke: unknown, index) => {
    const points = pointsOf(stroke)
    if (points.length === 0) return []
    return [
      {
        ...{ id: `laser-${index}`, points, size: 4, color: 'laser', opacity: 0.8 },
        ...{ state: 'active', delay: 0, shrink: 0, taper: true },
      } satisfies TLScribble,
    ]
  })
}

function pointsOf(stroke: unknown): VecModel[] {
  if (!Array.isArray(stroke)) return []
  const points: VecModel[] = []
  for (let at = 0; at + 1 < stroke.length && points.length < MAX_POINTS; at += 2) {
    const [x, y]: unknown[] = stroke.slice(at, at + 2)
    if (isPlace(x) && isPlace(y)) points.push({ x, y, z: 0.5 })
  }
  return points
}

function isPlace(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= FARTHEST
}
