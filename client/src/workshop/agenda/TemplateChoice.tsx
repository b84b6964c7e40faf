import type { OwnTemplate } from '@wijktafel/shared/api/template'
import { newId } from '@wijktafel/shared/ids'
import { OWN_TEMPLATE_PREFIX } from '@wijktafel/shared/method/ownTemplatePrefix'
import { PHASES, type Phase } from '@wijktafel/shared/method/phase'
import type { Template } from '@wijktafel/shared/method/template'
import { encodeTemplateFile, templateFileName } from '@wijktafel/shared/method/templateFile'
import { TEMPLATES } from '@wijktafel/shared/method/templates'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import type { MenuAction } from '../../ui/ActionMenu.tsx'
import { BringFile } from '../../ui/BringFile.tsx'
import { classes } from '../../ui/classes.ts'
import { Picture } from '../../ui/Picture.tsx'
import { PHASE_PICTURES, phaseColors } from '../../ui/phaseLook.ts'
import { downloadText } from './downloadText.ts'
import { TemplateCard } from './TemplateCard.tsx'
import styles from './TemplateChoice.module.css'
import { TemplateEditor } from './TemplateEditor.tsx'
import { TemplateNewsLine } from './TemplateNewsLine.tsx'
import { useOwnTemplates } from './useOwnTemplates.ts'

interface TemplateChoiceProps {
  projectId: string
  /** The phase that is open first. */
  phase: Phase
  isBusy: boolean
  onChoose: (templateId: string) => void
}

/** All templates: first what the project made itself, then ours, a phase at a time. */
export function TemplateChoice({ projectId, phase: first, isBusy, onChoose }: TemplateChoiceProps) {
  const t = useT()
  const [phase, setPhase] = useState(first)
  const [editing, setEditing] = useState<{ id: string; template: Template } | null>(null)
  const own = useOwnTemplates(projectId)
  const actionsOf = (template: Template, id: string = newId()): MenuAction[] => [
    {
      id: 'edit',
      label: t('template.change'),
      picture: '270F',
      onAction: () => setEditing({ id, template }),
    },
    {
      id: 'file',
      label: t('template.toFile'),
      picture: '1F4E5',
      onAction: () => downloadText(templateFileName(template), encodeTemplateFile(template)),
    },
  ]
  const ownActions = (each: OwnTemplate): MenuAction[] => [
    ...actionsOf(each.template, each.id),
    { id: 'remove', label: t('template.takeAway'), picture: '1F5D1', onAction: () => own.takeAway(each) },
  ]
  return (
    <>
      <section className={styles.own} aria-labelledby="own-templates">
        <header className={styles.ownHeader}>
          <h3 id="own-templates">{t('template.own')}</h3>
          <BringFile label={t('template.fromFile')} isBusy={own.isBusy} onFile={own.bringFile} />
        </header>
        <TemplateNewsLine news={own.news} />
        {own.templates.length === 0 && <p className={styles.hint}>{t('template.ownEmpty')}</p>}
        <ul className={styles.templates}>
          {own.templates.map((each) => (
            <TemplateCard
              key={each.id}
              template={each.template}
              isBusy={isBusy}
              onChoose={() => onChoose(OWN_TEMPLATE_PREFIX + each.id)}
              actions={ownActions(each)}
            />
          ))}
        </ul>
      </section>
      <Phases phase={phase} onChoose={setPhase} />
      <ul className={styles.templates}>
        {TEMPLATES.filter((template) => template.phase === phase).map((template) => (
          <TemplateCard
            key={template.id}
            template={template}
            isBusy={isBusy}
            onChoose={() => onChoose(template.id)}
            actions={actionsOf(template)}
          />
        ))}
      </ul>
      {editing && (
        <TemplateEditor
          template={editing.template}
          ways={[
            {
              label: t('template.saveForProject'),
              save: (template) =>
                own.save.mutate(
                  { params: { projectId, templateId: editing.id }, body: { template } },
                  { onSuccess: () => setEditing(null) },
                ),
            },
          ]}
          isBusy={own.save.isPending}
          error={own.save.error}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  )
}

function Phases({ phase, onChoose }: { phase: Phase; onChoose: (phase: Phase) => void }) {
  const t = useT()
  return (
    <div className={styles.phases}>
      {PHASES.map((each) => (
        <button
          key={each}
          type="button"
          className={classes(styles.phase, each === phase && styles.openPhase)}
          style={phaseColors(each)}
          aria-pressed={each === phase}
          onClick={() => onChoose(each)}
        >
          <Picture id={PHASE_PICTURES[each]} size="1.75rem" eager />
          {t(`phase.${each}`)}
        </button>
      ))}
    </div>
  )
}
