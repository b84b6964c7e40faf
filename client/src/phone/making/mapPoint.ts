import type { MapPoint } from '../outbox/outboxItem.ts'

const STEPS: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** Where a tap fell, as parts of the width and height of the map. Never outside of it. */
export function pointOf(
  tap: { clientX: number; clientY: number },
  map: { left: number; top: number; width: number; height: number },
): MapPoint {
  return {
    x: within((tap.clientX - map.left) / map.width),
    y: within((tap.clientY - map.top) / map.height),
  }
}

/** One step in the direction of an arrow key; null for any other key. */
export function movePoint(point: MapPoint, key: string, step: number): MapPoint | null {
  const direction = STEPS[key]
  if (!direction) return null
  return { x: within(point.x + direction.x * step), y: within(point.y + direction.y * step) }
}

/** Four decimals: less than a pixel of any map that we keep. */
function within(part: number): number {
  return Math.round(Math.min(1, Math.max(0, part)) * 10_000) / 10_000
}
