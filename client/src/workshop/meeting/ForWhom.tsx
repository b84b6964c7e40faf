import { SIDES, type Side } from '@wijktafel/shared/roles'
import { useT } from '../../i18n/translate.ts'
import { SIDE_PICTURES } from '../../ui/meaningPictures.ts'
import { Picture } from '../../ui/Picture.tsx'
import styles from './ZoneChoice.module.css'

interface ForWhomProps {
  value: Side | null
  onChange: (side: Side | null) => void
}

/** One's own card, or one that is written down for somebody without a phone: then with whose side it is. */
export function ForWhom({ value, onChange }: ForWhomProps) {
  const t = useT()
  const choices = [null, ...SIDES]
  return (
    <fieldset className={styles.zones}>
      <legend className={styles.legend}>{t('card.forWhom')}</legend>
      {choices.map((side) => (
        <label key={side ?? 'me'} className={styles.zone}>
          <input
            type="radio"
            name="for-whom"
            className="visually-hidden"
            checked={side === value}
            onChange={() => onChange(side)}
          />
          <Picture id={side === null ? '1F64B' : SIDE_PICTURES[side]} size="1.75rem" eager />
          {t(side === null ? 'card.for.me' : `card.for.${side}`)}
        </label>
      ))}
    </fieldset>
  )
}
