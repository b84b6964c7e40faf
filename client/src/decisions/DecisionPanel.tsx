import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import { can } from '@wijktafel/shared/roles'
import { useState } from 'react'
import { useT } from '../i18n/translate.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { useMeeting } from '../workshop/meeting/meetingContext.ts'
import { useEndpoint } from '../workshop/queries/useEndpoint.ts'
import { QueryState } from '../workshop/shell/QueryState.tsx'
import { DecisionForm } from './DecisionForm.tsx'
import styles from './DecisionPanel.module.css'
import { DraftCard } from './DraftCard.tsx'
import { OutcomeSummary } from './OutcomeSummary.tsx'

/** All decision moments of the meeting. The regisseur prepares and opens; everyone sees what was decided. */
export function DecisionPanel() {
  const { session } = useMeeting()
  const decisions = useEndpoint(
    'GET /api/sessions/:sessionId/decisions',
    { params: { sessionId: session.id } },
    { everyMs: 10_000 },
  )
  return <QueryState query={decisions}>{(data) => <Decisions decisions={data.decisions} />}</QueryState>
}

function Decisions({ decisions }: { decisions: readonly DecisionDetail[] }) {
  const t = useT()
  const { session, stage } = useMeeting()
  const [editing, setEditing] = useState<DecisionDetail | 'new' | null>(null)
  const leads = can(session.role, 'session.lead')
  if (editing && leads) {
    return (
      <DecisionForm
        sessionId={session.id}
        activityId={stage.activity?.id ?? null}
        decision={editing === 'new' ? null : editing}
        suggestion=""
        onDone={() => setEditing(null)}
      />
    )
  }
  const drafts = leads ? decisions.filter(({ state }) => state === 'draft') : []
  const closed = decisions.filter(({ state }) => state === 'closed')
  return (
    <div className={styles.panel}>
      {decisions.length === 0 && (
        <EmptyState
          small
          picture="1F5F3"
          title={t('decision.none')}
          text={leads ? t('decision.noneText') : undefined}
        />
      )}
      {drafts.map((decision) => (
        <DraftCard key={decision.id} decision={decision} onEdit={() => setEditing(decision)} />
      ))}
      {leads && (
        <Button picture="2795" onPress={() => setEditing('new')}>
          {t('decision.new')}
        </Button>
      )}
      {closed.toReversed().map((decision) => (
        <OutcomeSummary key={decision.id} decision={decision} />
      ))}
    </div>
  )
}
