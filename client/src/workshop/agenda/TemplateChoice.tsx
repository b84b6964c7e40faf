import { PHASES, type Phase } from '@wijktafel/shared/method/phase'
import { TEMPLATES } from '@wijktafel/shared/method/templates'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Chip } from '../../ui/Chip.tsx'
import { classes } from '../../ui/classes.ts'
import { Picture } from '../../ui/Picture.tsx'
import { PHASE_PICTURES, phaseColors } from '../../ui/phaseLook.ts'
import styles from './TemplateChoice.module.css'

interface TemplateChoiceProps {
  /** The phase that is open first. */
  phase: Phase
  isBusy: boolean
  onChoose: (templateId: string) => void
}

/** All templates, a phase at a time. */
export function TemplateChoice({ phase: first, isBusy, onChoose }: TemplateChoiceProps) {
  const t = useT()
  const [phase, setPhase] = useState(first)
  return (
    <>
      <div className={styles.phases}>
        {PHASES.map((each) => (
          <button
            key={each}
            type="button"
            className={classes(styles.phase, each === phase && styles.openPhase)}
            style={phaseColors(each)}
            aria-pressed={each === phase}
            onClick={() => setPhase(each)}
          >
            <Picture id={PHASE_PICTURES[each]} size="1.75rem" eager />
            {t(`phase.${each}`)}
          </button>
        ))}
      </div>
      <ul className={styles.templates}>
        {TEMPLATES.filter((template) => template.phase === phase).map((template) => (
          <li key={template.id}>
            <button
              type="button"
              className={styles.template}
              style={phaseColors(phase)}
              disabled={isBusy}
              onClick={() => onChoose(template.id)}
            >
              <Picture id={template.picture} size="3rem" />
              <span className={styles.words}>
                <span className={styles.title}>{template.title}</span>
                <span className={styles.purpose}>{template.purpose}</span>
                <span className={styles.chips}>
                  <Chip picture="23F0">{t('agenda.min', { n: template.minutes })}</Chip>
                  {template.silent && <Chip picture="1F92B">{t('agenda.silent')}</Chip>}
                  {template.decision && <Chip picture="1F5F3">{t('agenda.decision')}</Chip>}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
