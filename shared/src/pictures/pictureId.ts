import type { PictureId } from '../ids.ts'

/** Names a picture in our own tables. A test checks that each of them is a file of OpenMoji; parse untrusted input with `fields.picture`. */
export function pictureId(hexcode: string): PictureId {
  return hexcode as PictureId
}
