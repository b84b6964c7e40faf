import type * as Y from 'yjs'
import { GROUP_SEPARATOR } from './boardDocument.ts'
import { recordsOf } from './boardReading.ts'

const DRAWN: ReadonlySet<unknown> = new Set(['draw', 'arrow', 'line', 'geo', 'highlight'])

/** How many lines, arrows and figures a board has: a list cannot show them, but says that they are there. */
export function countDrawings(doc: Y.Doc): number {
  let count = 0
  for (const [key, value] of recordsOf(doc)) {
    if (!key.includes(GROUP_SEPARATOR) && value.typeName === 'shape' && DRAWN.has(value.type)) count += 1
  }
  return count
}
