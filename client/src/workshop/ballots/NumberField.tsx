import { useId } from 'react'
import { useT } from '../../i18n/translate.ts'
import styles from './NumberField.module.css'

interface NumberFieldProps {
  label: string
  /** Stands before the label. */
  mark?: React.ReactNode
  value: number
  max: number
  isDisabled?: boolean
  onChange: (value: number) => void
}

/** A small number: typed, or with one less and one more. Never below 0 or above `max`. */
export function NumberField({ label, mark, value, max, isDisabled = false, onChange }: NumberFieldProps) {
  const t = useT()
  const id = useId()
  const set = (next: number) => onChange(Math.min(max, Math.max(0, Math.trunc(next) || 0)))
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {mark}
        {label}
      </label>
      <div className={styles.row}>
        <button
          type="button"
          aria-label={t('number.less', { label })}
          disabled={isDisabled || value <= 0}
          onClick={() => set(value - 1)}
        >
          −
        </button>
        <input
          id={id}
          inputMode="numeric"
          value={String(value)}
          disabled={isDisabled}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onChange={({ currentTarget }) => set(Number(currentTarget.value))}
        />
        <button
          type="button"
          aria-label={t('number.more', { label })}
          disabled={isDisabled || value >= max}
          onClick={() => set(value + 1)}
        >
          +
        </button>
      </div>
    </div>
  )
}
