import { useT } from '../../i18n/translate.ts'
import { WAY_PICTURES } from '../../ui/meaningPictures.ts'
import { Picture } from '../../ui/Picture.tsx'
import styles from './CardWays.module.css'
import type { Way } from './cardDraft.ts'

interface CardWaysProps {
  ways: readonly Way[]
  value: Way
  onChange: (way: Way) => void
}

/** What a card is made with. All look equal, because all count equally. */
export function CardWays({ ways, value, onChange }: CardWaysProps) {
  const t = useT()
  return (
    <fieldset className={styles.ways}>
      <legend className="visually-hidden">{t('card.ways')}</legend>
      {ways.map((way) => (
        <label key={way} className={styles.way}>
          <input
            type="radio"
            name="way"
            className="visually-hidden"
            checked={way === value}
            onChange={() => onChange(way)}
          />
          <Picture id={WAY_PICTURES[way]} size="2.25rem" eager />
          {t(`card.way.${way}`)}
        </label>
      ))}
    </fieldset>
  )
}
