import { LIMITS } from '@wijktafel/shared/limits'

export type PreparedPhoto = { blob: Blob } | { problem: 'notAPicture' | 'photoTooLarge' }

const JPEG_QUALITY = 0.85

/**
 * Makes a photo small enough to send, upright, as JPEG. Drawing it anew leaves place, time and device (EXIF) behind.
 * A file that this browser cannot show is not a picture; a very large one is called too large.
 */
export async function preparePhoto(file: Blob): Promise<PreparedPhoto> {
  const bitmap = await decode(file)
  if (!bitmap) return { problem: file.size > LIMITS.PHOTO_BYTES ? 'photoTooLarge' : 'notAPicture' }
  try {
    const size = fitWithin(bitmap, LIMITS.PHOTO_STORED_SIDE)
    const blob = await drawJpeg(bitmap, size)
    return blob ? { blob } : { problem: 'photoTooLarge' }
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

interface Size {
  width: number
  height: number
}

/** Never larger than it was. */
export function fitWithin({ width, height }: Size, longestSide: number): Size {
  const scale = Math.min(1, longestSide / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

function drawJpeg(bitmap: ImageBitmap, { width, height }: Size): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (!context) return Promise.resolve(null)
  // See-through parts become paper, not black.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, width, height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', JPEG_QUALITY))
}
