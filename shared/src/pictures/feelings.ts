import type { PictureId } from '../ids.ts'

/** How someone feels, from very bad to very good: five faces. A feeling is a picture on a card like any other, and counts as one. */
export const FEELINGS = [
  '1F62D',
  '1F641',
  '1F610',
  '1F642',
  '1F604',
] as readonly string[] as readonly PictureId[]

/** 1 (very bad) to 5 (very good), of the first face among these pictures; null when there is none. */
export function feelingOf(pictures: readonly PictureId[]): number | null {
  const face = pictures.find((picture) => FEELINGS.includes(picture))
  return face === undefined ? null : FEELINGS.indexOf(face) + 1
}
