import { LIMITS } from '@wijktafel/shared/limits'
import { fitWithin } from '../pictures/drawPhoto.ts'
import type { PaperFind } from './paperFinds.ts'
import type { PaperPhoto } from './paperPhoto.ts'
import { CODE_INSET_MM, CODE_MM, cardSize, FOOT_MM } from './sheetLayout.ts'

const JPEG_QUALITY = 0.85
/** Paper is written on to its edge, and a card is never cut quite straight. */
const EDGE_MM = 1
const PIXELS_A_MM = 10

/** A part of a photo, as parts of its width and height. */
export interface Frame {
  x: number
  y: number
  w: number
  h: number
}

/** What somebody wrote or drew on an empty card, set upright: all above its code. */
export function cropWriting(photo: PaperPhoto, { corners, perSheet }: PaperFind): Promise<Blob | null> {
  const { w, h } = cardSize(perSheet)
  const [width, height] = [w - 2 * EDGE_MM, h - FOOT_MM - EDGE_MM]
  const { topLeft, topRight, bottomLeft } = corners
  // How the photo changes with each millimetre to the right and down on the card.
  const right = { x: (topRight.x - topLeft.x) / CODE_MM, y: (topRight.y - topLeft.y) / CODE_MM }
  const down = { x: (bottomLeft.x - topLeft.x) / CODE_MM, y: (bottomLeft.y - topLeft.y) / CODE_MM }
  const [fromX, fromY] = [EDGE_MM - CODE_INSET_MM, CODE_MM + CODE_INSET_MM + EDGE_MM - h]
  const origin = {
    x: topLeft.x + fromX * right.x + fromY * down.x,
    y: topLeft.y + fromX * right.y + fromY * down.y,
  }
  const turned = new DOMMatrix([right.x, right.y, down.x, down.y, origin.x, origin.y]).inverse()
  return draw({ width: width * PIXELS_A_MM, height: height * PIXELS_A_MM }, (context) => {
    context.scale(PIXELS_A_MM, PIXELS_A_MM)
    context.transform(turned.a, turned.b, turned.c, turned.d, turned.e, turned.f)
    context.drawImage(photo.canvas, 0, 0)
  })
}

/** The part of the photo that somebody framed by hand. */
export function cropFrame({ canvas }: PaperPhoto, { x, y, w, h }: Frame): Promise<Blob | null> {
  const [width, height] = [w * canvas.width, h * canvas.height]
  const size = fitWithin({ width, height }, LIMITS.PHOTO_STORED_SIDE)
  return draw(size, (context) =>
    context.drawImage(
      canvas,
      x * canvas.width,
      y * canvas.height,
      width,
      height,
      0,
      0,
      size.width,
      size.height,
    ),
  )
}

function draw(
  { width, height }: { width: number; height: number },
  paint: (context: CanvasRenderingContext2D) => void,
): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width))
  canvas.height = Math.max(1, Math.round(height))
  const context = canvas.getContext('2d')
  if (!context) return Promise.resolve(null)
  context.imageSmoothingQuality = 'high'
  paint(context)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', JPEG_QUALITY))
}
