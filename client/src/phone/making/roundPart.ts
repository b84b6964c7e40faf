/** How large a spot can be, as parts of the longest side of the photo: a face far away, to a face that fills it. */
export const RADII = [0.035, 0.06, 0.1, 0.16, 0.26] as const

/** A round part of a photo: where, as parts of its width and height, and how large, as a place in `RADII`. */
export interface RoundPart {
  x: number
  y: number
  size: number
}
