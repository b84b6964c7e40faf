import { LIMITS } from '@wijktafel/shared/limits'

const JPEG_QUALITY = 0.85

interface Size {
  width: number
  height: number
}

/** Never larger than it was. */
export function fitWithin({ width, height }: Size, longestSide: number): Size {
  const scale = Math.min(1, longestSide / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/**
 * Upright, no larger than what the server keeps, as JPEG; without place, time and device (EXIF), since it is drawn anew.
 * Null for what this browser cannot show. Runs in a worker, and where there is none in the page.
 */
export async function drawPhoto(file: Blob): Promise<Blob | null> {
  const bitmap = await decode(file)
  if (!bitmap) return null
  try {
    const canvas = createCanvas(fitWithin(bitmap, LIMITS.PHOTO_STORED_SIDE))
    const context = canvas.getContext('2d') as
      | CanvasRenderingContext2D
      | OffscreenCanvasRenderingContext2D
      | null
    if (!context) return null
    // See-through parts become paper, not black.
    context.fillStyle = '#fff'
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.imageSmoothingQuality = 'high'
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
    return await encodeJpeg(canvas)
  } finally {
    bitmap.close()
  }
}

async function decode(file: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' })
  } catch {
    // Not an image, a format that this browser does not know, or more pixels than it can hold.
    return null
  }
}

function createCanvas({ width, height }: Size): HTMLCanvasElement | OffscreenCanvas {
  if (typeof OffscreenCanvas === 'function') return new OffscreenCanvas(width, height)
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  return canvas
}

/** Null when the browser has no room for it. */
export async function encodeJpeg(canvas: HTMLCanvasElement | OffscreenCanvas): Promise<Blob | null> {
  if ('toBlob' in canvas) return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', JPEG_QUALITY))
  return canvas.convertToBlob({ type: 'image/jpeg', quality: JPEG_QUALITY })
}
