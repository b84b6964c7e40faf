import type { ProjectCard } from '@wijktafel/shared/api/project'
import { useState } from 'react'
import { Link } from 'wouter'
import { useT } from '../../i18n/translate.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { TextField } from '../../ui/Field.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { PHASE_PICTURES, phaseColors } from '../../ui/phaseLook.ts'
import { formatDay } from '../shell/dates.ts'
import styles from './CoachOverview.module.css'
import { HelpAsked } from './HelpAsked.tsx'

interface CoachOverviewProps {
  projects: readonly ProjectCard[]
  withTitle: boolean
}

/** Where each coached team stands. Who asks for help comes first, then running meetings, then promises past their day. */
export function CoachOverview({ projects, withTitle }: CoachOverviewProps) {
  const t = useT()
  const [search, setSearch] = useState('')
  const words = search.trim().toLowerCase()
  const found = projects.filter(({ name, neighbourhood, theme }) =>
    `${name} ${neighbourhood} ${theme}`.toLowerCase().includes(words),
  )
  const sorted = [...found].sort((a, b) => urgency(b) - urgency(a))
  return (
    <section className={styles.overview} aria-label={t('coach.title')}>
      {withTitle && <h2 className={styles.title}>{t('coach.title')}</h2>}
      {projects.length > MANY && (
        <TextField
          label={t('coach.search')}
          type="search"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      {found.length === 0 && <p className={styles.quiet}>{t('coach.notFound')}</p>}
      <ul className={styles.rows}>
        {sorted.map((project) => (
          <li key={project.id}>
            <CoachRow project={project} heading={withTitle ? 'h3' : 'h2'} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const MANY = 6

function urgency({ help, openSession, latePromises }: ProjectCard): number {
  return (help ? 4 : 0) + (openSession ? 2 : 0) + (latePromises > 0 ? 1 : 0)
}

function CoachRow({ project, heading: Heading }: { project: ProjectCard; heading: 'h2' | 'h3' }) {
  const t = useT()
  const { openSession, lastSession } = project
  const lastDay = lastSession?.closedAt ?? lastSession?.openedAt ?? null
  return (
    <article className={styles.row} style={phaseColors(project.phase)}>
      <Picture id={project.picture} size="3.5rem" className={styles.picture} eager />
      <div className={styles.names}>
        <Heading className={styles.name}>
          <Link href={`/project/${project.id}`}>{project.name}</Link>
        </Heading>
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
          <dd>
            {project.openPromises}
            {project.latePromises > 0 && ` · ${t('coach.late', { n: project.latePromises })}`}
          </dd>
        </div>
      </dl>
      {project.help && (
        <div className={styles.help}>
          <HelpAsked projectId={project.id} help={project.help} />
        </div>
      )}
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
