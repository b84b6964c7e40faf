import type { Monitor } from '@wijktafel/shared/api/monitor'
import type { IndicatorId, MeasurementId } from '@wijktafel/shared/ids'
import { expect, it } from 'vitest'
import { monitorCsv, monitorRows, valuesOf } from './monitorRows.ts'

const t = (key: string, values?: Record<string, unknown>) => [key, ...Object.values(values ?? {})].join(' ')
const monitor: Monitor = {
  ...{ project: 'Lindebuurt', theme: 'Roken', mayEdit: true, reflections: [] },
  indicators: [{ id: 'eigen' as IndicatorId, name: '=1+1', unit: 'per week' }],
  measurements: [
    { id: 'a' as MeasurementId, day: '2026-01-02', values: { talk: 2, eigen: 8 }, note: '' },
    { id: 'b' as MeasurementId, day: '2026-06-02', values: { eigen: 9 }, note: '@vakantie' },
  ],
}

it('has the three result areas, with the theme of the team, and what it chose', () => {
  expect(monitorRows(monitor, t).map(({ id, name }) => [id, name])).toEqual([
    ['talk', 'monitor.area.talk roken'],
    ['help', 'monitor.area.help roken'],
    ['insight', 'monitor.area.insight roken'],
    ['eigen', '=1+1'],
  ])
})

it('leaves out what was not filled in', () => {
  expect(valuesOf(monitor.measurements, 'talk')).toEqual([{ day: '2026-01-02', value: 2 }])
  expect(valuesOf(monitor.measurements, 'help')).toEqual([])
})

it('goes to a spreadsheet, where no word is run as a formula', () => {
  const [header = '', first = '', second = ''] = monitorCsv(monitor, t).replace('\uFEFF', '').split('\r\n')
  expect(header).toContain('"\'=1+1 (per week)"')
  expect(first).toBe('"2026-01-02";"2";"";"";"8";""')
  expect(second).toBe('"2026-06-02";"";"";"";"9";"\'@vakantie"')
})
