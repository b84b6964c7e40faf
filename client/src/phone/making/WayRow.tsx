import type { CardKind } from '@wijktafel/shared/method/template'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import type { Way } from './useWays.ts'
import styles from './WayRow.module.css'

interface WayRowProps {
  ways: readonly Way[]
  /** The way whose choices stand below. */
  chosen?: CardKind
  label?: string
  onChoose: (way: Way) => void
}

/** The ways to answer side by side, all of one size and weight. */
export function WayRow({ ways, chosen, label, onChoose }: WayRowProps) {
  const t = useT()
  return (
    <fieldset className={styles.row} data-count={ways.length} aria-label={label ?? t('phone.way.title')}>
      {ways.map((way) => (
        <button
          key={way.name}
          type="button"
          className={styles.way}
          aria-pressed={chosen === undefined ? undefined : way.name === chosen}
          onClick={() => onChoose(way)}
        >
          <Picture id={way.picture} size="min(1.5rem, 34px)" eager />
          <span>{way.word}</span>
        </button>
      ))}
    </fieldset>
  )
}
