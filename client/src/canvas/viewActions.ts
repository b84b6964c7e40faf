import { ZONE_ID_PREFIX } from '@wijktafel/shared/board/boardDocument'
import type { Box, Editor, TLShapeId } from 'tldraw'

/** Room for the row of tools below, and a margin around. In CSS pixels. */
const MARGIN = 24
const DOCK_HEIGHT = 116
const MAX_ZOOM = 1.1

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
  const free = { w: Math.max(80, w - 2 * MARGIN), h: Math.max(80, h - MARGIN - DOCK_HEIGHT) }
  const z = Math.min(MAX_ZOOM, free.w / bounds.w, free.h / bounds.h)
  const x = (MARGIN + (free.w - bounds.w * z) / 2) / z - bounds.x
  const y = (MARGIN + (free.h - bounds.h * z) / 2) / z - bounds.y
  editor.setCamera(
    { x, y, z },
    durationMs > 0 ? { animation: { duration: durationMs } } : { immediate: true },
  )
}
