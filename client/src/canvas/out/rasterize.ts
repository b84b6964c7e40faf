import { LIMITS } from '@wijktafel/shared/limits'
import { addLetterProbes, waitForLetters } from './letterProbe.ts'
import { PAPER } from './svg/paper.ts'
import type { BoardPicture } from './takePicture.ts'

export interface Raster {
  blob: Blob
  width: number
  height: number
  /** Pixels a canvas unit. */
  scale: number
  /** It could not be as sharp as it was meant to be. */
  isCoarse: boolean
}

interface RasterOptions {
  type: 'image/png' | 'image/jpeg'
  /** Pixels a canvas unit when there is room for them. */
  scale: number
  /** The longest side in pixels, where something smaller is asked for. */
  longestSide?: number
}

/** Below this, words of 16 units cannot be read any more. */
const READABLE_SCALE = 0.75
const JPEG_QUALITY = 0.9

/** How many pixels a unit fit into what a browser can hold and a person can open. */
export function scaleFor(
  { width, height }: { width: number; height: number },
  { scale, longestSide = LIMITS.OUT_PICTURE_SIDE }: Pick<RasterOptions, 'scale' | 'longestSide'>,
): number {
  const bySide = Math.min(longestSide, LIMITS.OUT_PICTURE_SIDE) / Math.max(width, height)
  const byArea = Math.sqrt(LIMITS.OUT_PICTURE_PIXELS / (width * height))
  return Math.min(scale, bySide, byArea)
}

/** Makes pixels of a drawing. A very large board gets fewer a unit. Rejects when the browser cannot do it. */
export async function rasterize(picture: BoardPicture, options: RasterOptions): Promise<Raster> {
  const scale = scaleFor(picture, options)
  const width = Math.max(1, Math.round(picture.width * scale))
  const height = Math.max(1, Math.round(picture.height * scale))
  const drawing = addLetterProbes(picture.svg)
  const image = await loadImage(drawing.svg)
  await waitForLetters(image, drawing)
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('This browser cannot draw')
  pen.fillStyle = PAPER.paper
  pen.fillRect(0, 0, width, height)
  pen.drawImage(image, 0, 0, drawing.width, drawing.height, 0, 0, width, height)
  const blob = await toBlob(canvas, options.type)
  // Some browsers keep the pixels until the element is collected.
  canvas.width = 0
  return { blob, width, height, scale, isCoarse: scale < Math.min(options.scale, READABLE_SCALE) }
}

async function loadImage(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    return image
  } finally {
    URL.revokeObjectURL(url)
  }
}

function toBlob(canvas: HTMLCanvasElement, type: string): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large for this browser'))),
      type,
      JPEG_QUALITY,
    )
  })
}
