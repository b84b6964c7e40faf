import type { PictureId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { useT } from '../i18n/translate.ts'
import { Button } from '../ui/Button.tsx'
import { TextField } from '../ui/Field.tsx'
import { PicturesField } from '../workshop/pictures/PicturesField.tsx'
import styles from './OptionsField.module.css'

export interface OptionDraft {
  id: string
  label: string
  pictures: PictureId[]
}

const FEWEST = 2

/** A new option whose id none of the others has. */
export function emptyOption(others: readonly OptionDraft[]): OptionDraft {
  let number = 1
  while (others.some(({ id }) => id === `o${number}`)) number += 1
  return { id: `o${number}`, label: '', pictures: [] }
}

interface OptionsFieldProps {
  options: readonly OptionDraft[]
  onChange: (options: OptionDraft[]) => void
}

/** Two to nine answers, each with words and pictures. */
export function OptionsField({ options, onChange }: OptionsFieldProps) {
  const t = useT()
  const replace = (option: OptionDraft) =>
    onChange(options.map((each) => (each.id === option.id ? option : each)))
  return (
    <fieldset className={styles.options}>
      <legend>{t('decision.options')}</legend>
      {options.map((option, index) => (
        <div key={option.id} className={styles.option}>
          <TextField
            label={t('decision.option', { n: index + 1 })}
            required={index < FEWEST}
            maxLength={LIMITS.TITLE_LENGTH}
            value={option.label}
            onChange={(event) => replace({ ...option, label: event.currentTarget.value })}
          />
          <PicturesField
            label={t('decision.optionPictures', { n: index + 1 })}
            pictures={option.pictures}
            onChange={(pictures) => replace({ ...option, pictures })}
          />
          {options.length > FEWEST && (
            <Button
              size="s"
              look="quiet"
              onPress={() => onChange(options.filter(({ id }) => id !== option.id))}
              aria-label={t('decision.removeOption', { n: index + 1 })}
            >
              {t('common.remove')}
            </Button>
          )}
        </div>
      ))}
      {options.length < LIMITS.DECISION_OPTIONS && (
        <Button size="s" picture="2795" onPress={() => onChange([...options, emptyOption(options)])}>
          {t('decision.addOption')}
        </Button>
      )}
    </fieldset>
  )
}
