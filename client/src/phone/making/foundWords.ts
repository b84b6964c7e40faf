import type { PictureId } from '@wijktafel/shared/ids'

/** Words of pictures that were found by searching: the words of a language know the usual pictures only. */
const found = new Map<PictureId, string>()

export function rememberFoundWord(picture: PictureId, word: string): void {
  if (word) found.set(picture, word)
}

export function foundWord(picture: PictureId): string {
  return found.get(picture) ?? ''
}
