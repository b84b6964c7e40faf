const DAY = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long' })
const DAY_AND_YEAR = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' })
const TIME = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' })

/** `donderdag 3 december` */
export function formatDay(at: number): string {
  return DAY.format(at)
}

/** `3 december 2026`: for what is kept. */
export function formatDayAndYear(at: number): string {
  return DAY_AND_YEAR.format(at)
}

/** `14.30 uur`, as one says it. */
export function formatTime(at: number): string {
  return `${TIME.format(at).replace(':', '.')} uur`
}

/** `donderdag 3 december, 14.30 uur` */
export function formatMoment(at: number): string {
  return `${formatDay(at)}, ${formatTime(at)}`
}

/** A day such as `2026-12-03`, which has no time zone, as `donderdag 3 december`. */
export function formatDueDay(day: string): string {
  return formatDay(new Date(`${day}T12:00:00`).getTime())
}

/** What a date field and a time field hold, in local time, as one instant; null while there is no day. */
export function parseMoment(day: string, time: string): number | null {
  if (!day) return null
  const at = new Date(`${day}T${time || '10:00'}`).getTime()
  return Number.isNaN(at) ? null : at
}

/** The other way round: what the date field and the time field hold for an instant. */
export function splitMoment(at: number | null): { day: string; time: string } {
  if (at === null) return { day: '', time: '' }
  const date = new Date(at)
  const two = (value: number) => String(value).padStart(2, '0')
  return {
    day: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
    time: `${two(date.getHours())}:${two(date.getMinutes())}`,
  }
}

/** `14.30`, for in a list of times. */
export function clockTime(at: number): string {
  return TIME.format(at).replace(':', '.')
}
