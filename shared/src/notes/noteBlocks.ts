import * as Y from 'yjs'
import type { NoteBlock, NoteMention } from '../api/report.ts'
import { ID_PATTERN, type MediaId, PICTURE_ID_PATTERN, type PictureId } from '../ids.ts'
import { DRAFT } from '../minutes/minutesAttributes.ts'
import { type Mention, readMention } from './mention.ts'
import { lookOfMention, type MentionFacts, type MentionLook } from './mentionLook.ts'

/** The editor's content in a note's document. */
export const NOTE_FRAGMENT = 'default'

const NO_FACTS: MentionFacts = { cards: null, decisions: null, promises: null }
/** Stands in a text for what is named there, until its words come in. */
const PLACE = '\uFFFC'
const MAX_DEPTH = 30
const MAX_HEADING_LEVEL = 3

/**
 * Reads a note as plain blocks, in order: headings, paragraphs, list items, photos. Marks (bold, links) fall away, lists
 * in lists become one row of items, and blocks without content are left out. What it does not know it looks inside of:
 * never throws on what people's clients wrote. Without `remarks` it leaves out the lines of the minutes that tell a remark.
 * What is named says what `facts` tell of it, else what was kept of it.
 */
export function noteBlocks(
  doc: Y.Doc,
  { remarks = true, facts = NO_FACTS }: ReadingOptions = {},
): NoteBlock[] {
  const reading = { remarks, facts, depth: 0 }
  return childrenOf(doc.getXmlFragment(NOTE_FRAGMENT)).flatMap((node) => blocksOf(node, reading))
}

/** The pictures that stand in blocks, each once. */
export function picturesOfBlocks(blocks: readonly NoteBlock[]): PictureId[] {
  const all = blocks.flatMap((block) => {
    if (block.type === 'photo') return []
    const named = block.mentions?.map(({ picture }) => picture) ?? []
    return block.type === 'heading' ? named : [...block.pictures, ...named]
  })
  return [...new Set(all)]
}

/** The photos that stand in blocks, and those and the recordings of cards that are named there. */
export function mediaOfBlocks(blocks: readonly NoteBlock[]): Set<MediaId> {
  const all = blocks.flatMap((block) =>
    block.type === 'photo'
      ? [block.media]
      : (block.mentions ?? []).flatMap(({ photo, voice }) => [photo, voice]),
  )
  return new Set(all.filter((media) => media !== null))
}

type Child = Y.XmlElement | Y.XmlText

interface ReadingOptions {
  remarks?: boolean
  facts?: MentionFacts
}

interface Reading extends Required<ReadingOptions> {
  depth: number
}

function childrenOf(parent: Y.XmlFragment): Child[] {
  return parent.toArray().filter((child) => child instanceof Y.XmlElement || child instanceof Y.XmlText)
}

function blocksOf(node: Child, reading: Reading): NoteBlock[] {
  const { depth } = reading
  if (depth > MAX_DEPTH) return []
  if (node instanceof Y.XmlText) return paragraph(inlineOf([node], reading))
  const children = childrenOf(node)
  if (!reading.remarks && attribute(node, 'remark') !== undefined) return []
  switch (node.nodeName) {
    case 'heading':
      return heading(node, inlineOf(children, reading))
    case 'paragraph':
      return paragraph(inlineOf(children, reading))
    case 'listItem':
      return listItem(node, reading)
    case 'photo':
      return photo(node)
    default:
      return children.flatMap((child) => blocksOf(child, deeper(reading)))
  }
}

const deeper = (reading: Reading): Reading => ({ ...reading, depth: reading.depth + 1 })

interface Inline {
  text: string
  pictures: PictureId[]
  named: Named
}

/** Nothing at all where nothing is named. */
type Named = { mentions?: NoteMention[] }

function paragraph({ text, pictures, named }: Inline): NoteBlock[] {
  if (text === '' && pictures.length === 0 && !named.mentions) return []
  return [{ type: 'paragraph', text, pictures, ...named }]
}

