import type { StageActivity } from '@wijktafel/shared/stage'
import styles from './PaperItems.module.css'

interface ZoneSelectProps {
  label: string
  zones: StageActivity['zones']
  /** Null: not one zone for all of them. */
  value: string | null
  onChange: (zoneId: string) => void
}

/** Where on the board cards belong. */
export function ZoneSelect({ label, zones, value, onChange }: ZoneSelectProps) {
  return (
    <label className={styles.zone}>
      <span>{label}</span>
      <select value={value ?? ''} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {value === null && <option value="">…</option>}
        {zones.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  )
}
