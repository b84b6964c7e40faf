/** The last minute of a day such as `2026-12-03`, where this browser is; null for no day. */
export function endOfDay(day: string): number | null {
  const at = day === '' ? Number.NaN : new Date(`${day}T23:59:00`).getTime()
  return Number.isNaN(at) ? null : at
}
