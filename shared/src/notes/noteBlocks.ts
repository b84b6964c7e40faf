import * as Y from 'yjs'
import type { NoteBlock } from '../api/report.ts'
import { ID_PATTERN, type MediaId, PICTURE_ID_PATTERN, type PictureId } from '../ids.ts'
import { DRAFT } from '../minutes/minutesAttributes.ts'

/** The editor's content in a note's document. */
export const NOTE_FRAGMENT = 'default'

const MAX_DEPTH = 30
const MAX_HEADING_LEVEL = 3

/**
 * Reads a note as plain blocks, in order: headings, paragraphs, list items, photos. Marks (bold, links) fall away, lists
 * in lists become one row of items, and blocks without content are left out. What it does not know it looks inside of:
 * never throws on what people's clients wrote. Without `remarks` it leaves out the lines of the minutes that tell a remark.
 */
export function noteBlocks(doc: Y.Doc, { remarks = true }: { remarks?: boolean } = {}): NoteBlock[] {
  const reading = { remarks, depth: 0 }
  return childrenOf(doc.getXmlFragment(NOTE_FRAGMENT)).flatMap((node) => blocksOf(node, reading))
}

/** The pictures that stand in blocks, each once. */
export function picturesOfBlocks(blocks: readonly NoteBlock[]): PictureId[] {
  return [...new Set(blocks.flatMap((block) => ('pictures' in block ? block.pictures : [])))]
}

type Child = Y.XmlElement | Y.XmlText

interface Reading {
  remarks: boolean
  depth: number
}

function childrenOf(parent: Y.XmlFragment): Child[] {
  return parent.toArray().filter((child) => child instanceof Y.XmlElement || child instanceof Y.XmlText)
}

function blocksOf(node: Child, reading: Reading): NoteBlock[] {
  const { depth } = reading
  if (depth > MAX_DEPTH) return []
  if (node instanceof Y.XmlText) return paragraph(inlineOf([node], depth))
  const children = childrenOf(node)
  if (!reading.remarks && attribute(node, 'remark') !== undefined) return []
  switch (node.nodeName) {
    case 'heading':
      return heading(node, inlineOf(children, depth).text)
    case 'paragraph':
      return paragraph(inlineOf(children, depth))
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
}

function paragraph({ text, pictures }: Inline): NoteBlock[] {
  return text === '' && pictures.length === 0 ? [] : [{ type: 'paragraph', text, pictures }]
}

function heading(node: Y.XmlElement, text: string): NoteBlock[] {
  const level = Math.min(MAX_HEADING_LEVEL, Math.max(1, Math.trunc(Number(attribute(node, 'level'))) || 1))
  // Somebody may have put an empty line before a heading: the mark of the draft stayed there, and still counts.
  if (attribute(node, 'draft') === DRAFT) return [{ type: 'heading', level, text, draft: true }]
  return text === '' ? [] : [{ type: 'heading', level, text }]
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

/** Words and pictures of a line, spaces tidied. Line breaks within a paragraph stay. */
function inlineOf(children: readonly Child[], depth: number): Inline {
  const pictures: PictureId[] = []
  const read = (child: Child, level: number): string => {
    if (child instanceof Y.XmlText) return textOf(child)
    if (child.nodeName === 'hardBreak') return '\n'
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
  const text = children.map((child) => read(child, depth)).join('')
  return { text: tidy(text), pictures }
}

function textOf(text: Y.XmlText): string {
  const delta = text.toDelta() as { insert?: unknown }[]
  return delta.map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('')
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
