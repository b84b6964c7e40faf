import { LIMITS } from '@wijktafel/shared/limits'
import sharp, { type Sharp } from 'sharp'
import { Refusal } from '../errors.ts'

export interface EncodedPhoto {
  mime: 'image/jpeg' | 'image/webp'
  /** Of the full size, in pixels, the right way up. */
  width: number
  height: number
  full: Uint8Array
  small: Uint8Array
}

/** What phones and browsers make. SVG is a program, not a photo. */
const FORMATS: readonly string[] = ['jpeg', 'png', 'webp', 'gif', 'heif']
const QUALITY = { full: 82, small: 76 }

/**
 * Decodes what claims to be a photo and writes it anew in two sizes, the right way up, without any metadata: no place,
 * no device, no time. Throws `notAPicture` for everything that cannot be decoded whole.
 */
export async function encodePhoto(
  bytes: Uint8Array,
  { side, quality }: { side: number; quality: number } = {
    side: LIMITS.PHOTO_STORED_SIDE,
    quality: QUALITY.full,
  },
): Promise<EncodedPhoto> {
  try {
    const source = sharp(bytes, { limitInputPixels: LIMITS.PHOTO_PIXELS, failOn: 'error' })
    const { format, hasAlpha } = await source.metadata()
    if (!FORMATS.includes(format)) throw new Refusal('notAPicture')
    const mime = hasAlpha ? 'image/webp' : 'image/jpeg'
    const upright = source.autoOrient()
    const full = await encode(upright, side, { mime, quality })
    const small = await encode(upright, LIMITS.PHOTO_SMALL_SIDE, { mime, quality: QUALITY.small })
    return { mime, width: full.info.width, height: full.info.height, full: full.data, small: small.data }
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('notAPicture')
  }
}

/** sharp writes no metadata unless asked to. */
function encode(source: Sharp, side: number, { mime, quality }: { mime: string; quality: number }) {
  const resized = source
    .clone()
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
  const encoded = mime === 'image/webp' ? resized.webp({ quality }) : resized.jpeg({ quality, mozjpeg: true })
  return encoded.toBuffer({ resolveWithObject: true })
}
