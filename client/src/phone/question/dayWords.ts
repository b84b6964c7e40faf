import { useLanguage } from '../../i18n/translate.ts'

interface DayLook {
  isShort?: boolean
  hasYear?: boolean
}

/** A day in the reader's language: `donderdag 3 december`, or short; in numbers where the device has no names of days in it. */
export function dayWords(
  at: number,
  { language, isShort = false, hasYear = false }: { language: string } & DayLook,
): string {
  const isKnown = Intl.DateTimeFormat.supportedLocalesOf(language).length > 0
  const inNumbers = { day: 'numeric', month: 'numeric', year: 'numeric' } as const
  if (!isKnown) return new Intl.DateTimeFormat('nl', inNumbers).format(at)
  const weekday = isShort ? undefined : 'long'
  const year = hasYear ? 'numeric' : undefined
  return new Intl.DateTimeFormat(language, { weekday, day: 'numeric', month: 'long', year }).format(at)
}

export function useDayWords(look: DayLook = {}): (at: number) => string {
  const language = useLanguage()
  return (at) => dayWords(at, { language, ...look })
}

/** A time of day as it is written in the reader's language: `14:30`. */
export function useTimeWords(): (at: number) => string {
  const language = useLanguage()
  const isKnown = Intl.DateTimeFormat.supportedLocalesOf(language).length > 0
  const format = new Intl.DateTimeFormat(isKnown ? language : 'nl', { hour: 'numeric', minute: '2-digit' })
  return (at) => format.format(at)
}
