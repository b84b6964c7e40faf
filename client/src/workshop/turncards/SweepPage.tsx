import { mayTurnCards } from '@wijktafel/shared/decisions/turnCards'
import { can } from '@wijktafel/shared/roles'
import { Link } from 'wouter'
import { useT } from '../../i18n/translate.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import page from '../paper/PaperPage.module.css'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { Page } from '../shell/Page.tsx'
import { QueryState } from '../shell/QueryState.tsx'
import { Sweep } from './Sweep.tsx'

interface SweepPageProps {
  sessionId: string
  decisionId: string
}

/** On the phone or laptop of the regisseur, or of somebody of the kernteam: sweeps the room and reads the cards. */
export function SweepPage({ sessionId, decisionId }: SweepPageProps) {
  const t = useT()
  const session = useEndpoint('GET /api/sessions/:sessionId', { params: { sessionId } })
  const title = t('turnCards.sweep.title')
  return (
    <Page title={title}>
      <QueryState query={session}>
        {({ role, title: meeting }) => (
          <>
            <header className={page.heading}>
              <Link href={`/bijeenkomst/${sessionId}`}>{meeting}</Link>
              <h1>{title}</h1>
            </header>
            {can(role, 'card.forOthers') ? (
              <Cards {...{ sessionId, decisionId }} />
            ) : (
              <EmptyState picture="1F0CF" title={t('turnCards.sweep.notYours')} />
            )}
          </>
        )}
      </QueryState>
    </Page>
  )
}

/** What others read shows here as well. */
const EVERY_MS = 3_000

function Cards({ sessionId, decisionId }: SweepPageProps) {
  const t = useT()
  const decisions = useEndpoint('GET /api/sessions/:sessionId/decisions', { params: { sessionId } })
  const cards = useEndpoint(
    'GET /api/decisions/:decisionId/turn-cards',
    { params: { decisionId } },
    { everyMs: EVERY_MS },
  )
  return (
    <QueryState query={decisions}>
      {(data) => {
        const decision = data.decisions.find(({ id }) => id === decisionId)
        if (!decision) return <EmptyState picture="1F0CF" title={t('error.notFound')} />
        if (decision.result) return <EmptyState picture="1F5F3" title={t('ballotPaper.closed')} />
        if (decision.state === 'draft')
          return <EmptyState picture="1F5F3" title={t('error.decisionNotOpen')} />
        if (!mayTurnCards(decision)) return <EmptyState picture="1F5F3" title={t('error.cardsNotHere')} />
        return (
          <QueryState query={cards}>
            {(made) =>
              made.cards.length === 0 ? (
                <EmptyState picture="1F0CF" title={t('turnCards.sweep.noCards')} />
              ) : (
                <Sweep decision={decision} cards={made.cards} onGiven={() => void cards.refetch()} />
              )
            }
          </QueryState>
        )
      }}
    </QueryState>
  )
}
