import { useLayoutEffect, useRef, useState } from 'react'
import { type Editor, useValue } from 'tldraw'

const BAR_HEIGHT = 60
const EDGE = 8

interface BarPlace {
  /** Its middle, and how wide the canvas is. */
  x: number
  y: number
  w: number
}

/** Where a bar about what is chosen stands: above it, the whole of it in sight, however many buttons it has. */
export function useSelectionPlace(editor: Editor) {
  const place = useValue('bar place', () => placeOf(editor), [editor])
  const bar = useRef<HTMLDivElement>(null)
  const [half, setHalf] = useState(0)
  useLayoutEffect(() => {
    if (bar.current) setHalf(bar.current.offsetWidth / 2 + EDGE)
  })
  const { x = 0, y = 0, w = 0 } = place ?? {}
  const style = { left: Math.max(half, Math.min(x, w - half)), insetBlockStart: y }
  return { isShown: place !== null, bar, style }
}

/** Above the selection, inside the canvas; nowhere while a hand moves something. */
function placeOf(editor: Editor): BarPlace | null {
  if (!editor.isIn('select.idle')) return null
  const bounds = editor.getSelectionScreenBounds()
  if (!bounds || editor.getSelectedShapes().every(({ isLocked }) => isLocked)) return null
  const screen = editor.getViewportScreenBounds()
  const x = bounds.midX - screen.x
  const above = bounds.minY - screen.y - BAR_HEIGHT
  const y = above > 8 ? above : Math.min(bounds.maxY - screen.y + 16, screen.h - 2 * BAR_HEIGHT)
  return { x: Math.round(x), y: Math.round(y), w: screen.w }
}
