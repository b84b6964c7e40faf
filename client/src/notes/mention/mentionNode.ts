import { Node } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { MENTION_NODE, type Mention, parseMention } from '@wijktafel/shared/notes/mention'
import { GONE_WORDS } from '@wijktafel/shared/notes/mentionLook'
import { MentionView } from './MentionView.tsx'

/** In the attributes of the node; `id` is what elements of a page have. */
export const mentionAttributes = ({ kind, id, words, picture }: Mention) => ({
  ...{ kind, of: id, words, picture },
})

/** A card, decision or promise that a line names: one whole, as a letter is. See shared/src/notes/mention.ts. */
export const MentionNode = Node.create({
  name: MENTION_NODE,
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    kind: { default: null },
    of: { default: null },
    words: { default: '' },
    picture: { default: '' },
  }),
  parseHTML: () => [
    {
      tag: 'span[data-mention]',
      getAttrs: (element) => {
        const { mention: kind, of, pictureOf: picture } = element.dataset
        const parsed = parseMention({ kind, of, picture, words: element.textContent })
        return parsed ? mentionAttributes(parsed) : false
      },
    },
  ],
  renderHTML: ({ node }) => {
    const { kind, of, words, picture } = node.attrs
    return ['span', { 'data-mention': kind, 'data-of': of, 'data-picture-of': picture }, words]
  },
  renderText: ({ node }) => sayKept(node.attrs),
  addNodeView: () => ReactNodeViewRenderer(MentionView, { as: 'span' }),
})

/** Without knowing the meeting. */
function sayKept(attributes: Readonly<Record<string, unknown>>): string {
  const mention = parseMention(attributes)
  if (!mention || mention.kind === 'photo') return ''
  return mention.words === '' ? GONE_WORDS : mention.words
}
