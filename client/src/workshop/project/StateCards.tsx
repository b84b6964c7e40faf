import type { ProjectOverview } from '@wijktafel/shared/api/project'
import { can } from '@wijktafel/shared/roles'
import { Link } from 'wouter'
import { useT } from '../../i18n/translate.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { formatMoment } from '../shell/dates.ts'
import { OpenPromises } from './OpenPromises.tsx'
import styles from './StateCards.module.css'

/** Three answers to "how do we stand": the next meeting, who still does what, what was decided last. */
export function StateCards({ project }: { project: ProjectOverview }) {
  const t = useT()
  return (
    <div className={styles.cards}>
      <Card title={t('project.next')}>
        <NextMeeting project={project} />
      </Card>
      <Card title={t('project.promises')}>
        <OpenPromises promises={project.promises} editable={can(project.role, 'promise.edit')} />
      </Card>
      <Card title={t('project.lastDecision')}>
        <LastDecision project={project} />
        {can(project.role, 'project.read') && (
          <p className={styles.below}>
            <ButtonLink size="s" picture="1F4D2" href={`/project/${project.id}/besluitenboek`}>
              {t('book.open')}
            </ButtonLink>
          </p>
        )}
      </Card>
    </div>
  )
}

function NextMeeting({ project }: { project: ProjectOverview }) {
  const t = useT()
  const { nextSession: next, role } = project
  if (!next) return <p className={styles.nothing}>{t('project.noNext')}</p>
  const path = can(role, 'session.prepare') ? `/bijeenkomst/${next.id}/agenda` : `/bijeenkomst/${next.id}`
  return (
    <div className={styles.line}>
      <Picture id="1F4C5" size="3rem" />
      <div>
        <Link href={path} className={styles.strong}>
          {next.title}
        </Link>
        <p className={styles.quiet}>{next.plannedAt ? formatMoment(next.plannedAt) : t('meeting.noDate')}</p>
        {next.place && <p className={styles.quiet}>{next.place}</p>}
      </div>
    </div>
  )
}

function LastDecision({ project }: { project: ProjectOverview }) {
  const t = useT()
  const last = project.lastDecision
  if (!last) return <p className={styles.nothing}>{t('project.noDecision')}</p>
  return (
    <div className={styles.line}>
      <Picture id={last.pictures[0] ?? '1F5F3'} size="3rem" />
      <div>
        <Link href={`/bijeenkomst/${last.sessionId}/verslag`} className={styles.strong}>
          {last.winnerLabel ?? last.proposal}
        </Link>
        <p
          className={styles.quiet}
        >{`${t(`influence.${last.influence}`)} · ${t(`verdict.short.${last.verdict}`)}`}</p>
      </div>
    </div>
  )
}
