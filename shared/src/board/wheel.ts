/** The talk wheel: sector 0 is at the top when the angle is 0, the others follow clockwise; it turns clockwise. */
const FULL = 360
const FULL_TURNS = 4
/** How far from the middle of a sector it may stop: clearly in it, and not always at the same spot. */
const MOST_ASIDE = 0.35

/** Which sector is at the top. Null for a wheel without words, or an angle that is none. */
export function sectorAtTop(angle: number, count: number): number | null {
  if (count < 1 || !Number.isFinite(angle)) return null
  const sector = Math.round((-angle * count) / FULL) % count
  return ((sector + count) % count) + 0
}

/**
 * The angle to turn to: some whole turns on, and there any sector with the same chance.
 * `random` gives a number from 0 up to, not including, 1.
 */
export function turnOn(angle: number, count: number, random: () => number): number {
  const sector = Math.floor(random() * count)
  const aside = (random() * 2 - 1) * MOST_ASIDE
  const from = Number.isFinite(angle) ? angle : 0
  const start = Math.ceil(from / FULL) * FULL + FULL_TURNS * FULL
  return Number((start + FULL - ((sector + aside) * FULL) / Math.max(1, count)).toFixed(2))
}
