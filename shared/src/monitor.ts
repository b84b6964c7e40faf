/** The three result areas of the method (`method/`), in the words that a team uses. They are in every monitor. */
export const RESULT_AREAS = ['talk', 'help', 'insight'] as const
export type ResultArea = (typeof RESULT_AREAS)[number]

/** Of faces: 1 is worst, 5 is best. */
export const FACE_STEPS = [1, 2, 3, 4, 5] as const

/** The three layers of looking back. */
export const REFLECTION_LAYERS = ['right', 'things', 'eachother'] as const
export type ReflectionLayer = (typeof REFLECTION_LAYERS)[number]

const HALF_YEAR_DAYS = 183
const DAY_MS = 24 * 60 * 60 * 1000

/** Whether it is time to measure again: never yet, or longer than half a year ago. `day`: of the last measurement, `2026-12-03`. */
export function isMeasuringDue(day: string | null, now: number): boolean {
  return day === null || now - Date.parse(day) > HALF_YEAR_DAYS * DAY_MS
}

/** Points of a line, from 0 to 1 in both directions, upwards; by time, and from `min` to `max`. One point stands in the middle. */
export function linePoints(
  values: readonly { day: string; value: number }[],
  { min, max }: { min: number; max: number },
): { x: number; y: number }[] {
  const times = values.map(({ day }) => Date.parse(day))
  const [first, last] = [Math.min(...times), Math.max(...times)]
  return values.map(({ value }, index) => ({
    x: last === first ? 0.5 : ((times[index] ?? first) - first) / (last - first),
    y: max === min ? 0.5 : (value - min) / (max - min),
  }))
}
