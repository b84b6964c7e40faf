import type { DecisionFormat } from '@wijktafel/shared/decisions/formats'
import { LIMITS } from '@wijktafel/shared/limits'
import { useId } from 'react'
import { useT } from '../../i18n/translate.ts'
import type { Answer } from '../../ui/answers.ts'
import field from '../frame/field.module.css'
import styles from './CheckScreen.module.css'

/** Who worries, doubts or is against is asked why; advice is more than an answer. */
export function asksReason(format: DecisionFormat, { tone }: Answer): boolean {
  return format === 'advice' || tone === 'worry' || tone === 'stop'
}

interface ReasonFieldProps {
  /** One that `asksReason`. */
  answer: Answer
  value: string
  onChange: (reason: string) => void
}

/** A few words beside a vote. Nobody has to. */
export function ReasonField({ answer, value, onChange }: ReasonFieldProps) {
  const t = useT()
  const id = useId()
  return (
    <div className={styles.reason}>
      <label htmlFor={id} className={field.label}>
        {t(`phone.vote.reason.${answer.id}`)}
      </label>
      <textarea
        id={id}
        className={field.field}
        rows={2}
        maxLength={LIMITS.REASON_LENGTH}
        dir="auto"
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-hint`} className={field.count}>
        {t('phone.vote.reason.optional')}
      </p>
    </div>
  )
}
