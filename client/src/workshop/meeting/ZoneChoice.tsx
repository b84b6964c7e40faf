import type { StageActivity } from '@wijktafel/shared/stage'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import styles from './ZoneChoice.module.css'

interface ZoneChoiceProps {
  zones: StageActivity['zones']
  value: string | null
  onChange: (zoneId: string) => void
}

/** Where on the board the card belongs. */
export function ZoneChoice({ zones, value, onChange }: ZoneChoiceProps) {
  const t = useT()
  return (
    <fieldset className={styles.zones}>
      <legend className="visually-hidden">{t('card.zone')}</legend>
      {zones.map(({ id, title, picture }) => (
        <label key={id} className={styles.zone}>
          <input
            type="radio"
            name="zone"
            className="visually-hidden"
            checked={id === value}
            onChange={() => onChange(id)}
          />
          <Picture id={picture} size="1.75rem" eager />
          {title}
        </label>
      ))}
    </fieldset>
  )
}
