import type { ProjectCard } from '@wijktafel/shared/api/project'
import { Link } from 'wouter'
import { useT } from '../../i18n/translate.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { PHASE_PICTURES, phaseColors } from '../../ui/phaseLook.ts'
import { formatDay } from '../shell/dates.ts'
import styles from './CoachOverview.module.css'

interface CoachOverviewProps {
  projects: readonly ProjectCard[]
  withTitle: boolean
}

/** Where each coached team stands. Running meetings come first: there one can look in now. */
export function CoachOverview({ projects, withTitle }: CoachOverviewProps) {
  const t = useT()
  const sorted = [...projects].sort((a, b) => Number(b.openSession !== null) - Number(a.openSession !== null))
  return (
    <section className={styles.overview} aria-label={t('coach.title')}>
      {withTitle && <h2 className={styles.title}>{t('coach.title')}</h2>}
      <ul className={styles.rows}>
        {sorted.map((project) => (
          <li key={project.id}>
            <CoachRow project={project} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function CoachRow({ project }: { project: ProjectCard }) {
  const t = useT()
  const { openSession, lastSession } = project
  const lastDay = lastSession?.closedAt ?? lastSession?.openedAt ?? null
  return (
    <article className={styles.row} style={phaseColors(project.phase)}>
      <Picture id={project.picture} size="3.5rem" className={styles.picture} eager />
      <div className={styles.names}>
        <h3>
          <Link href={`/project/${project.id}`}>{project.name}</Link>
        </h3>
        <p>{`${project.neighbourhood} · ${project.theme}`}</p>
      </div>
      <Chip tone={project.phase} picture={PHASE_PICTURES[project.phase]}>
        {t(`phase.${project.phase}`)}
      </Chip>
      <dl className={styles.facts}>
        <div>
          <dt>{t('coach.last')}</dt>
          <dd>{lastDay === null ? t('coach.never') : formatDay(lastDay)}</dd>
        </div>
        <div>
          <dt>{t('coach.promises')}</dt>
          <dd>{project.openPromises}</dd>
        </div>
      </dl>
      <div className={styles.action}>
        {openSession ? (
          <ButtonLink look="now" picture="1F440" href={`/bijeenkomst/${openSession.id}`}>
            {t('coach.watch')}
          </ButtonLink>
        ) : (
          <span className={styles.quiet}>{t('coach.noMeeting')}</span>
        )}
      </div>
    </article>
  )
}
