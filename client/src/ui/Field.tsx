import { useId } from 'react'
import { classes } from './classes.ts'
import styles from './Field.module.css'

interface Frame {
  label: string
  hint?: string
  /** In plain words; shown in place of nothing else, and tied to the field for screen readers. */
  error?: string | null
  labelHidden?: boolean
}

function useFrame({ hint, error }: Frame) {
  const id = useId()
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  return { id, describedBy, invalid: error ? true : undefined }
}

function FieldFrame({ frame, id, children }: { frame: Frame; id: string; children: React.ReactNode }) {
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={frame.labelHidden ? 'visually-hidden' : styles.label}>
        {frame.label}
      </label>
      {frame.hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {frame.hint}
        </p>
      )}
      {children}
      {frame.error && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {frame.error}
        </p>
      )}
    </div>
  )
}

type InputProps = Frame & Omit<React.ComponentProps<'input'>, 'className' | 'id'>

export function TextField({ label, hint, error, labelHidden, ...input }: InputProps) {
  const frame = { label, hint, error, labelHidden }
  const { id, describedBy, invalid } = useFrame(frame)
  return (
    <FieldFrame frame={frame} id={id}>
      <input
        {...input}
        id={id}
        className={styles.input}
        aria-describedby={describedBy}
        aria-invalid={invalid}
      />
    </FieldFrame>
  )
}

type AreaProps = Frame & Omit<React.ComponentProps<'textarea'>, 'className' | 'id'>

export function TextArea({ label, hint, error, labelHidden, ...area }: AreaProps) {
  const frame = { label, hint, error, labelHidden }
  const { id, describedBy, invalid } = useFrame(frame)
  return (
    <FieldFrame frame={frame} id={id}>
      <textarea
        rows={3}
        {...area}
        id={id}
        className={classes(styles.input, styles.area)}
        aria-describedby={describedBy}
        aria-invalid={invalid}
      />
    </FieldFrame>
  )
}

type SelectProps = Frame &
  Omit<React.ComponentProps<'select'>, 'className' | 'id'> & {
    options: readonly { value: string; label: string }[]
  }

export function SelectField({ label, hint, error, labelHidden, options, ...select }: SelectProps) {
  const frame = { label, hint, error, labelHidden }
  const { id, describedBy, invalid } = useFrame(frame)
  return (
    <FieldFrame frame={frame} id={id}>
      <select
        {...select}
        id={id}
        className={styles.input}
        aria-describedby={describedBy}
        aria-invalid={invalid}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

type CheckProps = Omit<React.ComponentProps<'input'>, 'className' | 'type' | 'children'> & { label: string }

export function CheckField({ label, ...input }: CheckProps) {
  return (
    <label className={styles.check}>
      <input {...input} type="checkbox" />
      <span>{label}</span>
    </label>
  )
}
