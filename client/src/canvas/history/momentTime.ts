import type { Translate } from '../../i18n/translate.ts'

const TIME = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' })

/** `14.20` */
export function momentTime(at: number): string {
  return TIME.format(at).replace(':', '.')
}

interface When {
  at: number
  now: number
  language: string
}

/** When it was, as short as it can be: the day only when it was not today. */
export function momentWords({ at, now, language }: When, t: Translate): string {
  const time = momentTime(at)
  const day = dayUnlessToday({ at, now, language })
  return day === null ? t('history.time', { time }) : t('history.dayTime', { day, time })
}

/** `Zo was het om 14.20 uur` */
export function momentTitle({ at, now, language }: When, t: Translate): string {
  const time = momentTime(at)
  const day = dayUnlessToday({ at, now, language })
  return day === null ? t('history.wasAt', { time }) : t('history.wasOn', { day, time })
}

function dayUnlessToday({ at, now, language }: When): string | null {
  if (new Date(at).toDateString() === new Date(now).toDateString()) return null
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' }).format(at)
}
