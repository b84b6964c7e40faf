import type { Node } from '@tiptap/pm/model'

/** A paragraph or heading of a note, and where its text begins in the document. */
export interface EasyBlock {
  node: Node
  /** Of the first letter. */
  start: number
}

/** Stands for a picture in the text: takes one place, as the picture does. */
export const PICTURE_PLACE = '\uFFFC'

export function easyBlocks(doc: Node): EasyBlock[] {
  const blocks: EasyBlock[] = []
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    if (node.content.size > 0) blocks.push({ node, start: position + 1 })
    return false
  })
  return blocks
}

/** The text of a block: a letter at each place, so that places in it are places in the document. */
export function textOfBlock(node: Node): string {
  return node.textBetween(0, node.content.size, '\n', (leaf) =>
    leaf.type.name === 'hardBreak' ? '\n' : PICTURE_PLACE,
  )
}
