import { LIMITS } from '@wijktafel/shared/limits'
import { fitWithin } from '../pictures/drawPhoto.ts'

/** A photo of a table, drawn anew: without place, time and device, and not larger than a phone can hold. */
export interface PaperPhoto {
  canvas: HTMLCanvasElement
}

export type PhotoProblem = 'heic' | 'notAPicture' | 'photoTooLarge'

/** Decodes a photo upright. A photo that this browser cannot show is a problem with a name. */
export async function openPaperPhoto(file: Blob): Promise<PaperPhoto | { problem: PhotoProblem }> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null)
  if (!bitmap) return { problem: await problemOf(file) }
  try {
    const scale = Math.min(1, Math.sqrt(LIMITS.PAPER_PHOTO_PIXELS / (bitmap.width * bitmap.height)))
    const { width, height } = fitWithin(bitmap, Math.max(bitmap.width, bitmap.height) * scale)
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const context = canvas.getContext('2d', { willReadFrequently: true })
    if (!context) return { problem: 'photoTooLarge' }
    context.imageSmoothingQuality = 'high'
    context.drawImage(bitmap, 0, 0, width, height)
    return { canvas }
  } finally {
    bitmap.close()
  }
}

const HEIC_BRANDS = /^ftyp(heic|heix|heif|hevc|mif1|msf1)/
/** Larger than any photo that a phone of today makes, and still not decoded: too much for this device. */
const LARGE_BYTES = LIMITS.PHOTO_BYTES

async function problemOf(file: Blob): Promise<PhotoProblem> {
  const head = await file
    .slice(4, 12)
    .text()
    .catch(() => '')
  if (HEIC_BRANDS.test(head) || /hei[cf]/i.test(file.type)) return 'heic'
  return file.size > LARGE_BYTES ? 'photoTooLarge' : 'notAPicture'
}

/** All pixels of the photo. Throws where the device has no memory for them. */
export function pixelsOf({ canvas }: PaperPhoto): ImageData {
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no canvas')
  return context.getImageData(0, 0, canvas.width, canvas.height)
}
