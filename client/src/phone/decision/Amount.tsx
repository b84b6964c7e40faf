import { MOST_POINTS } from '@wijktafel/shared/decisions/marks'
import type { CSSProperties } from 'react'
import { useT } from '../../i18n/translate.ts'
import styles from './Amount.module.css'
import type { OutcomeRow } from './outcomeRows.ts'

/** Up to here each is a dot. */
const MOST_DOTS = 20

interface AmountProps {
  kind: OutcomeRow['kind']
  amount: number
  /** The largest of all answers: of many, a bar is a part of it. */
  most: number
  /** Its number stands elsewhere already. */
  isAlone?: boolean
}

/** So many, to see: a dot each, or a bar; a place only as its number. */
export function Amount({ kind, amount, most, isAlone = false }: AmountProps) {
  const t = useT()
  const isDots = (kind === 'people' || kind === 'dots') && most <= MOST_DOTS
  const full = kind === 'points' ? MOST_POINTS : most
  return (
    <span className={styles.amount}>
      {isDots && (
        <span className={styles.dots}>
          {Array.from({ length: amount }, (_, dot) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: dots are alike
            <i key={dot} />
          ))}
        </span>
      )}
      {!isDots && kind !== 'place' && (
        <span className={styles.bar} style={{ '--part': amount / full } as CSSProperties} />
      )}
      {!isAlone && <span className={styles.number}>{t('phone.outcome.number', { value: amount })}</span>}
    </span>
  )
}
