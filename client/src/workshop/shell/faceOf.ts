/** The same face for the same id, always: an account has no photo. */
export function faceOf<Face>(id: string, faces: readonly Face[]): Face {
  let sum = 0
  for (const letter of id) sum = (sum * 31 + letter.charCodeAt(0)) % 9973
  const face = faces[sum % faces.length]
  if (face === undefined) throw new Error('No faces to choose from')
  return face
}
