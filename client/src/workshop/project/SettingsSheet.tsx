import type { ProjectOverview } from '@wijktafel/shared/api/project'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { readForm } from '../account/readForm.ts'
import { ProjectFields } from '../projects/ProjectFields.tsx'
import { useAction } from '../queries/useAction.ts'
import styles from './MeetingForm.module.css'

const RETENTION_MONTHS = [6, 12, 24, 36, 60, 120]

export function SettingsSheet({ project, onClose }: { project: ProjectOverview; onClose: () => void }) {
  const t = useT()
  const [picture, setPicture] = useState<string>(project.picture)
  const save = useAction('PATCH /api/projects/:projectId', {
    errors: 'inline',
    refresh: ['GET /api/projects/:projectId', 'GET /api/projects'],
    onDone: onClose,
  })
  const months = [...new Set([...RETENTION_MONTHS, project.retentionMonths ?? 36])].sort((a, b) => a - b)
  return (
    <Sheet
      title={t('manage.settings')}
      picture="2699"
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          const { name, neighbourhood, theme, retention } = readForm(event)
          save.mutate({
            params: { projectId: project.id },
            body: {
              name,
              neighbourhood,
              theme,
              picture,
              retentionMonths: retention ? Number(retention) : null,
            },
          })
        }}
      >
        {save.error && <Notice tone="problem">{t(`error.${save.error.code}`)}</Notice>}
        <ProjectFields picture={picture} onPicture={setPicture} values={project} />
        <SelectField
          label={t('manage.retention')}
          hint={t('manage.retentionHint')}
          name="retention"
          defaultValue={project.retentionMonths ?? ''}
          options={[
            ...months.map((n) => ({ value: String(n), label: t('manage.months', { n }) })),
            { value: '', label: t('manage.always') },
          ]}
        />
        <Button look="now" size="l" type="submit" isDisabled={save.isPending}>
          {t('common.save')}
        </Button>
      </form>
    </Sheet>
  )
}
