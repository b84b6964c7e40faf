import type { Size } from '@wijktafel/shared/board/boardShapes'
import { type Box, GAP, type Point, placeInZone, type ZoneBox } from '@wijktafel/shared/board/places'

/** Cards that begin a row of their own. */
export interface RowPart<Card extends Size> {
  cards: readonly Card[]
  /** None comes to lie before the one that it follows, also where it would fit. */
  isRanked?: boolean
}

/** Places for all of them in straight rows of a zone, around what lies fast in it; part after part. Pure, in canvas units. */
export function layInRows<Card extends Size>(
  { zone, fixed }: { zone: ZoneBox; fixed: readonly Box[] },
  parts: readonly RowPart<Card>[],
): { card: Card; place: Point }[] {
  const taken: Box[] = [...fixed]
  return parts.flatMap(({ cards, isRanked = false }) => {
    const laid: Box[] = []
    let passed: Box[] = []
    const places = cards.map((card) => {
      const size = { w: card.w, h: card.h }
      const place = placeInZone(zone, size, [...taken, ...laid, ...passed])
      laid.push({ ...place, ...size })
      if (isRanked) passed = readBefore(zone, { ...place, ...size })
      return { card, place }
    })
    // What comes next begins below: the whole width down to here is taken.
    const bottom = Math.max(zone.y, ...laid.map(({ y, h }) => y + h))
    taken.push(...laid, { x: zone.x, y: zone.y, w: zone.w, h: bottom - zone.y })
    return places
  })
}

/** The part of the zone that one reads before what stands behind this box. */
function readBefore(zone: Box, box: Box): Box[] {
  return [
    { x: zone.x, y: zone.y, w: zone.w, h: Math.max(0, box.y - GAP - zone.y) },
    { x: zone.x, y: box.y, w: box.x + box.w - zone.x, h: box.h },
  ]
}
