import type { PictureId } from '../ids.ts'
import { FACES } from './faces.ts'

/** Far more than there are faces, and prime, so that ids spread evenly. */
const SPREAD = 9973

/**
 * The face of an account that chose none: always the same for the same id.
 * Where that one is `taken` (by someone else in the project), the next free one; when all are taken, faces repeat.
 */
export function faceOf(id: string, taken: ReadonlySet<PictureId> = new Set()): PictureId {
  let sum = 0
  for (const letter of id) sum = (sum * 31 + letter.charCodeAt(0)) % SPREAD
  const start = sum % FACES.length
  const inOrder = [...FACES.slice(start), ...FACES.slice(0, start)]
  const face = inOrder.find((candidate) => !taken.has(candidate)) ?? inOrder[0]
  if (face === undefined) throw new Error('No faces to choose from')
  return face
}
