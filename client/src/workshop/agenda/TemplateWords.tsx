import type { PictureId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { PHASES, type Phase } from '@wijktafel/shared/method/phase'
import { useT } from '../../i18n/translate.ts'
import { CheckField, SelectField, TextArea, TextField } from '../../ui/Field.tsx'
import { PictureChoice } from '../pictures/PictureChoice.tsx'
import { LinesField } from './LinesField.tsx'
import styles from './TemplateEditor.module.css'
import type { TemplateFields } from './templateFields.ts'

/** What it is called, what it is for, how long it takes, and what the regisseur does. */
export function TemplateWords({ template, change }: TemplateFields) {
  const t = useT()
  return (
    <>
      <TextField
        label={t('step.title')}
        required
        pattern=".*\S.*"
        maxLength={LIMITS.TITLE_LENGTH}
        value={template.title}
        onChange={(event) => change({ title: event.target.value })}
      />
      <PictureChoice
        label={t('template.picture')}
        picture={template.picture}
        onChange={(picture) => change({ picture: picture as PictureId })}
      />
      <TextArea
        label={t('template.purpose')}
        hint={t('template.purposeHint')}
        maxLength={LIMITS.QUESTION_LENGTH}
        value={template.purpose}
        onChange={(event) => change({ purpose: event.target.value })}
      />
      <SelectField
        label={t('agenda.phase')}
        value={template.phase}
        options={PHASES.map((value) => ({ value, label: t(`phase.${value}`) }))}
        onChange={(event) => change({ phase: event.target.value as Phase })}
      />
      <TextField
        label={t('step.minutes')}
        type="number"
        required
        min={1}
        max={LIMITS.MINUTES_PER_ACTIVITY}
        value={template.minutes || ''}
        onChange={(event) => change({ minutes: Math.round(event.target.valueAsNumber) || 0 })}
      />
      <div>
        <CheckField
          label={t('step.silent')}
          checked={template.silent}
          onChange={(event) => change({ silent: event.target.checked })}
        />
        <p className={styles.hint}>{t('step.silentHint')}</p>
      </div>
      <LinesField
        label={t('guide.steps')}
        hint={t('template.aLine')}
        lines={template.steps}
        onChange={(steps) => change({ steps })}
      />
      <LinesField
        label={t('guide.equality')}
        hint={t('template.aLine')}
        lines={template.equality}
        onChange={(equality) => change({ equality })}
      />
      <TextArea
        label={t('guide.outcome')}
        maxLength={LIMITS.QUESTION_LENGTH}
        value={template.outcome}
        onChange={(event) => change({ outcome: event.target.value })}
      />
    </>
  )
}
