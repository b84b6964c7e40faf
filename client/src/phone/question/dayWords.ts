import { useLanguage } from '../../i18n/translate.ts'

/** A day in the reader's language: `donderdag 3 december`; in numbers where the device has no names of days in it. */
export function dayWords(at: number, language: string): string {
  const isKnown = Intl.DateTimeFormat.supportedLocalesOf(language).length > 0
  if (!isKnown)
    return new Intl.DateTimeFormat('nl', { day: 'numeric', month: 'numeric', year: 'numeric' }).format(at)
  return new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' }).format(at)
}

export function useDayWords(): (at: number) => string {
  const language = useLanguage()
  return (at) => dayWords(at, language)
}
