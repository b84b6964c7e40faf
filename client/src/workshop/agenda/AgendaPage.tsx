import type { SessionDetail } from '@wijktafel/shared/api/session'
import { can } from '@wijktafel/shared/roles'
import { Link } from 'wouter'
import { useT } from '../../i18n/translate.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { Page } from '../shell/Page.tsx'
import { QueryState } from '../shell/QueryState.tsx'
import { AddStep } from './AddStep.tsx'
import styles from './AgendaPage.module.css'
import { AgendaSteps } from './AgendaSteps.tsx'
import { AgendaSummary } from './AgendaSummary.tsx'
import { PackingList } from './PackingList.tsx'

export function AgendaPage({ sessionId }: { sessionId: string }) {
  const session = useEndpoint('GET /api/sessions/:sessionId', { params: { sessionId } })
  return (
    <Page title={session.data?.title ?? ''}>
      <QueryState query={session}>{(data) => <Agenda session={data} />}</QueryState>
    </Page>
  )
}

function Agenda({ session }: { session: SessionDetail }) {
  const t = useT()
  if (session.state === 'closed' || !can(session.role, 'session.prepare')) {
    return (
      <EmptyState picture="1F4CB" title={session.title} text={t('agenda.notYours')}>
        <ButtonLink look="now" href={`/bijeenkomst/${session.id}`}>
          {t('home.enter')}
        </ButtonLink>
      </EmptyState>
    )
  }
  return (
    <>
      <header className={styles.heading}>
        <Link href={`/project/${session.projectId}`}>{session.projectName}</Link>
        <h1>{session.title}</h1>
      </header>
      <div className={styles.columns}>
        <section className={styles.steps} aria-label={t('agenda.label')}>
          {session.activities.length === 0 ? (
            <EmptyState small picture="1F4CB" title={t('agenda.empty')} text={t('agenda.emptyText')} />
          ) : (
            <AgendaSteps session={session} />
          )}
          <AddStep session={session} />
        </section>
        <AgendaSummary session={session} />
      </div>
      <PackingList session={session} />
    </>
  )
}
