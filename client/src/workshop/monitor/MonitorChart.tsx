import { FACE_STEPS, linePoints } from '@wijktafel/shared/monitor'
import { FEELINGS } from '@wijktafel/shared/pictures/feelings'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { formatDayAndYear } from '../shell/dates.ts'
import styles from './MonitorChart.module.css'
import type { MeasuredValue, MonitorRow } from './monitorRows.ts'

const WIDTH = 320
const HEIGHT = 120
const EDGE = 12

/** One thing over time: a line for the eye, and the same numbers as a table, for a reader and for paper. */
export function MonitorChart({ row, values }: { row: MonitorRow; values: readonly MeasuredValue[] }) {
  const t = useT()
  const numbers = values.map(({ value }) => value)
  const isFaces = row.unit === ''
  const range = isFaces ? { min: 1, max: 5 } : { min: Math.min(0, ...numbers), max: Math.max(1, ...numbers) }
  const points = linePoints(values, range).map(({ x, y }) => ({
    x: EDGE + x * (WIDTH - 2 * EDGE),
    y: HEIGHT - EDGE - y * (HEIGHT - 2 * EDGE),
  }))
  if (values.length === 0) return <p className={styles.nothing}>{t('monitor.noValue')}</p>
  return (
    <>
      <div className={styles.chart}>
        {isFaces && (
          <div className={styles.scale} aria-hidden="true">
            {[...FACE_STEPS].reverse().map((step) => (
              <Picture key={step} id={FEELINGS[step - 1] ?? ''} size="1.1rem" />
            ))}
          </div>
        )}
        <svg className={styles.line} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
          {FACE_STEPS.map((step) => {
            const y = HEIGHT - EDGE - ((step - 1) / 4) * (HEIGHT - 2 * EDGE)
            return <path key={step} className={styles.grid} d={`M0 ${y}H${WIDTH}`} />
          })}
          <polyline className={styles.path} points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
          {points.map(({ x, y }, index) => (
            <circle key={`${values[index]?.day} ${x}`} className={styles.dot} cx={x} cy={y} r="5" />
          ))}
        </svg>
      </div>
      <table className={styles.table}>
        <caption className="visually-hidden">{row.name}</caption>
        <tbody>
          {values.map(({ day, value }, index) => (
            // Two measurements of one day are two lines.
            // biome-ignore lint/suspicious/noArrayIndexKey: in order of day, which never changes by itself
            <tr key={index}>
              <th scope="row">{formatDayAndYear(Date.parse(day))}</th>
              <td>{isFaces ? t(`feeling.${value}`) : `${value.toLocaleString('nl')} ${row.unit}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
