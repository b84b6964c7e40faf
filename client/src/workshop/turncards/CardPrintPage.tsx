import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import { mayTurnCards } from '@wijktafel/shared/decisions/turnCards'
import { can } from '@wijktafel/shared/roles'
import { Link } from 'wouter'
import { useT } from '../../i18n/translate.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import page from '../paper/PaperPage.module.css'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { Page } from '../shell/Page.tsx'
import { QueryState } from '../shell/QueryState.tsx'
import { CardPrint } from './CardPrint.tsx'

interface CardPageProps {
  sessionId: string
  decisionId: string
}

/** Cards that vote: said here for whom, printed, cut, handed out. */
export function CardPrintPage({ sessionId, decisionId }: CardPageProps) {
  const t = useT()
  const session = useEndpoint('GET /api/sessions/:sessionId', { params: { sessionId } })
  const decisions = useEndpoint('GET /api/sessions/:sessionId/decisions', { params: { sessionId } })
  const title = t('turnCards.title')
  return (
    <Page title={title}>
      <QueryState query={session}>
        {({ role, title: meeting }) => (
          <>
            <header className={page.heading}>
              <Link href={`/bijeenkomst/${sessionId}`}>{meeting}</Link>
              <h1>{title}</h1>
              <p>{t('turnCards.intro')}</p>
            </header>
            <QueryState query={decisions}>
              {(data) => {
                const decision = data.decisions.find(({ id }) => id === decisionId)
                const isMine = can(role, 'session.prepare')
                if (decision && isMine) return <Print decision={decision} />
                return (
                  <EmptyState picture="1F0CF" title={t(isMine ? 'error.notFound' : 'turnCards.notYours')} />
                )
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
  const cards = useEndpoint('GET /api/decisions/:decisionId/turn-cards', {
    params: { decisionId: decision.id },
  })
  if (decision.result) return <EmptyState picture="1F5F3" title={t('ballotPaper.closed')} />
  if (!mayTurnCards(decision)) return <EmptyState picture="1F5F3" title={t('error.cardsNotHere')} />
  return (
    <QueryState query={cards}>
      {(made) => <CardPrint {...{ decision, made: made.cards, before: made.before }} />}
    </QueryState>
  )
}
