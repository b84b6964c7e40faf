import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { CardId, MediaId, PictureId } from '../ids.ts'
import { GONE_WORDS } from './mentionLook.ts'
import { NOTE_FRAGMENT, noteBlocks, picturesOfBlocks } from './noteBlocks.ts'

type Node = string | { name: string; attrs?: Record<string, unknown>; children?: Node[] }

const node = (name: string, ...children: Node[]): Node => ({ name, children })
const withAttrs = (name: string, attrs: Record<string, unknown>, ...children: Node[]): Node => ({
  name,
  attrs,
  children,
})

function build(content: Node): Y.XmlElement | Y.XmlText {
  if (typeof content === 'string') return new Y.XmlText(content)
  const element = new Y.XmlElement(content.name)
  for (const [key, value] of Object.entries(content.attrs ?? {})) element.setAttribute(key, value as string)
  element.insert(0, (content.children ?? []).map(build))
  return element
}

function noteOf(...content: Node[]): Y.Doc {
  const doc = new Y.Doc()
  doc.getXmlFragment(NOTE_FRAGMENT).insert(0, content.map(build))
  return doc
}

const MEDIA = '23456789abcdefghijkm'

describe('noteBlocks', () => {
  it('reads headings and paragraphs in order, without empty ones', () => {
    const doc = noteOf(
      withAttrs('heading', { level: 2 }, 'Wat wij hoorden'),
      node('paragraph'),
      node('paragraph', 'Het is druk bij de dokter.'),
      node('paragraph', '   '),
    )
    expect(noteBlocks(doc)).toEqual([
      { type: 'heading', level: 2, text: 'Wat wij hoorden' },
      { type: 'paragraph', text: 'Het is druk bij de dokter.', pictures: [] },
    ])
  })

  it('takes pictures out of the line and keeps their order', () => {
    const doc = noteOf(
      node('paragraph', 'Een bankje', withAttrs('picture', { id: '1FA91' }), 'bij het park', {
        name: 'picture',
        attrs: { id: '1F333' },
      }),
    )
    const blocks = noteBlocks(doc)
    expect(blocks).toEqual([
      { type: 'paragraph', text: 'Een bankje bij het park', pictures: ['1FA91', '1F333'] },
    ])
    expect(picturesOfBlocks([...blocks, ...blocks])).toEqual(['1FA91', '1F333'])
  })

  it('keeps a paragraph that is only a picture', () => {
    const doc = noteOf(node('paragraph', withAttrs('picture', { id: '1F333' })))
    expect(noteBlocks(doc)).toEqual([{ type: 'paragraph', text: '', pictures: ['1F333'] }])
  })

  it('flattens lists in lists and knows which are numbered', () => {
    const inner = node('orderedList', node('listItem', node('paragraph', 'eerst bellen')))
    const doc = noteOf(
      node(
        'bulletList',
        node('listItem', node('paragraph', 'buurthuis'), inner),
        node('listItem', node('paragraph', 'plein')),
      ),
    )
    expect(noteBlocks(doc)).toEqual([
      { type: 'listItem', text: 'buurthuis', ordered: false, pictures: [] },
      { type: 'listItem', text: 'eerst bellen', ordered: true, pictures: [] },
      { type: 'listItem', text: 'plein', ordered: false, pictures: [] },
    ])
  })

  it('reads a photo with its words, and drops one that is no photo of ours', () => {
    const doc = noteOf(
      withAttrs('photo', { media: MEDIA, alt: 'Het plein' }),
      withAttrs('photo', { media: 'https://elders.example/x.jpg' }),
    )
    expect(noteBlocks(doc)).toEqual([{ type: 'photo', media: MEDIA, alt: 'Het plein' }])
  })

  it('drops marks, keeps line breaks', () => {
    const doc = noteOf(node('paragraph', 'een', node('hardBreak'), 'twee'))
    const [line] = doc.getXmlFragment(NOTE_FRAGMENT).toArray()
    const [text] = line instanceof Y.XmlElement ? line.toArray() : []
    if (text instanceof Y.XmlText) text.format(0, 2, { bold: {} })
    expect(noteBlocks(doc)).toEqual([{ type: 'paragraph', text: 'een\ntwee', pictures: [] }])
  })

  it('looks inside what it does not know, and survives nonsense', () => {
    const doc = noteOf(
      node('blockquote', node('paragraph', 'Ik durf niet te bellen.')),
      withAttrs('heading', { level: 'hoog' }, 'Kop'),
      node('paragraph', withAttrs('picture', { id: '../../etc' }), 'na'),
    )
    expect(noteBlocks(doc)).toEqual([
      { type: 'paragraph', text: 'Ik durf niet te bellen.', pictures: [] },
      { type: 'heading', level: 1, text: 'Kop' },
      { type: 'paragraph', text: 'na', pictures: [] },
    ])
  })

  it('says what is named as it is now, where it stands in the text, and shows nothing of a card that was taken back', () => {
    const named = (attrs: Record<string, unknown>) => withAttrs('mention', attrs)
    const doc = noteOf(
      node(
        'paragraph',
        'Eerst',
        named({ kind: 'card', of: 'c1', words: 'oud', picture: '1FA91' }),
        ', dan ',
        named({ kind: 'card', of: 'weg', words: 'Ik slik pillen', picture: '1F48A' }),
        '.',
      ),
      node('paragraph', named({ kind: 'photo', of: 'c2', words: 'een foto' }), 'Het plein.'),
      withAttrs('heading', { level: 2 }, 'Over ', named({ kind: 'promise', of: 'p9', words: 'Kim: belt' })),
      node('paragraph', named({ kind: 'nonsense', of: 'x', words: 'y' }), 'rest'),
    )
    const media = { photo: null, voice: null, voiceSeconds: 0 }
    const bench = { text: 'een bankje', pictures: ['1F333' as PictureId], ...media, voiceSeconds: 0 }
    const facts = {
      cards: [
        { id: 'c1' as CardId, ...bench },
        { id: 'c2' as CardId, ...bench, photo: MEDIA as MediaId },
      ],
      decisions: [],
      promises: [],
    }
    const blocks = noteBlocks(doc, { facts })
    expect(blocks).toEqual([
      {
        type: 'paragraph',
        text: 'Eersteen bankje, dan een kaartje dat is weggehaald.',
        pictures: [],
        mentions: [
          { kind: 'card', id: 'c1', at: 5, words: 'een bankje', picture: '1F333', ...media },
          { kind: 'card', id: null, at: 21, words: GONE_WORDS, picture: '1F5D1', ...media },
        ],
      },
      {
        type: 'paragraph',
        text: 'Het plein.',
        pictures: [],
        mentions: [{ kind: 'photo', id: 'c2', at: 0, words: '', picture: '1F4F7', ...media, photo: MEDIA }],
      },
      {
        type: 'heading',
        level: 2,
        text: 'Over Kim: belt',
        mentions: [{ kind: 'promise', id: 'p9', at: 5, words: 'Kim: belt', picture: '1F91D', ...media }],
      },
      { type: 'paragraph', text: 'rest', pictures: [] },
    ])
    expect(picturesOfBlocks(blocks)).toEqual(['1F333', '1F5D1', '1F4F7', '1F91D'])
  })

  it('keeps the words of what is named where nothing else is known of it', () => {
    const attrs = { kind: 'card', of: 'c1', words: 'een bankje', picture: '1FA91' }
    const [block] = noteBlocks(noteOf(node('paragraph', 'Bij ', withAttrs('mention', attrs), ' is licht.')))
    expect(block).toMatchObject({ text: 'Bij een bankje is licht.' })
  })

  it('does not follow a note without end', () => {
    let deep: Node = node('paragraph', 'diep')
    for (let i = 0; i < 200; i += 1) deep = node('blockquote', deep)
    expect(noteBlocks(noteOf(deep))).toEqual([])
    expect(noteBlocks(new Y.Doc())).toEqual([])
  })
})
