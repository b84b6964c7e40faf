import type { ProjectCard } from '@wijktafel/shared/api/project'
import { Link } from 'wouter'
import { useT } from '../../i18n/translate.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { PHASE_PICTURES, phaseColors } from '../../ui/phaseLook.ts'
import { formatMoment } from '../shell/dates.ts'
import styles from './ProjectTile.module.css'

/** One project at a glance. The whole tile leads to it; a running meeting has its own way in. */
export function ProjectTile({ project }: { project: ProjectCard }) {
  const t = useT()
  const { openSession, nextSession } = project
  return (
    <article className={styles.tile} style={phaseColors(project.phase)}>
      <div className={styles.top}>
        <Picture id={project.picture} size="5.5rem" eager />
        <Chip tone={project.phase} picture={PHASE_PICTURES[project.phase]} className={styles.phase}>
          {t(`phase.${project.phase}`)}
        </Chip>
      </div>
      <div className={styles.words}>
        <h2 className={styles.name}>
          <Link href={`/project/${project.id}`} className={styles.link}>
            {project.name}
          </Link>
        </h2>
        <p className={styles.facts}>{`${project.neighbourhood} · ${project.theme}`}</p>
        <p className={styles.facts}>
          {nextSession?.plannedAt
            ? t('home.next', { moment: formatMoment(nextSession.plannedAt) })
            : t('home.noNext')}
        </p>
        {project.openPromises > 0 && (
          <p className={styles.facts}>{t('home.promises', { n: project.openPromises })}</p>
        )}
        {openSession && (
          <ButtonLink
            href={`/bijeenkomst/${openSession.id}`}
            look="now"
            className={styles.enter}
            pictureEnd="1FA91"
          >
            {t('home.enter')}
          </ButtonLink>
        )}
      </div>
    </article>
  )
}
