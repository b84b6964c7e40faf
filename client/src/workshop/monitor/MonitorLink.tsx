import type { ProjectOverview } from '@wijktafel/shared/api/project'
import { isMeasuringDue } from '@wijktafel/shared/monitor'
import { can } from '@wijktafel/shared/roles'
import { useT } from '../../i18n/translate.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { useEndpoint } from '../queries/useEndpoint.ts'
import styles from './MonitorLink.module.css'

/** To "How does it go?", with a word when it is time to measure: after a first meeting, then twice a year. */
export function MonitorLink({ project }: { project: ProjectOverview }) {
  const t = useT()
  const hasMet = project.phases.some(({ done }) => done.length > 0)
  const isAsked = hasMet && can(project.role, 'monitor.edit')
  const monitor = useEndpoint(
    'GET /api/projects/:projectId/monitor',
    { params: { projectId: project.id } },
    { enabled: isAsked },
  )
  const isDue =
    isAsked && monitor.data && isMeasuringDue(monitor.data.measurements.at(-1)?.day ?? null, Date.now())
  return (
    <span className={styles.link}>
      <ButtonLink picture="1F4CF" href={`/project/${project.id}/hoe-gaat-het`}>
        {t('monitor.title')}
      </ButtonLink>
      {isDue && <Chip picture="23F0">{t('monitor.dueShort')}</Chip>}
    </span>
  )
}