function heading(node: Y.XmlElement, { text, named }: Inline): NoteBlock[] {
  const level = Math.min(MAX_HEADING_LEVEL, Math.max(1, Math.trunc(Number(attribute(node, 'level'))) || 1))
  // Somebody may have put an empty line before a heading: the mark of the draft stayed there, and still counts.
  if (attribute(node, 'draft') === DRAFT) return [{ type: 'heading', level, text, ...named, draft: true }]
  return text === '' ? [] : [{ type: 'heading', level, text, ...named }]
}

function photo(node: Y.XmlElement): NoteBlock[] {
  const media = String(attribute(node, 'media') ?? '')
  const alt = attribute(node, 'alt')
  if (!ID_PATTERN.test(media)) return []
  return [{ type: 'photo', media: media as MediaId, alt: typeof alt === 'string' ? alt : '' }]
}

/** Each of its paragraphs is an item; lists within it follow. */
function listItem(node: Y.XmlElement, reading: Reading): NoteBlock[] {
  const ordered = node.parent instanceof Y.XmlElement && node.parent.nodeName === 'orderedList'
  return childrenOf(node)
    .flatMap((child) => blocksOf(child, deeper(reading)))
    .map((block) => (block.type === 'paragraph' ? { ...block, type: 'listItem', ordered } : block))
}

/** Words and pictures of a line, spaces tidied, and what it names. Line breaks within a paragraph stay. */
function inlineOf(children: readonly Child[], { depth, facts }: Reading): Inline {
  const pictures: PictureId[] = []
  const looks: NamedLook[] = []
  const read = (child: Child, level: number): string => {
    if (child instanceof Y.XmlText) return textOf(child)
    if (child.nodeName === 'hardBreak') return '\n'
    const mention = readMention(child)
    if (mention) {
      looks.push({ mention, look: lookOfMention(mention, facts) })
      return mention.kind === 'photo' ? ` ${PLACE} ` : PLACE
    }
    const id = attribute(child, 'id')
    if (child.nodeName === 'picture' && typeof id === 'string' && PICTURE_ID_PATTERN.test(id)) {
      pictures.push(id as PictureId)
      return ' '
    }
    return level > MAX_DEPTH
      ? ''
      : childrenOf(child)
          .map((inner) => read(inner, level + 1))
          .join('')
  }
  const places = tidy(children.map((child) => read(child, depth)).join(''))
  const { text, mentions } = putInPlace(places, looks)
  return { text, pictures, named: mentions.length > 0 ? { mentions } : {} }
}

interface NamedLook {
  mention: Mention
  look: MentionLook
}

/** Words in each place of a text, and where they came to stand. */
function putInPlace(places: string, looks: readonly NamedLook[]): { text: string; mentions: NoteMention[] } {
  const mentions: NoteMention[] = []
  const [before = '', ...pieces] = places.split(PLACE)
  let text = before
  for (const [index, piece] of pieces.entries()) {
    const named = looks[index]
    if (!named) continue
    const { mention, look } = named
    const { isGone, ...shown } = look
    const words = mention.kind === 'photo' ? '' : tidy(look.words)
    mentions.push({
      ...{ kind: mention.kind, id: isGone ? null : mention.id },
      ...{ at: text.length, ...shown, words },
    })
    // What shows no words leaves one space of the two around it.
    text += words === '' && (text === '' || text.endsWith(' ')) ? piece.trimStart() : words + piece
  }
  return { text, mentions }
}

function textOf(text: Y.XmlText): string {
  const delta = text.toDelta() as { insert?: unknown }[]
  return delta.map(({ insert }) => (typeof insert === 'string' ? insert.replaceAll(PLACE, '') : '')).join('')
}

function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .join('\n')
    .trim()
}

/** Attributes hold whatever the editor put there: numbers too, though Yjs types them as text. */
function attribute(node: Y.XmlElement, name: string): unknown {
  return node.getAttribute(name)
}
