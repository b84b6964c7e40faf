import { LIMITS } from '../limits.ts'
import { pictureId } from '../pictures/pictureId.ts'
import type { Template, TemplateZone } from './template.ts'

/** Changes to a template that somebody is editing. Each gives a new one; zones never come to lie on each other by it. */

const WIDTH = 1400
const GAP = 40
const HEIGHT = 620
const LOWER_HEIGHT = 440
const IN_ROW = 4

/** Adds a zone. Plain boxes are laid out anew; beside a drawing (rings, a grid) it comes below all of it. */
export function addZone(zones: readonly TemplateZone[], title: string): TemplateZone[] {
  const bottom = Math.max(-GAP, ...zones.map(({ y, h }) => y + h)) + GAP
  const fromPhone = zones.filter((zone) => zone.fromPhone).length < LIMITS.TEMPLATE_PHONE_ZONES
  const place = { x: 0, y: bottom, w: WIDTH, h: LOWER_HEIGHT }
  const zone = { id: freeId(zones), title, picture: pictureId('1F4CD'), ...place, fromPhone }
  return isPlain(zones) ? layOutEvenly([...zones, zone]) : [...zones, zone]
}

/** Takes a zone out. In a drawing the others stay where they are. */
export function removeZone(zones: readonly TemplateZone[], id: string): TemplateZone[] {
  const others = zones.filter((zone) => zone.id !== id)
  return isPlain(zones) ? layOutEvenly(others) : others
}

/** Changes places with the zone before (-1) or after (1): the drawing stays, what it says moves. */
export function moveZone(zones: readonly TemplateZone[], id: string, by: -1 | 1): TemplateZone[] {
  const from = zones.findIndex((zone) => zone.id === id)
  const moving = zones[from]
  const other = zones[from + by]
  if (!moving || !other) return [...zones]
  return zones.toSpliced(from, 1, inPlaceOf(moving, other)).toSpliced(from + by, 1, inPlaceOf(other, moving))
}

/** At the place of `was`, in its form, stands what `now` says. */
function inPlaceOf(was: TemplateZone, now: TemplateZone): TemplateZone {
  const { x, y, w, h, form, label } = was
  const { form: _form, label: _label, ...words } = now
  return { ...words, x, y, w, h, ...(form && { form }), ...(label && { label }) }
}

function isPlain(zones: readonly TemplateZone[]): boolean {
  return zones.every(({ form = 'box' }) => form === 'box')
}

/** One row for up to four, two rows for more. */
function layOutEvenly(zones: readonly TemplateZone[]): TemplateZone[] {
  const rows = Math.max(1, Math.ceil(zones.length / IN_ROW))
  const columns = Math.ceil(zones.length / rows)
  const w = Math.floor((WIDTH - (columns - 1) * GAP) / Math.max(1, columns))
  const h = rows === 1 ? HEIGHT : LOWER_HEIGHT
  return zones.map((zone, i) => {
    const column = i % columns
    return { ...zone, x: column * (w + GAP), y: Math.floor(i / columns) * (h + GAP), w, h }
  })
}

function freeId(zones: readonly TemplateZone[]): string {
  const taken = new Set(zones.map(({ id }) => id))
  let n = zones.length + 1
  while (taken.has(`zone${n}`)) n += 1
  return `zone${n}`
}

/** Whether people can be asked for a place: on a map of its own, or on one that the board before may have. */
export function mayHaveMap({ board, zones }: Pick<Template, 'board' | 'zones'>): boolean {
  return board === 'previous' || (board === 'own' && zones.some(({ kind }) => kind === 'map'))
}

/**
 * What people left half done, made whole: no question asks for no cards, no zones means no board of its own, no map no
 * places.
 */
export function finishTemplate(template: Template): Template {
  const question = template.question?.trim() || null
  const hasBoard = template.board === 'own' && template.zones.length > 0
  const board = template.board === 'own' && !hasBoard ? 'none' : template.board
  const zones = hasBoard ? template.zones : []
  const accepts = template.accepts.filter((kind) => kind !== 'place' || mayHaveMap({ board, zones }))
  return {
    ...template,
    question,
    accepts: question === null ? [] : accepts,
    starters: question === null ? [] : template.starters,
    zones,
    board,
  }
}
