import { LIMITS } from '@wijktafel/shared/limits'
import { useState } from 'react'
import { useT } from '../i18n/translate.ts'
import { Button } from '../ui/Button.tsx'
import { TextField } from '../ui/Field.tsx'
import { PicturesField } from '../workshop/pictures/PicturesField.tsx'
import type { BoardChoice } from './boardChoices.ts'
import { CardChoice } from './CardChoice.tsx'
import { OptionCard } from './OptionCard.tsx'
import styles from './OptionsField.module.css'
import { emptyOption, FEWEST_OPTIONS, isFilled, type OptionDraft, withFewest } from './optionDrafts.ts'

interface OptionsFieldProps {
  options: readonly OptionDraft[]
  onChange: (options: OptionDraft[]) => void
  /** What lies on the board of the step; null where there is no board to choose from. */
  cards: readonly BoardChoice[] | null
  onCards: (cards: readonly BoardChoice[]) => void
}

/** Two to nine answers, each with words and pictures: thought up here, or taken from the board. */
export function OptionsField({ options, onChange, cards, onCards }: OptionsFieldProps) {
  const t = useT()
  const [isChoosing, setIsChoosing] = useState(false)
  const replace = (option: OptionDraft) =>
    onChange(options.map((each) => (each.id === option.id ? option : each)))
  const remove = (option: OptionDraft) => onChange(withFewest(options.filter(({ id }) => id !== option.id)))
  return (
    <fieldset className={styles.options}>
      <legend>{t('decision.options')}</legend>
      {options.map((option, index) => (
        <div key={option.id} className={styles.option}>
          {option.recordId !== null && <OptionCard recordId={option.recordId} cards={cards} />}
          <TextField
            label={t('decision.option', { n: index + 1 })}
            required={index < FEWEST_OPTIONS || isFilled(option)}
            maxLength={LIMITS.TITLE_LENGTH}
            value={option.label}
            onChange={(event) => replace({ ...option, label: event.currentTarget.value })}
          />
          <PicturesField
            label={t('decision.optionPictures', { n: index + 1 })}
            pictures={option.pictures}
            onChange={(pictures) => replace({ ...option, pictures })}
          />
          {(options.length > FEWEST_OPTIONS || isFilled(option)) && (
            <Button
              size="s"
              look="quiet"
              onPress={() => remove(option)}
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
      {cards && (
        <Button size="s" picture="1F5C3" onPress={() => setIsChoosing(true)}>
          {t('decision.cards')}
        </Button>
      )}
      {isChoosing && cards && (
        <CardChoice
          cards={cards}
          options={options}
          onClose={() => setIsChoosing(false)}
          onChoose={(chosen) => {
            setIsChoosing(false)
            onCards(chosen)
          }}
        />
      )}
    </fieldset>
  )
}
