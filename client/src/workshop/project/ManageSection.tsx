import type { ProjectOverview } from '@wijktafel/shared/api/project'
import { can } from '@wijktafel/shared/roles'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { EraseSheet } from './EraseSheet.tsx'
import styles from './ManageSection.module.css'
import { SettingsSheet } from './SettingsSheet.tsx'

/** What one rarely needs: settings, taking everything along, erasing everything. */
export function ManageSection({ project }: { project: ProjectOverview }) {
  const t = useT()
  const [open, setOpen] = useState<'settings' | 'erase' | null>(null)
  const close = () => setOpen(null)
  return (
    <Card title={t('manage.title')}>
      <div className={styles.buttons}>
        <Button picture="2699" onPress={() => setOpen('settings')}>
          {t('manage.settings')}
        </Button>
        {can(project.role, 'project.export') && (
          <ButtonLink picture="1F4E6" href={`/api/projects/${project.id}/export`} download>
            {t('manage.export')}
          </ButtonLink>
        )}
        {can(project.role, 'project.erase') && (
          <Button look="stop" picture="1F5D1" onPress={() => setOpen('erase')}>
            {t('manage.erase')}
          </Button>
        )}
      </div>
      {project.isPastRetention && can(project.role, 'project.erase') && (
        <p className={styles.over} role="status">
          <Picture id="23F3" size="2rem" />
          {t('manage.isOver')}
        </p>
      )}
      <p className={styles.retention}>
        {project.retentionMonths === null
          ? t('manage.keepsAlways')
          : t('manage.keeps', { n: project.retentionMonths })}
      </p>
      {open === 'settings' && <SettingsSheet project={project} onClose={close} />}
      {open === 'erase' && <EraseSheet project={project} onClose={close} />}
    </Card>
  )
}
