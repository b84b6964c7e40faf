import { ZONE_ID_PREFIX } from '@wijktafel/shared/board/boardDocument'
import type { BoxModel, Editor, TLShapeId } from 'tldraw'

/** Around what is shown, in CSS pixels. Below, the row of tools comes on top of it. */
const MARGIN = 24
const MAX_ZOOM = 1.1
/** As near as tldraw goes. */
const NEAREST_ZOOM = 8
const FLIGHT_MS = 400
/** As far away as tldraw goes. */
const MIN_ZOOM = 0.05

/** Brings everything into sight, above the tools. */
export function fitAll(editor: Editor, durationMs = 0): void {
  const bounds = editor.getCurrentPageBounds()
  if (bounds) show(editor, bounds, { durationMs })
}

export function showZone(editor: Editor, zoneId: string): void {
  showRecord(editor, ZONE_ID_PREFIX + zoneId)
}

/** Nothing happens when it does not lie on the board. */
export function showRecord(editor: Editor, recordId: string): void {
  const bounds = editor.getShapePageBounds(recordId as TLShapeId)
  if (bounds) show(editor, bounds, { durationMs: FLIGHT_MS, top: heightOf(editor, '[data-chips]') })
}

/** Brings a part of the board into sight, as near as it was seen by whoever shows it. */
export function showBox(editor: Editor, box: BoxModel): void {
  show(editor, box, { durationMs: FLIGHT_MS, maxZoom: NEAREST_ZOOM })
}

interface ShowOptions {
  durationMs: number
  maxZoom?: number
  /** Height at the top that stays free, in CSS pixels. */
  top?: number
}

function show(
  editor: Editor,
  bounds: BoxModel,
  { durationMs, maxZoom = MAX_ZOOM, top = 0 }: ShowOptions,
): void {
  const { w, h } = editor.getViewportScreenBounds()
  const taken = 2 * MARGIN + top + heightOf(editor, '[data-dock]')
  const free = { w: Math.max(80, w - 2 * MARGIN), h: Math.max(80, h - taken) }
  const z = Math.max(MIN_ZOOM, Math.min(maxZoom, free.w / bounds.w, free.h / bounds.h))
  const x = (MARGIN + (free.w - bounds.w * z) / 2) / z - bounds.x
  const y = (MARGIN + top + (free.h - bounds.h * z) / 2) / z - bounds.y
  editor.setCamera(
    { x, y, z },
    durationMs > 0 ? { animation: { duration: durationMs } } : { immediate: true },
  )
}

/** Of what lies over the canvas. */
function heightOf(editor: Editor, selector: string): number {
  const part = editor.getContainer().closest('section')?.querySelector(selector)
  return part instanceof HTMLElement ? part.offsetHeight : 0
}
