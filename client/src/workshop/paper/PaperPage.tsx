import type { SessionDetail } from '@wijktafel/shared/api/session'
import { can } from '@wijktafel/shared/roles'
import { Link } from 'wouter'
import { useT } from '../../i18n/translate.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { Page } from '../shell/Page.tsx'
import { QueryState } from '../shell/QueryState.tsx'
import styles from './PaperPage.module.css'
import { PaperPrint } from './PaperPrint.tsx'

/** Cards for people who have no phone: chosen here, printed, cut. */
export function PaperPage({ sessionId }: { sessionId: string }) {
  const t = useT()
  const session = useEndpoint('GET /api/sessions/:sessionId', { params: { sessionId } })
  return (
    <Page title={t('paper.title')}>
      <QueryState query={session}>{(data) => <Paper session={data} />}</QueryState>
    </Page>
  )
}

function Paper({ session }: { session: SessionDetail }) {
  const t = useT()
  if (!can(session.role, 'board.edit')) {
    return (
      <EmptyState picture="1F5A8" title={t('paper.title')} text={t('paper.notYours')}>
        <ButtonLink look="now" href={`/bijeenkomst/${session.id}`}>
          {t('home.enter')}
        </ButtonLink>
      </EmptyState>
    )
  }
  return (
    <>
      <header className={styles.heading}>
        <Link href={`/bijeenkomst/${session.id}`}>{session.title}</Link>
        <h1>{t('paper.title')}</h1>
        <p>{t('paper.intro')}</p>
      </header>
      <PaperPrint session={session} />
    </>
  )
}
