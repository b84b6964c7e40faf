import { INFLUENCES, type Influence } from '@wijktafel/shared/stage'
import { useT } from '../i18n/translate.ts'
import { classes } from '../ui/classes.ts'
import { INFLUENCE_PICTURES } from '../ui/meaningPictures.ts'
import { Picture } from '../ui/Picture.tsx'
import styles from './InfluenceSteps.module.css'

interface InfluenceStepsProps {
  value: Influence
  onChange: (influence: Influence) => void
}

/** Five steps, from hearing to deciding. Said beforehand, so that nobody expects more than is true. */
export function InfluenceSteps({ value, onChange }: InfluenceStepsProps) {
  const t = useT()
  return (
    <fieldset className={styles.steps}>
      <legend>{t('decision.influence')}</legend>
      {INFLUENCES.map((influence, index) => (
        <label
          key={influence}
          className={classes(styles.step, influence === value && styles.chosen)}
          style={{ '--height': index } as React.CSSProperties}
        >
          <input
            type="radio"
            name="influence"
            className="visually-hidden"
            checked={influence === value}
            onChange={() => onChange(influence)}
          />
          <Picture id={INFLUENCE_PICTURES[influence]} size="2rem" eager />
          <span>{t(`influence.${influence}`)}</span>
        </label>
      ))}
      <p className={styles.meaning}>{t(`influence.meaning.${value}`)}</p>
    </fieldset>
  )
}
