import { type DecisionFormat, FORMATS, hasOptions } from '@wijktafel/shared/decisions/formats'
import { type DecisionRules, MAJORITIES_OF, OUTCOME_VIEWERS, TIES } from '@wijktafel/shared/decisions/rules'
import { LIMITS } from '@wijktafel/shared/limits'
import { useT } from '../i18n/translate.ts'
import { CheckField, SelectField, TextArea, TextField } from '../ui/Field.tsx'
import styles from './RulesFields.module.css'

/** What stands beside the rules: who decides in the end, and what comes of it. */
export interface Said {
  decidedBy: string
  whatHappens: string
}

interface RulesFieldsProps {
  format: DecisionFormat
  rules: DecisionRules
  onRules: (rules: DecisionRules) => void
  said: Said
  onSaid: (said: Said) => void
}

/** What is known before anybody votes. Nearly always the usual rules do: the rest is behind one touch. */
export function RulesFields({ format, rules, onRules, said, onSaid }: RulesFieldsProps) {
  const t = useT()
  const { marking } = FORMATS[format]
  const change = (some: Partial<DecisionRules>) => onRules({ ...rules, ...some })
  const majorities = MAJORITIES_OF[format]
  return (
    <>
      {marking === 'dots' && (
        <div className={styles.pair}>
          <NumberField
            label={t('decision.rules.dots')}
            value={rules.dots}
            max={LIMITS.DOTS_PER_PERSON}
            onChange={(dots) => change({ dots, mostDotsPerOption: Math.min(rules.mostDotsPerOption, dots) })}
          />
          <NumberField
            label={t('decision.rules.dotsPerOption')}
            value={rules.mostDotsPerOption}
            max={rules.dots}
            onChange={(mostDotsPerOption) => change({ mostDotsPerOption })}
          />
        </div>
      )}
      {marking === 'several' && (
        <NumberField
          label={t('decision.rules.mostChoices')}
          hint={t('decision.rules.mostChoicesHint')}
          value={rules.mostChoices}
          max={LIMITS.DECISION_OPTIONS}
          onEmpty={() => change({ mostChoices: null })}
          onChange={(mostChoices) => change({ mostChoices })}
        />
      )}
      {hasOptions(format) && (
        <CheckField
          label={t('decision.rules.none')}
          checked={rules.offersNone}
          onChange={(event) => change({ offersNone: event.currentTarget.checked })}
        />
      )}
      <details className={styles.more}>
        <summary>{t('decision.rules.more')}</summary>
        <div className={styles.fields}>
          <TextField
            label={t('decision.rules.decidedBy')}
            hint={t('decision.rules.decidedByHint')}
            maxLength={LIMITS.TITLE_LENGTH}
            value={said.decidedBy}
            onChange={(event) => onSaid({ ...said, decidedBy: event.currentTarget.value })}
          />
          <TextArea
            label={t('decision.rules.whatHappens')}
            hint={t('decision.rules.whatHappensHint')}
            rows={2}
            maxLength={LIMITS.QUESTION_LENGTH}
            value={said.whatHappens}
            onChange={(event) => onSaid({ ...said, whatHappens: event.currentTarget.value })}
          />
          <NumberField
            label={t('decision.rules.quorum')}
            hint={t('decision.rules.quorumHint')}
            value={rules.quorum === 0 ? null : rules.quorum}
            max={LIMITS.PARTICIPANTS_PER_SESSION}
            onEmpty={() => change({ quorum: 0 })}
            onChange={(quorum) => change({ quorum })}
          />
          {majorities.length > 1 && (
            <SelectField
              label={t('decision.rules.majority')}
              value={rules.majority}
              options={majorities.map((each) => ({ value: each, label: t(`decision.majority.${each}`) }))}
              onChange={(event) =>
                change({
                  majority: majorities.find((each) => each === event.currentTarget.value) ?? majorities[0],
                })
              }
            />
          )}
          {hasOptions(format) && (
            <SelectField
              label={t('decision.rules.tie')}
              value={rules.onTie}
              options={TIES.map((each) => ({ value: each, label: t(`decision.tie.${each}`) }))}
              onChange={(event) =>
                change({ onTie: TIES.find((each) => each === event.currentTarget.value) ?? 'talk' })
              }
            />
          )}
          <SelectField
            label={t('decision.rules.sees')}
            value={rules.sees}
            options={OUTCOME_VIEWERS.map((each) => ({ value: each, label: t(`decision.sees.${each}`) }))}
            onChange={(event) =>
              change({
                sees: OUTCOME_VIEWERS.find((each) => each === event.currentTarget.value) ?? 'everyone',
              })
            }
          />
          {marking === 'one' && (
            <CheckField
              label={t('decision.rules.openRound')}
              checked={rules.isOpenRound}
              onChange={(event) => change({ isOpenRound: event.currentTarget.checked })}
            />
          )}
        </div>
      </details>
    </>
  )
}

interface NumberFieldProps {
  label: string
  hint?: string
  value: number | null
  max: number
  onChange: (value: number) => void
  /** Where no number means something too. */
  onEmpty?: () => void
}

function NumberField({ label, hint, value, max, onChange, onEmpty }: NumberFieldProps) {
  return (
    <TextField
      label={label}
      hint={hint}
      type="number"
      inputMode="numeric"
      min={1}
      max={max}
      required={!onEmpty}
      value={value ?? ''}
      onChange={(event) => {
        const { value: written } = event.currentTarget
        if (written === '') onEmpty?.()
        else onChange(Math.min(max, Math.max(1, Math.round(Number(written)))))
      }}
    />
  )
}

/** The rules as this format knows them: what belongs to another one does not go along. */
export function rulesFor(format: DecisionFormat, rules: DecisionRules): DecisionRules {
  const majorities = MAJORITIES_OF[format]
  return {
    ...rules,
    majority: majorities.find((each) => each === rules.majority) ?? majorities[0],
    offersNone: hasOptions(format) && rules.offersNone,
    isOpenRound: FORMATS[format].marking === 'one' && rules.isOpenRound,
  }
}
