import type { Translate } from '../../i18n/translate.ts'

/** `45 minuten`, `2 uur`, `1 uur en 27 min`. */
export function formatDuration(minutes: number, t: Translate): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return t('common.minutes', { n: rest })
  return rest === 0 ? t('agenda.wholeHours', { hours }) : t('agenda.hours', { hours, minutes: rest })
}
