import * as Y from 'yjs'
import { hashText } from '../decisions/bookChain.ts'
import { photoOf, recordingOf } from '../notes/mentionLook.ts'
import { NOTE_FRAGMENT } from '../notes/noteBlocks.ts'
import { headingNode, lineNode, mentionNode, pictureNode } from '../notes/writeNode.ts'
import { DRAFT, joinIds, splitIds } from './minutesAttributes.ts'
import type { MinutesLine, MinutesPiece } from './minutesPiece.ts'

/** A piece of the minutes as it lies in a note, from its heading up to the next one. */
export interface LaidPiece {
  heading: Y.XmlElement
  stepId: string
  /** Of the heading, and behind the last line. */
  start: number
  end: number
  isDraft: boolean
  told: readonly string[]
}

const PIECE_LEVEL = 2

/** The pieces of a note, from top to bottom. */
export function findPieces(doc: Y.Doc): LaidPiece[] {
  const nodes = doc.getXmlFragment(NOTE_FRAGMENT).toArray()
  const starts = nodes.flatMap((node, at) => (isTitle(node) ? [at] : []))
  return starts.flatMap((start, at) => {
    const heading = nodes[start]
    const stepId = heading instanceof Y.XmlElement ? attribute(heading, 'minutesStep') : null
    if (!(heading instanceof Y.XmlElement) || typeof stepId !== 'string' || stepId === '') return []
    const end = starts[at + 1] ?? nodes.length
    const isDraft = attribute(heading, 'draft') === DRAFT
    return [{ heading, stepId, start, end, isDraft, told: splitIds(attribute(heading, 'told')) }]
  })
}

function isTitle(node: unknown): boolean {
  if (!(node instanceof Y.XmlElement) || node.nodeName !== 'heading') return false
  return Number(attribute(node, 'level')) <= PIECE_LEVEL
}

/** Whether it is a draft that stands there as it was made. */
export function isUntouched(doc: Y.Doc, piece: LaidPiece): boolean {
  return piece.isDraft && attribute(piece.heading, 'made') === printOf(doc, piece)
}

/** Lays a piece where its step stands in the agenda, below one of the same step. What people wrote stays where it is. */
export function layPiece(doc: Y.Doc, piece: MinutesPiece, { agenda }: { agenda: readonly string[] }): void {
  const place = agenda.indexOf(piece.stepId)
  const after = findPieces(doc).find(({ stepId }) => agenda.indexOf(stepId) > place)
  const fragment = doc.getXmlFragment(NOTE_FRAGMENT)
  const start = after?.start ?? fragment.length
  const heading = headingNode(piece.title, {
    ...{ level: PIECE_LEVEL, minutesStep: piece.stepId, draft: DRAFT, told: joinIds(piece.told) },
  })
  fragment.insert(start, [heading, ...piece.lines.map(nodeOfLine)])
  const laid = findPieces(doc).find((found) => found.start === start)
  if (laid) markMade(doc, laid)
}

function nodeOfLine(line: MinutesLine): Y.XmlElement {
  if (line.type === 'heading') return headingNode(line.text, { level: 3 })
  const attributes = {
    ...(line.said.length > 0 && { said: joinIds(line.said) }),
    ...(line.remark !== null && { remark: line.remark }),
  }
  const { photo, recordings } = line
  const start = photo === null ? pictureNode(line.picture) : mentionNode(photoOf(photo))
  const heard = recordings.map((recording) => mentionNode(recordingOf(recording)))
  return lineNode([start, ` ${line.text}`, ...heard.flatMap((node) => [' ', node])], attributes)
}

/** Takes away a piece that nobody changed; false where somebody did. */
export function takePiece(doc: Y.Doc, piece: LaidPiece): boolean {
  if (!isUntouched(doc, piece)) return false
  doc.getXmlFragment(NOTE_FRAGMENT).delete(piece.start, piece.end - piece.start)
  return true
}

/** Remembers a piece as it stands: from now on it is untouched until people write in it. */
export function markMade(doc: Y.Doc, piece: LaidPiece): void {
  const made = printOf(doc, piece)
  if (attribute(piece.heading, 'made') !== made) piece.heading.setAttribute('made', made)
}

/** Of the heading's words and everything below it. */
function printOf(doc: Y.Doc, { heading, start, end }: LaidPiece): string {
  const lines = doc.getXmlFragment(NOTE_FRAGMENT).slice(start + 1, end)
  return hashText([...heading.toArray(), ...lines].map((node) => node.toString()).join('\n'))
}

/** Attributes hold whatever the editor put there. */
function attribute(node: Y.XmlElement, name: string): unknown {
  return node.getAttribute(name)
}
