import { NONE_OPTION } from './formats.ts'

/**
 * Puts options in an order of its own for each `seed`, and always in the same one: who stands first wins votes by it.
 * "None of these" stays last.
 */
export function mixAnswers<Item extends { id: string }>(answers: readonly Item[], seed: string): Item[] {
  const place = ({ id }: Item) => (id === NONE_OPTION ? Number.POSITIVE_INFINITY : hash(`${seed} ${id}`))
  return answers
    .map((answer) => ({ answer, at: place(answer) }))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ answer }) => answer)
}

/** FNV-1a over the characters, then mixed as murmur3 ends: near texts come far apart. From 0 up to 2³². */
function hash(text: string): number {
  let state = 0x811c9dc5
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193)
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35)
  return (state ^ (state >>> 16)) >>> 0
}
