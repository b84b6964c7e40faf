import type { PictureId } from '../ids.ts'
import { LIMITS } from '../limits.ts'
import { pictureId } from './pictureId.ts'
import { type RandomBytes, randomBytes } from './randomBytes.ts'

/** Twelve pictures that differ in shape, in colour and in name. The order is fixed for ever: letters of stored codes count on it. */
export const CODE_PICTURES: readonly PictureId[] = [
  ...['1F422', '1F34E', '1F511', '1F3E0'],
  ...['2600', '1F6B2', '1F333', '26BD'],
  ...['1F41F', '2614', '2764', '2615'],
].map(pictureId)

const LETTERS = 'abcdefghijkl'
/** The largest multiple of 12 in a byte: above it a byte is thrown away, so that each picture is equally likely. */
const FAIR_BYTES = 252

/**
 * A random picture code: three pictures, the same one may come twice.
 * There are only 1,728, so it is a door sign and not a key: let it open running sessions only, and limit tries.
 */
export function createPictureCode(random: RandomBytes = randomBytes): PictureId[] {
  const code: PictureId[] = []
  while (code.length < LIMITS.PICTURE_CODE_LENGTH) {
    for (const byte of random(8)) {
      const picture = CODE_PICTURES[byte % CODE_PICTURES.length]
      if (byte < FAIR_BYTES && picture && code.length < LIMITS.PICTURE_CODE_LENGTH) code.push(picture)
    }
  }
  return code
}

/** As three letters, for storage and addresses. Null where it is not a picture code. */
export function encodePictureCode(pictures: readonly PictureId[]): string | null {
  const places = pictures.map((picture) => CODE_PICTURES.indexOf(picture))
  if (places.length !== LIMITS.PICTURE_CODE_LENGTH || places.includes(-1)) return null
  return places.map((place) => LETTERS[place]).join('')
}

/** The pictures of three letters. Null for anything else. */
export function decodePictureCode(letters: string): PictureId[] | null {
  const pictures: PictureId[] = []
  for (const letter of letters) {
    const picture = CODE_PICTURES[LETTERS.indexOf(letter)]
    if (picture) pictures.push(picture)
  }
  const complete = pictures.length === letters.length && pictures.length === LIMITS.PICTURE_CODE_LENGTH
  return complete ? pictures : null
}
