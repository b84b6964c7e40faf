import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import { can } from '@wijktafel/shared/roles'
import { Link } from 'wouter'
import { useT } from '../../i18n/translate.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import page from '../paper/PaperPage.module.css'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { Page } from '../shell/Page.tsx'
import { QueryState } from '../shell/QueryState.tsx'
import { BallotPrint } from './BallotPrint.tsx'

interface BallotPrintPageProps {
  sessionId: string
  decisionId: string
}

/** Ballots for people without a phone: said here how many, printed, cut, handed out. */
export function BallotPrintPage({ sessionId, decisionId }: BallotPrintPageProps) {
  const t = useT()
  const session = useEndpoint('GET /api/sessions/:sessionId', { params: { sessionId } })
  const decisions = useEndpoint('GET /api/sessions/:sessionId/decisions', { params: { sessionId } })
  const title = t('ballotPaper.title')
  return (
    <Page title={title}>
      <QueryState query={session}>
        {({ role, title: meeting }) => (
          <>
            <header className={page.heading}>
              <Link href={`/bijeenkomst/${sessionId}`}>{meeting}</Link>
              <h1>{title}</h1>
              <p>{t('ballotPaper.intro')}</p>
            </header>
            <QueryState query={decisions}>
              {(data) => {
                const decision = data.decisions.find(({ id }) => id === decisionId)
                const isMine = can(role, 'session.prepare')
                return decision && isMine ? <Print decision={decision} /> : <NotHere isMine={isMine} />
              }}
            </QueryState>
          </>
        )}
      </QueryState>
    </Page>
  )
}

function Print({ decision }: { decision: DecisionDetail }) {
  const t = useT()
  const ways = useEndpoint('GET /api/decisions/:decisionId/ways', { params: { decisionId: decision.id } })
  if (decision.state === 'closed') return <EmptyState picture="1F5F3" title={t('ballotPaper.closed')} />
  return <QueryState query={ways}>{({ paper }) => <BallotPrint {...{ decision, paper }} />}</QueryState>
}

function NotHere({ isMine }: { isMine: boolean }) {
  const t = useT()
  return <EmptyState picture="1F5F3" title={t(isMine ? 'error.notFound' : 'ballotPaper.notYours')} />
}
