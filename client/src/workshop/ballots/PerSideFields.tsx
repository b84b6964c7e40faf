import type { PeoplePerSide } from '@wijktafel/shared/decisions/hands'
import { LIMITS } from '@wijktafel/shared/limits'
import { SIDES } from '@wijktafel/shared/roles'
import { useT } from '../../i18n/translate.ts'
import { NumberField } from './NumberField.tsx'
import styles from './PerSideFields.module.css'

interface PerSideFieldsProps {
  legend: string
  people: PeoplePerSide
  isFixed?: boolean
  onChange: (people: PeoplePerSide) => void
}

/** How many people, a side. */
export function PerSideFields({ legend, people, isFixed = false, onChange }: PerSideFieldsProps) {
  const t = useT()
  return (
    <fieldset className={styles.fields}>
      <legend>{legend}</legend>
      {SIDES.map((side) => (
        <NumberField
          key={side}
          label={t(`side.${side}s`)}
          value={people[side]}
          max={LIMITS.OTHER_BALLOTS_PER_SIDE}
          isDisabled={isFixed}
          onChange={(n) => onChange({ ...people, [side]: n })}
        />
      ))}
    </fieldset>
  )
}
