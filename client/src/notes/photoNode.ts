import { Node } from '@tiptap/core'
import { ID_PATTERN } from '@wijktafel/shared/ids'

/** A photo of our own server as a block: `{ media: MediaId, alt }`. */
export const PhotoNode = Node.create({
  name: 'photo',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ media: { default: null }, alt: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'img[data-media]',
      getAttrs: (element) => {
        const media = element.getAttribute('data-media') ?? ''
        return ID_PATTERN.test(media) ? { media, alt: element.getAttribute('alt') ?? '' } : false
      },
    },
  ],
  renderHTML: ({ node }) => [
    'img',
    { 'data-media': node.attrs.media, src: `/api/media/${node.attrs.media}?size=full`, alt: node.attrs.alt },
  ],
})
