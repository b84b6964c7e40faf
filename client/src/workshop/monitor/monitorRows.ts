import type { Measurement, Monitor } from '@wijktafel/shared/api/monitor'
import { toCsv } from '@wijktafel/shared/csv'
import { RESULT_AREAS } from '@wijktafel/shared/monitor'
import type { Translate } from '../../i18n/translate.ts'

/** Something that is measured: a result area of the method, or what the team chose. */
export interface MonitorRow {
  id: string
  name: string
  /** '' for five faces. */
  unit: string
  isOwn: boolean
}

export function monitorRows({ indicators, theme }: Monitor, t: Translate): MonitorRow[] {
  return [
    ...RESULT_AREAS.map((area) => ({
      ...{
        id: area,
        name: t(`monitor.area.${area}`, { theme: theme.toLowerCase() }),
        unit: '',
        isOwn: false,
      },
    })),
    ...indicators.map((indicator) => ({ ...indicator, isOwn: true })),
  ]
}

export interface MeasuredValue {
  day: string
  value: number
}

export function valuesOf(measurements: readonly Measurement[], id: string): MeasuredValue[] {
  return measurements.flatMap(({ day, values }) => {
    const value = values[id]
    return value === undefined ? [] : [{ day, value }]
  })
}

/** A line a measurement, as a spreadsheet reads it. */
export function monitorCsv(monitor: Monitor, t: Translate): string {
  const rows = monitorRows(monitor, t)
  const header = [
    t('monitor.day'),
    ...rows.map(({ name, unit }) => (unit ? `${name} (${unit})` : `${name} (1-5)`)),
    t('monitor.note'),
  ]
  return toCsv(
    header,
    monitor.measurements.map(({ day, values, note }) => [
      day,
      ...rows.map(({ id }) => values[id] ?? null),
      note,
    ]),
  )
}
