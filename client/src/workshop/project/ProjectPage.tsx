import type { ProjectOverview } from '@wijktafel/shared/api/project'
import type { Phase } from '@wijktafel/shared/method/phase'
import { can } from '@wijktafel/shared/roles'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { AskHelp } from '../coach/AskHelp.tsx'
import { MonitorLink } from '../monitor/MonitorLink.tsx'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { QuestionsSection } from '../questions/QuestionsSection.tsx'
import { Page } from '../shell/Page.tsx'
import { QueryState } from '../shell/QueryState.tsx'
import { DoubleDiamond } from './DoubleDiamond.tsx'
import { ManageSection } from './ManageSection.tsx'
import { MeetingList } from './MeetingList.tsx'
import { MembersSection } from './MembersSection.tsx'
import { NewMeeting } from './NewMeeting.tsx'
import { PhaseSheet } from './PhaseSheet.tsx'
import styles from './ProjectPage.module.css'
import { RunningMeeting } from './RunningMeeting.tsx'
import { StateCards } from './StateCards.tsx'

const ASK_AGAIN_MS = 20_000

export function ProjectPage({ projectId }: { projectId: string }) {
  const project = useEndpoint(
    'GET /api/projects/:projectId',
    { params: { projectId } },
    { everyMs: ASK_AGAIN_MS },
  )
  const name = project.data?.name ?? ''
  return (
    <Page title={name}>
      <QueryState query={project}>{(data) => <Project project={data} />}</QueryState>
    </Page>
  )
}

function Project({ project }: { project: ProjectOverview }) {
  const t = useT()
  const [phase, setPhase] = useState<Phase | null>(null)
  const { role, openSession } = project
  return (
    <>
      <ProjectHeading project={project} />
      {openSession && <RunningMeeting session={openSession} role={role} />}
      <DoubleDiamond phases={project.phases} current={project.phase} onOpen={setPhase} />
      <nav className={styles.ways} aria-label={t('project.ways')}>
        <ButtonLink picture="1F331" href={`/project/${project.id}/verhaal`}>
          {t('story.title')}
        </ButtonLink>
        <MonitorLink project={project} />
        <AskHelp project={project} />
      </nav>
      <StateCards project={project} />
      <MeetingList project={project} />
      <QuestionsSection projectId={project.id} role={role} />
      <MembersSection project={project} />
      {can(role, 'project.edit') && <ManageSection project={project} />}
      <PhaseSheet project={project} phase={phase} onClose={() => setPhase(null)} />
    </>
  )
}

function ProjectHeading({ project }: { project: ProjectOverview }) {
  const t = useT()
  const { role, openSession, members, phases } = project
  const meetings = phases.reduce((sum, { done, planned }) => sum + done.length + planned.length, 0)
  const team = members.filter((member) => member.role === 'facilitator' || member.role === 'core')
  const residents = team.filter(({ side }) => side === 'resident').length
  const facts = [
    meetings > 0 ? t('project.meetings', { n: meetings }) : t('project.noMeetings'),
    t('project.team', { n: team.length }),
    t('project.sides', {
      residents: t('project.residents', { n: residents }),
      professionals: t('project.professionals', { n: team.length - residents }),
    }),
  ]
  return (
    <header className={styles.heading}>
      <div>
        <h1>{project.name}</h1>
        <p>{facts.join(' · ')}</p>
      </div>
      {can(role, 'session.prepare') && (
        <NewMeeting projectId={project.id} phase={project.phase} look={openSession ? 'plain' : 'now'} />
      )}
      {role === 'coach' && openSession && (
        <ButtonLink look="now" size="l" picture="1F440" href={`/bijeenkomst/${openSession.id}`}>
          {t('coach.watch')}
        </ButtonLink>
      )}
    </header>
  )
}
