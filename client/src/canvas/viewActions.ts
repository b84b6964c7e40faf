import { ZONE_ID_PREFIX } from '@wijktafel/shared/board/boardDocument'
import type { Box, Editor, TLShapeId } from 'tldraw'

/** Around what is shown, in CSS pixels. Below, the row of tools comes on top of it. */
const MARGIN = 24
const MAX_ZOOM = 1.1
/** As far away as tldraw goes. */
const MIN_ZOOM = 0.05

/** Brings everything into sight, above the tools. */
export function fitAll(editor: Editor, durationMs = 0): void {
  const bounds = editor.getCurrentPageBounds()
  if (bounds) show(editor, bounds, durationMs)
}

export function showZone(editor: Editor, zoneId: string): void {
  const bounds = editor.getShapePageBounds((ZONE_ID_PREFIX + zoneId) as TLShapeId)
  if (bounds) show(editor, bounds, 400)
}

function show(editor: Editor, bounds: Box, durationMs: number): void {
  const { w, h } = editor.getViewportScreenBounds()
  const free = { w: Math.max(80, w - 2 * MARGIN), h: Math.max(80, h - 2 * MARGIN - dockHeight(editor)) }
  const z = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, free.w / bounds.w, free.h / bounds.h))
  const x = (MARGIN + (free.w - bounds.w * z) / 2) / z - bounds.x
  const y = (MARGIN + (free.h - bounds.h * z) / 2) / z - bounds.y
  editor.setCamera(
    { x, y, z },
    durationMs > 0 ? { animation: { duration: durationMs } } : { immediate: true },
  )
}

function dockHeight(editor: Editor): number {
  const dock = editor.getContainer().closest('section')?.querySelector('[data-dock]')
  return dock instanceof HTMLElement ? dock.offsetHeight : 0
}
