import { mergeAttributes, Node } from '@tiptap/core'
import { PICTURE_ID_PATTERN } from '@wijktafel/shared/ids'
import { pictureUrl } from '../ui/Picture.tsx'

/** An OpenMoji picture within a line: `{ id: PictureId, alt }`. Anything that is no picture id is dropped when pasted. */
export const PictureNode = Node.create({
  name: 'picture',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ id: { default: null }, alt: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'img[data-picture]',
      getAttrs: (element) => {
        const id = element.getAttribute('data-picture') ?? ''
        return PICTURE_ID_PATTERN.test(id) ? { id, alt: element.getAttribute('alt') ?? '' } : false
      },
    },
  ],
  renderHTML: ({ node, HTMLAttributes }) => [
    'img',
    mergeAttributes(HTMLAttributes, {
      'data-picture': node.attrs.id,
      src: pictureUrl(node.attrs.id),
      alt: node.attrs.alt,
      draggable: 'false',
    }),
  ],
  renderText: () => '',
})
