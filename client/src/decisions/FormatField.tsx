import type { DecisionFormat } from '@wijktafel/shared/decisions/formats'
import { useT } from '../i18n/translate.ts'
import { Picture } from '../ui/Picture.tsx'
import styles from './FormatField.module.css'

interface FormatFieldProps {
  value: DecisionFormat
  onChange: (format: DecisionFormat) => void
}

/** What one wants to know first, then how people answer it. */
const GROUPS: readonly { id: string; formats: readonly (readonly [DecisionFormat, picture: string])[] }[] = [
  {
    id: 'proposal',
    formats: [
      ['consent', '1F44D'],
      ['gradients', '1F642'],
    ],
  },
  {
    id: 'options',
    formats: [
      ['chooseOne', '261D'],
      ['chooseSeveral', '2705'],
      ['dots', '1F534'],
      ['score', '1F929'],
      ['ranking', '1F947'],
    ],
  },
  {
    id: 'hear',
    formats: [
      ['temperature', '1F321'],
      ['advice', '1F4AC'],
    ],
  },
]

/** How people answer: nine ways, by what one wants to know. */
export function FormatField({ value, onChange }: FormatFieldProps) {
  const t = useT()
  return (
    <fieldset className={styles.formats}>
      <legend>{t('decision.format')}</legend>
      {GROUPS.map(({ id, formats }) => (
        <div key={id} className={styles.group}>
          <p className={styles.name}>{t(`decision.formats.${id}`)}</p>
          {formats.map(([format, picture]) => (
            <label key={format} className={styles.format}>
              <input
                type="radio"
                name="format"
                checked={format === value}
                onChange={() => onChange(format)}
              />
              <Picture id={picture} size="1.9rem" eager />
              <span>
                <strong>{t(`decision.format.${format}`)}</strong>
                <br />
                {t(`decision.formatHint.${format}`)}
              </span>
            </label>
          ))}
        </div>
      ))}
    </fieldset>
  )
}
