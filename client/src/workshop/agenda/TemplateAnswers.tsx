import { LIMITS } from '@wijktafel/shared/limits'
import { mayHaveMap } from '@wijktafel/shared/method/editTemplate'
import { CARD_KINDS, type CardKind } from '@wijktafel/shared/method/template'
import { useT } from '../../i18n/translate.ts'
import { CheckField, TextArea } from '../../ui/Field.tsx'
import { LinesField } from './LinesField.tsx'
import styles from './TemplateEditor.module.css'
import type { TemplateFields } from './templateFields.ts'

/** What the phones ask, and with what people can answer. */
export function TemplateAnswers({ template, change }: TemplateFields) {
  const t = useT()
  const { question, accepts, starters } = template
  const toggle = (kind: CardKind, on: boolean) =>
    // What is offered first stays first: people are shown the kinds in this order.
    change({ accepts: on ? [...accepts, kind] : accepts.filter((each) => each !== kind) })
  const hasMap = mayHaveMap(template)
  const kinds = CARD_KINDS.filter((kind) => kind !== 'place' || hasMap)
  return (
    <section className={styles.part} aria-labelledby="template-answers">
      <h3 id="template-answers">{t('template.answers')}</h3>
      <TextArea
        label={t('step.question')}
        hint={t('step.questionHint')}
        maxLength={LIMITS.QUESTION_LENGTH}
        value={question ?? ''}
        onChange={(event) => change({ question: event.target.value })}
      />
      <fieldset className={styles.kinds}>
        <legend>{t('template.accepts')}</legend>
        {kinds.map((kind) => (
          <CheckField
            key={kind}
            label={t(`template.accepts.${kind}`)}
            checked={accepts.includes(kind)}
            onChange={(event) => toggle(kind, event.target.checked)}
          />
        ))}
      </fieldset>
      <LinesField
        label={t('template.starters')}
        hint={t('template.startersHint')}
        lines={starters}
        onChange={(lines) => change({ starters: lines })}
      />
    </section>
  )
}
