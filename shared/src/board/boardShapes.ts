import type { MediaId, PictureId } from '../ids.ts'
import type { Phase } from '../method/phase.ts'
import type { ZoneForm } from '../method/zoneForm.ts'
import type { CardView, DecisionResult } from '../stage.ts'

/**
 * What our own shapes keep, and how large they are. Sizes in canvas units.
 * A card has no stored size: everyone computes the same one from its content, so that no client writes a measurement.
 */
export type CardContent = Pick<
  CardView,
  'text' | 'pictures' | 'photo' | 'side' | 'face' | 'voice' | 'voiceSeconds'
>

/** `pile`: the record id of the pile that the card lies in; its place in there goes by `pileRank`, as indexes do. */
export interface CardShapeProps extends CardContent {
  pile: string | null
  pileRank: string
}

export interface ZoneShapeProps {
  w: number
  h: number
  title: string
  picture: string
  phase: Phase
  form: ZoneForm
  /** What stands along an axis or an arrow; '' for none. */
  label: string
}

/** Cards on one place. Cards point to it; when it is gone they lie where they are. */
export interface PileShapeProps {
  w: number
  h: number
  title: string
  isOpen: boolean
}

/** What one choice of a closed decision got. Never who gave it. */
export type OptionVotes = {
  /** What the choice stands for on this board; null for one that was thought up in the decision. */
  recordId: string | null
  label: string
  count: number
}

/** The outcome of a decision, where it was taken. Written by the server. */
export interface StampShapeProps {
  w: number
  h: number
  decisionId: string
  proposal: string
  verdict: DecisionResult['verdict']
  winner: string | null
  pictures: readonly PictureId[]
  ballots: number
  /** Epoch milliseconds; 0 for a stamp of before this was kept. */
  closedAt: number
  /** Of each choice; empty where people did not choose between things, and on stamps of before this was kept. */
  votes: readonly OptionVotes[]
}

/** A map of the neighbourhood under the cards: a picture of one's own, or paper to draw on. */
export interface MapShapeProps {
  w: number
  h: number
  title: string
  media: MediaId | null
  /** Paper with a few streets to draw on, when there is no picture. */
  drawing: boolean
}

/** A wheel with questions (babbelschijf). `angle` in degrees, `turns` counts how often it was turned. */
export interface WheelShapeProps {
  w: number
  h: number
  labels: readonly string[]
  pictures: readonly PictureId[]
  angle: number
  turns: number
}

/** A frame around what goes into the report. */
export interface SnipShapeProps {
  w: number
  h: number
  title: string
}

/** A named group: what lies on it belongs to it, and moves along. */
export interface ClusterShapeProps {
  w: number
  h: number
  title: string
}

/** A card with nothing on it, in no pile. */
export const NO_CARD = {
  ...{ text: '', pictures: [], photo: null, voice: null, voiceSeconds: 0 },
  ...{ side: null, face: null, pile: null, pileRank: '' },
} as const satisfies CardShapeProps

export interface Size {
  w: number
  h: number
}

export const CARD = {
  WIDTH: 156,
  /** For many words and for photos. */
  WIDE: 220,
  EDGE: 7,
  PADDING: 13,
  GAP: 8,
  FONT_SIZE: 16,
  LINE: 20,
  FACE: 34,
  /** The button that plays what was said. */
  VOICE: 44,
  MIN_HEIGHT: 84,
} as const

const WIDE_TEXT_LENGTH = 56

/** Height and width of the row or block of pictures, and of one picture in it. */
export function pictureLayout(count: number): { side: number; columns: number; height: number } {
  if (count === 0) return { side: 0, columns: 0, height: 0 }
  if (count === 1) return { side: 72, columns: 1, height: 72 }
  if (count === 2) return { side: 56, columns: 2, height: 56 }
  return { side: 54, columns: 2, height: 54 * 2 + 6 }
}

export function cardSize(card: CardContent): Size {
  const w = card.photo !== null || card.text.length > WIDE_TEXT_LENGTH ? CARD.WIDE : CARD.WIDTH
  const parts: number[] = []
  if (card.photo !== null) parts.push(photoHeight(w))
  if (card.pictures.length > 0) parts.push(pictureLayout(card.pictures.length).height)
  if (card.voice !== null) parts.push(CARD.VOICE)
  if (card.text !== '') parts.push(countLines(card.text, w - 2 * CARD.PADDING) * CARD.LINE)
  if (card.face !== null) parts.push(CARD.FACE)
  const inner = parts.reduce((sum, part) => sum + part, 0) + Math.max(0, parts.length - 1) * CARD.GAP
  return { w, h: Math.max(CARD.MIN_HEIGHT, CARD.EDGE + 2 * CARD.PADDING + inner) }
}

export function photoHeight(cardWidth: number): number {
  return Math.round(((cardWidth - 2 * CARD.PADDING) * 3) / 4)
}

/** Estimated from average letter widths of the bold face, rather a line too many than one too few. */
function countLines(text: string, width: number): number {
  let lines = 0
  for (const paragraph of text.split('\n')) {
    lines += 1
    let used = 0
    for (const word of paragraph.split(/\s+/)) {
      const length = textWidth(word)
      if (used > 0 && used + SPACE + length > width) {
        lines += 1
        used = 0
      }
      lines += Math.max(0, Math.ceil(length / width) - 1)
      used += (used > 0 ? SPACE : 0) + (length > width ? length % width : length)
    }
  }
  return lines
}

const SPACE = 0.28 * CARD.FONT_SIZE

function textWidth(word: string): number {
  let ems = 0
  for (const letter of word) {
    if ("iljtfrI.,:;!'|()".includes(letter)) ems += 0.38
    else if ('mwMW@%—'.includes(letter)) ems += 0.9
    else if (letter >= 'A' && letter <= 'Z') ems += 0.7
    else if (letter.charCodeAt(0) > 0x2e80) ems += 1.1
    else ems += 0.6
  }
  return ems * CARD.FONT_SIZE
}
