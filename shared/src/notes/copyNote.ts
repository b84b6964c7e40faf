import * as Y from 'yjs'
import { NOTE_FRAGMENT } from './noteBlocks.ts'

/** Deeper than any editor goes; what lies deeper is not read either. */
const MAX_DEPTH = 30

/** A note as it stands now, as the update of a document of its own: with its marks, without what was erased from it before. */
export function copyNote(doc: Y.Doc): Uint8Array {
  const copy = new Y.Doc()
  const nodes = copyOf(doc.getXmlFragment(NOTE_FRAGMENT), 0)
  copy.getXmlFragment(NOTE_FRAGMENT).insert(0, nodes)
  return Y.encodeStateAsUpdate(copy)
}

/** The document that `copyNote` made. */
export function openCopy(bytes: Uint8Array): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, bytes)
  return doc
}

function copyOf(parent: Y.XmlFragment, depth: number): (Y.XmlElement | Y.XmlText)[] {
  if (depth > MAX_DEPTH) return []
  return parent.toArray().flatMap((node): (Y.XmlElement | Y.XmlText)[] => {
    if (node instanceof Y.XmlText) return [node.clone()]
    if (!(node instanceof Y.XmlElement)) return []
    const element = new Y.XmlElement(node.nodeName)
    for (const [name, value] of Object.entries(node.getAttributes())) element.setAttribute(name, value ?? '')
    element.insert(0, copyOf(node, depth + 1))
    return [element]
  })
}
