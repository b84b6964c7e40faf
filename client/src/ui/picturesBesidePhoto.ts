import { WAY_PICTURES } from './meaningPictures.ts'

/** The pictures of a choice that stand beside its photo: all but the sign that there is a photo. */
export function picturesBesidePhoto(pictures: readonly string[]): readonly string[] {
  return pictures.filter((picture) => picture !== WAY_PICTURES.photo)
}
