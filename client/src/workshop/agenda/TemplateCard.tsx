import type { Template } from '@wijktafel/shared/method/template'
import { useT } from '../../i18n/translate.ts'
import { ActionMenu, type MenuAction } from '../../ui/ActionMenu.tsx'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { phaseColors } from '../../ui/phaseLook.ts'
import styles from './TemplateCard.module.css'

interface TemplateCardProps {
  template: Template
  isBusy: boolean
  onChoose: () => void
  /** What else one can do with it. */
  actions: readonly MenuAction[]
}

/** A template to choose; beside it, what one can do with the template itself. */
export function TemplateCard({ template, isBusy, onChoose, actions }: TemplateCardProps) {
  const t = useT()
  const { title } = template
  const label = t('template.more', { title })
  return (
    <li className={styles.card} style={phaseColors(template.phase)}>
      <button type="button" className={styles.template} disabled={isBusy} onClick={onChoose}>
        <Picture id={template.picture} size="3rem" />
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          <span className={styles.purpose}>{template.purpose}</span>
          <span className={styles.chips}>
            <Chip picture="23F0">{t('agenda.min', { n: template.minutes })}</Chip>
            {template.silent && <Chip picture="1F92B">{t('agenda.silent')}</Chip>}
            {template.decision && <Chip picture="1F5F3">{t('agenda.decision')}</Chip>}
          </span>
        </span>
      </button>
      <ActionMenu
        label={label}
        trigger={
          <Button look="quiet" className={styles.more} aria-label={label}>
            <span aria-hidden="true">⋯</span>
          </Button>
        }
        actions={actions}
      />
    </li>
  )
}
