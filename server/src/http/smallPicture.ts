import { readFile } from 'node:fs/promises'
import { LIMITS } from '@wijktafel/shared/limits'
import sharp from 'sharp'

const QUALITY = 80

/**
 * A drawing as pixels (WebP, `PICTURE_SMALL_SIDE` square): a slow phone paints them many times sooner than it works out the
 * drawing. Null where there is no such drawing.
 */
export async function drawSmallPicture(path: string): Promise<Buffer | null> {
  let drawing: Buffer
  try {
    drawing = await readFile(path)
  } catch {
    // Not there: the caller answers 404.
    return null
  }
  const side = LIMITS.PICTURE_SMALL_SIDE
  return sharp(drawing, { density: side }).resize(side, side).webp({ quality: QUALITY }).toBuffer()
}
