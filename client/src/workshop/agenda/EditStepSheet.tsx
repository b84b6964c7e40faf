import type { Activity } from '@wijktafel/shared/api/session'
import { LIMITS } from '@wijktafel/shared/limits'
import { CARD_SHOWS } from '@wijktafel/shared/stage'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckField, SelectField, TextArea, TextField } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { readForm } from '../account/readForm.ts'
import { PictureChoice } from '../pictures/PictureChoice.tsx'
import { useSessionAction } from '../queries/useSessionAction.ts'
import styles from './EditStepSheet.module.css'
import { StepTemplate } from './StepTemplate.tsx'

interface EditStepSheetProps {
  projectId: string
  activity: Activity
  onClose: () => void
}

export function EditStepSheet({ projectId, activity, onClose }: EditStepSheetProps) {
  const t = useT()
  const [picture, setPicture] = useState<string>(activity.picture)
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
          const { title, question = '', minutes, silent, shows, spare } = readForm(event)
          const spared = activity.plan === 'skipped' ? 'skipped' : 'spare'
          change.mutate({
            params: { activityId: activity.id },
            body: {
              title,
              question: question || null,
              minutes: Number(minutes),
              silent: silent === 'on',
              shows: CARD_SHOWS.find((each) => each === shows),
              plan: spare === 'on' ? spared : 'needed',
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
        <div>
          <CheckField label={t('step.spare')} name="spare" defaultChecked={activity.plan !== 'needed'} />
          <p className={styles.hint}>{t('step.spareHint')}</p>
        </div>
        <SelectField
          label={t('step.shows')}
          hint={t('step.showsHint')}
          name="shows"
          defaultValue={activity.shows}
          disabled={activity.state !== 'planned'}
          options={CARD_SHOWS.map((each) => ({ value: each, label: t(`step.shows.${each}`) }))}
        />
        <PictureChoice label={t('project.picture')} picture={picture} onChange={setPicture} />
        <Button look="now" size="l" type="submit" isDisabled={change.isPending}>
          {t('common.save')}
        </Button>
      </form>
      <StepTemplate projectId={projectId} activity={activity} onDone={onClose} />
    </Sheet>
  )
}
