import { type Extensions, Mark, Node } from '@tiptap/core'
import type { ForeignNode, ForeignParts } from './foreignParts.ts'

/**
 * Lets the editor carry what it does not know: without this the binding takes it out of the document, for everybody. It is
 * shown by its words, else by the label; it cannot be changed here, and can be taken away like a picture.
 */
export function foreignExtensions({ nodes, marks }: ForeignParts, label: string): Extensions {
  return [
    ...[...nodes].map(([name, found]) => foreignNode(name, found, label)),
    ...[...marks].map(([name, attributes]) =>
      Mark.create({ name, addAttributes: () => carried(attributes), renderHTML: () => ['span', 0] }),
    ),
  ]
}

function foreignNode(name: string, { place, holds, attributes }: ForeignNode, label: string): Node {
  return Node.create({
    ...{ name, group: place, inline: place === 'inline', atom: true },
    content: holds === 'nothing' ? '' : `${holds}*`,
    addAttributes: () => carried(attributes),
    renderHTML: ({ node }) => {
      const { words } = node.attrs
      const said = node.textContent || (typeof words === 'string' && words) || label
      return [place === 'inline' ? 'span' : 'div', { 'data-foreign': name }, said]
    },
  })
}

function carried(attributes: ReadonlySet<string>) {
  return Object.fromEntries([...attributes].map((each) => [each, { default: null, rendered: false }]))
}
