import type { ProjectCard } from '@wijktafel/shared/api/project'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { CoachOverview } from '../coach/CoachOverview.tsx'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { Page } from '../shell/Page.tsx'
import { QueryState } from '../shell/QueryState.tsx'
import styles from './HomePage.module.css'
import { NewProjectSheet } from './NewProjectSheet.tsx'
import { ProjectTile } from './ProjectTile.tsx'

const ASK_AGAIN_MS = 20_000

/** Everything that one takes part in. What one coaches stands apart: there one looks, and does not lead. */
export function HomePage() {
  const t = useT()
  const projects = useEndpoint('GET /api/projects', {}, { everyMs: ASK_AGAIN_MS })
  return (
    <Page title={t('home.title')}>
      <QueryState query={projects}>{(data) => <Projects projects={data.projects} />}</QueryState>
    </Page>
  )
}

function Projects({ projects }: { projects: readonly ProjectCard[] }) {
  const t = useT()
  const [, navigate] = useLocation()
  const [isNew, setIsNew] = useState(false)
  const coached = projects.filter(({ role }) => role === 'coach')
  const own = projects.filter(({ role }) => role !== 'coach')
  const begin = (
    <Button
      look={projects.length === 0 ? 'now' : 'plain'}
      size="l"
      pictureEnd="2795"
      onPress={() => setIsNew(true)}
    >
      {t('home.begin')}
    </Button>
  )
  return (
    <>
      {projects.length === 0 ? (
        <EmptyState picture="1F3D8" title={t('home.emptyTitle')} text={t('home.emptyText')}>
          {begin}
        </EmptyState>
      ) : (
        <header className={styles.header}>
          <h1>{t(own.length > 0 ? 'home.title' : 'coach.title')}</h1>
          {begin}
        </header>
      )}
      {own.length > 0 && (
        <ul className={styles.tiles}>
          {own.map((project) => (
            <li key={project.id}>
              <ProjectTile project={project} />
            </li>
          ))}
        </ul>
      )}
      {coached.length > 0 && <CoachOverview projects={coached} withTitle={own.length > 0} />}
      <NewProjectSheet
        isOpen={isNew}
        onClose={() => setIsNew(false)}
        onMade={(project) => navigate(`/project/${project.id}`)}
      />
    </>
  )
}
