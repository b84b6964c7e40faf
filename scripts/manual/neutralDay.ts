const DAY_MS = 24 * 60 * 60 * 1000

/**
 * The first day, a week or more from now, whose number is that of its month, as `YYYY-MM-DD`.
 * A date field follows the browser's language, not the page's: this day reads the same in both orders.
 */
export function neutralDay(now = Date.now()): string {
  for (let days = 7; ; days++) {
    const day = new Date(now + days * DAY_MS)
    if (day.getUTCDate() === day.getUTCMonth() + 1) return day.toISOString().slice(0, 10)
  }
}
