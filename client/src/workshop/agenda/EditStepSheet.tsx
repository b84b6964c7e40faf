import type { Activity } from '@wijktafel/shared/api/session'
import { LIMITS } from '@wijktafel/shared/limits'
import { templateById } from '@wijktafel/shared/method/templates'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckField, TextArea, TextField } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { readForm } from '../account/readForm.ts'
import { PictureChoice } from '../pictures/PictureChoice.tsx'
import { useSessionAction } from '../queries/useSessionAction.ts'
import styles from './EditStepSheet.module.css'
import { TemplateGuide } from './TemplateGuide.tsx'

export function EditStepSheet({ activity, onClose }: { activity: Activity; onClose: () => void }) {
  const t = useT()
  const [picture, setPicture] = useState<string>(activity.picture)
  const template = templateById(activity.templateId)
  const change = useSessionAction('PATCH /api/activities/:activityId', onClose)
  return (
    <Sheet
      title={activity.title}
      picture={picture}
      place="side"
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          const { title, question = '', minutes, silent } = readForm(event)
          change.mutate({
            params: { activityId: activity.id },
            body: {
              title,
              question: question || null,
              minutes: Number(minutes),
              silent: silent === 'on',
              picture,
            },
          })
        }}
      >
        {change.error && <Notice tone="problem">{t(`error.${change.error.code}`)}</Notice>}
        <TextField
          label={t('step.title')}
          name="title"
          required
          maxLength={LIMITS.TITLE_LENGTH}
          defaultValue={activity.title}
        />
        <TextArea
          label={t('step.question')}
          hint={t('step.questionHint')}
          name="question"
          maxLength={LIMITS.QUESTION_LENGTH}
          defaultValue={activity.question ?? ''}
        />
        <TextField
          label={t('step.minutes')}
          name="minutes"
          type="number"
          required
          min={1}
          max={LIMITS.MINUTES_PER_ACTIVITY}
          defaultValue={activity.minutes}
        />
        <div>
          <CheckField label={t('step.silent')} name="silent" defaultChecked={activity.silent} />
          <p className={styles.hint}>{t('step.silentHint')}</p>
        </div>
        <PictureChoice label={t('project.picture')} picture={picture} onChange={setPicture} />
        <Button look="now" size="l" type="submit" isDisabled={change.isPending}>
          {t('common.save')}
        </Button>
      </form>
      {template && <TemplateGuide template={template} />}
    </Sheet>
  )
}
