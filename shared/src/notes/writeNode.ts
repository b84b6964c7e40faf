import * as Y from 'yjs'
import type { PictureId } from '../ids.ts'
import { pictureWord } from '../pictures/pictureWord.ts'
import { MENTION_NODE, type Mention } from './mention.ts'

type Attributes = Readonly<Record<string, string | number>>

/** A heading of a note, as the editor keeps it. */
export function headingNode(text: string, attributes: Attributes & { level: 2 | 3 }): Y.XmlElement {
  return nodeOf('heading', attributes, [new Y.XmlText(text)])
}

/** A line of a note that begins with a picture. */
export function sentenceNode(text: string, picture: PictureId): Y.XmlElement {
  return lineNode([pictureNode(picture), ` ${text}`])
}

export function lineNode(
  parts: readonly (Y.XmlElement | string)[],
  attributes: Attributes = {},
): Y.XmlElement {
  const nodes = parts.map((part) => (typeof part === 'string' ? new Y.XmlText(part) : part))
  return nodeOf('paragraph', attributes, nodes)
}

export function pictureNode(picture: PictureId): Y.XmlElement {
  return nodeOf('picture', { id: picture, alt: pictureWord(picture, 'nl') }, [])
}

export function mentionNode({ kind, id, words, picture }: Mention): Y.XmlElement {
  return nodeOf(MENTION_NODE, { kind, of: id, words, picture }, [])
}

function nodeOf(
  name: string,
  attributes: Attributes,
  children: readonly (Y.XmlElement | Y.XmlText)[],
): Y.XmlElement {
  const node = new Y.XmlElement<Record<string, string | number>>(name)
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value)
  if (children.length > 0) node.insert(0, [...children])
  return node as Y.XmlElement
}
