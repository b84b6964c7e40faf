import { finishTemplate } from '@wijktafel/shared/method/editTemplate'
import type { Template } from '@wijktafel/shared/method/template'
import { useState } from 'react'
import type { CallError } from '../../api/call.ts'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { TemplateAnswers } from './TemplateAnswers.tsx'
import styles from './TemplateEditor.module.css'
import { TemplateWords } from './TemplateWords.tsx'
import { TemplateZones } from './TemplateZones.tsx'
import type { TemplateFields } from './templateFields.ts'

export interface SaveWay {
  label: string
  picture?: string
  save: (template: Template) => void
}

interface TemplateEditorProps {
  template: Template
  /** The first is the obvious one. */
  ways: readonly [SaveWay, ...SaveWay[]]
  isBusy: boolean
  error: CallError | null
  onClose: () => void
}

/** Changes all of a template. Nothing is kept before one of the ways to save was chosen. */
export function TemplateEditor({ template: first, ways, isBusy, error, onClose }: TemplateEditorProps) {
  const t = useT()
  const [template, setTemplate] = useState(first)
  const [isLeaving, setIsLeaving] = useState(false)
  const close = () => (template === first ? onClose() : setIsLeaving(true))
  const fields: TemplateFields = {
    template,
    change: (change) => setTemplate((before) => ({ ...before, ...change })),
  }
  return (
    <Sheet
      title={t('template.edit', { title: first.title })}
      picture={template.picture}
      place="wide"
      isOpen
      onClose={close}
      closeLabel={t('common.close')}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          const { submitter } = event.nativeEvent as SubmitEvent
          const way = ways[Number(submitter?.getAttribute('value'))] ?? ways[0]
          way.save(finishTemplate(template))
        }}
      >
        {isLeaving && <LeaveQuestion onStay={() => setIsLeaving(false)} onLeave={onClose} />}
        <TemplateWords {...fields} />
        <TemplateAnswers {...fields} />
        <TemplateZones {...fields} />
        {error && <Notice tone="problem">{t(`error.${error.code}`)}</Notice>}
        <div className={styles.buttons}>
          {ways.map(({ label, picture = '1F4BE' }, index) => (
            <Button
              key={label}
              look={index === 0 ? 'now' : 'plain'}
              size="l"
              type="submit"
              picture={picture}
              name="way"
              value={String(index)}
              isDisabled={isBusy}
            >
              {label}
            </Button>
          ))}
        </div>
      </form>
    </Sheet>
  )
}

/** Asked before what somebody changed goes away. */
function LeaveQuestion({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  const t = useT()
  return (
    <div className={styles.leave}>
      <Notice tone="problem">{t('template.unsaved')}</Notice>
      <div className={styles.buttons}>
        <Button onPress={onStay}>{t('template.stay')}</Button>
        <Button look="stop" onPress={onLeave}>
          {t('template.leave')}
        </Button>
      </div>
    </div>
  )
}
