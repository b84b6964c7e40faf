import type { PictureId } from '../ids.ts'
import type { Phase } from './phase.ts'
import type { ZoneForm } from './zoneForm.ts'

/** What someone can answer with. Every kind counts equally. */
export const CARD_KINDS = ['pictures', 'photo', 'words', 'voice', 'feeling', 'place'] as const
export type CardKind = (typeof CARD_KINDS)[number]

export const ZONE_KINDS = ['zone', 'map', 'wheel'] as const
export type ZoneKind = (typeof ZONE_KINDS)[number]

export const TEMPLATE_BOARDS = ['own', 'previous', 'none'] as const

/** A place on the canvas where cards of one sort belong. Sizes in canvas units (1 unit = 1 CSS pixel at zoom 1). */
export interface TemplateZone {
  /** Short, stable within the template: `stress`, `happy`. */
  id: string
  title: string
  picture: PictureId
  x: number
  y: number
  w: number
  h: number
  /** False for a zone that people fill on the canvas, not from a phone. */
  fromPhone: boolean
  /** `map`: the neighbourhood under the cards. `wheel`: a wheel of questions. Left out: a zone. */
  kind?: ZoneKind
  /** Left out: a box. */
  form?: ZoneForm
  /** What stands along an axis; left out: nothing. */
  label?: string
  /** The questions on a wheel. */
  wheel?: readonly WheelQuestion[]
}

export interface WheelQuestion {
  words: string
  picture: PictureId
}

/** Data, not code: one file a template in `templates/`. Texts in easy Dutch. */
export interface Template {
  /** Stable for ever: it stands in stored agendas. */
  id: string
  title: string
  phase: Phase
  picture: PictureId
  /** One easy sentence: what it is for. */
  purpose: string
  /** What the regisseur does, one sentence a step. */
  steps: readonly string[]
  /** What the phone asks. Null where phones only show the title (a break, a talk). */
  question: string | null
  accepts: readonly CardKind[]
  /** "Ik heb last van…": offered above the words. */
  starters: readonly string[]
  minutes: number
  groupSize: { min: number; max: number | null }
  /** Cards stay hidden until the regisseur reveals them. */
  silent: boolean
  /** `own`: a new board with the zones; `previous`: the board of the step before; `none`: no canvas. */
  board: (typeof TEMPLATE_BOARDS)[number]
  zones: readonly TemplateZone[]
  /** How everyone gets an equal part. */
  equality: readonly string[]
  /** What is there when it is done. */
  outcome: string
  /** The step ends in a decision moment. */
  decision: boolean
}

/** A ready-made meeting: steps made from templates, each of which may change question and minutes. */
export interface Agenda {
  id: string
  title: string
  phase: Phase
  picture: PictureId
  /** One easy sentence: when to use it. */
  purpose: string
  steps: readonly AgendaStep[]
}

export interface AgendaStep {
  templateId: string
  title?: string
  question?: string
  minutes?: number
}
